/** Lists of JSON with each item on a line of its own, so that one can be read without the others. */

/** The list of the texts of its items. */
export const jsonLines = (items: readonly string[]): string =>
  `[\n${items.join(',\n')}${items.length > 0 ? '\n' : ''}]`;

/**
 * The texts of the items of the list called `name` of the object `file`, or of the list that it is where no name is given. A file that
 * somebody has written otherwise is read as a whole.
 * @throws SyntaxError where that is no JSON
 */
export function* linesOf(file: string, name = ''): Generator<string, undefined> {
  const opening = name === '' ? '[\n' : `"${name}":[\n`; // which stands in no line, for no text of JSON holds the end of one
  const start = file.indexOf(opening);
  if (start < 0) {
    const whole = JSON.parse(file) as readonly unknown[] | Readonly<Record<string, readonly unknown[]>>;
    const items = 'length' in whole && name === '' ? whole : (whole as Record<string, unknown[]>)[name];
    for (const item of (items ?? []) as readonly unknown[]) yield JSON.stringify(item);
    return;
  }
  for (let from = start + opening.length, to; file[from] !== ']'; from = to + 1) {
    to = file.indexOf('\n', from);
    if (to < 0) throw new SyntaxError('cut short');
    yield file.slice(from, file[to - 1] === ',' ? to - 1 : to);
  }
}

/** Reading so many lines at once costs half as much as one by one. */
const AT_ONCE = 32;

/**
 * The items of that list, of which few are there at a time.
 * @throws SyntaxError where one is no JSON
 */
export function* itemsOf(file: string, name = ''): Generator<unknown, undefined> {
  let lines: string[] = [];
  for (const line of linesOf(file, name)) {
    if (lines.push(line) < AT_ONCE) continue;
    yield* parsed(lines);
    lines = [];
  }
  yield* parsed(lines);
}

const parsed = (lines: readonly string[]) => JSON.parse(`[${lines.join()}]`) as readonly unknown[];
