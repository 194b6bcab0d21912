/** Messages about data and links, so that what is said thousands of times is read once. */

/** What is wrong, and in which file and where in it; `where` is empty for the file as a whole. */
export type LocatedMessage = { readonly file: string; readonly where: string; readonly message: string };

/** Places that are named of a message that stands for several. */
const NAMED = 3;
/** Characters of a value of a link that are shown. */
const SHOWN = 60;

/** A line for each file and message, in their order: where it is said, and in how many more places. In English. */
export function groupedMessages(messages: readonly LocatedMessage[]): readonly string[] {
  return grouped(messages, ({ file, message }) => `${file}\n${message}`).map((group) => {
    const [{ file, message }] = group;
    const places = group.slice(0, NAMED).map(({ where }) => where);
    const others = group.length - NAMED;
    const more = others > 0 ? ` and ${others.toLocaleString('en')} more` : '';
    return `${[file, places.filter(Boolean).join(', ')].filter(Boolean).join(' ')}${more}: ${message}`;
  });
}

/** The first of the bad values of each key of a link, shortened, and how many others there are of that key. */
export function groupedValues(pairs: readonly (readonly [key: string, value: string])[]) {
  return grouped(pairs, ([key]) => key).map(([[key, value], ...others]) => ({
    key,
    value: value.length > SHOWN ? `${value.slice(0, SHOWN)}…` : value,
    others: others.length
  }));
}

/** Those of `items` that have the same key, together, in the order of the first of each. */
function grouped<T>(items: readonly T[], keyOf: (item: T) => string): readonly (readonly [T, ...T[]])[] {
  const groups = new Map<string, [T, ...T[]]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return [...groups.values()];
}
