/** The part of docs/checking.md that shows each message, made from the broken editions. */
import { CASES, changeOf, told, type Change } from './broken';

const BEGIN = '<!-- messages: made by tests/geo/bad.test.ts -->';
const END = '<!-- end of messages -->';

const SECTIONS = [
  ['error', 'Errors: what cannot be shown as it is written'],
  ['warning', 'Warnings: what should be looked at'],
  ['note', 'Notes: what is good to know']
] as const;

/** The page `text` with the messages that are told today. */
export function withMessages(text: string): string {
  const [before, , after] = text.split(new RegExp(`${BEGIN}|${END}`));
  const all = CASES.map((name) => ({ name, lines: told(name), change: changeOf(name) }));
  const sections = SECTIONS.map(([severity, title]) => {
    const its = all.filter(({ lines }) => lines[0]?.startsWith(severity));
    return `### ${title}\n\n${its.map(shown).join('\n')}`;
  });
  return [before, BEGIN, '\n\n', sections.join('\n'), '\n', END, after].join('');
}

function shown({ name, lines, change }: { name: string; lines: readonly string[]; change: Change }): string {
  const title = name.replaceAll('-', ' ').replace(/\bjson\b/, 'JSON');
  return [
    `#### ${title[0]?.toUpperCase()}${title.slice(1)}`,
    '',
    '```diff',
    ...Object.entries(change).flatMap(([file, made]) => [`@@ ${file} @@`, ...difference(made)]),
    '```',
    '',
    '```',
    ...lines,
    '```',
    ''
  ].join('\n');
}

/** The change as a reader of a patch knows it: what stood there, what stands there now. */
function difference(made: Change[string]): readonly string[] {
  const signed = (sign: string, text: string) => text.split('\n').map((line) => `${sign} ${line}`.trimEnd());
  if (made === null) return ['- (the whole file)'];
  if (typeof made === 'string') return signed('+', made.trimEnd() || '(nothing)');
  if (Array.isArray(made)) return ['+ (bytes that are no text)'];
  return Object.entries(made as Readonly<Record<string, string>>).flatMap(([good, bad]) => [
    ...signed('-', good),
    ...(bad === '' ? [] : signed('+', bad))
  ]);
}
