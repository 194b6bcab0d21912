/**
 * Broken editions. Each folder of bad/ is named after what is wrong. Its change.json says what becomes of files of good/:
 * words replaced by others, a whole text, bytes that are no text, or null for a file that is missing. Its expected.txt is
 * what an author is then told, line by line.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { formatProblem, checkFolder } from '../../../src/data/check';
import { filesIn } from './folder';

type Words = Readonly<Record<string, string>>;
export type Change = Readonly<Record<string, Words | string | readonly number[] | null>>;

export const GOOD: ReadonlyMap<string, string> = filesIn(new URL('../good/', import.meta.url));
export const BAD = new URL('../bad/', import.meta.url);
export const CASES: readonly string[] = readdirSync(BAD).sort();

export const changeOf = (name: string) =>
  JSON.parse(readFileSync(new URL(`${name}/change.json`, BAD), 'utf8')) as Change;

export function broken(change: Change): ReadonlyMap<string, string | Uint8Array> {
  const files = new Map<string, string | Uint8Array>(GOOD);
  for (const [file, made] of Object.entries(change)) {
    if (made === null) files.delete(file);
    else if (typeof made === 'string') files.set(file, made);
    else if (Array.isArray(made)) files.set(file, Uint8Array.from(made as readonly number[]));
    else files.set(file, replaced(file, made as Words));
  }
  return files;
}

function replaced(file: string, words: Words): string {
  let text = GOOD.get(file) ?? '';
  for (const [good, bad] of Object.entries(words)) {
    const parts = text.split(good);
    if (parts.length !== 2) throw new Error(`“${good}” stands ${parts.length - 1} times in good/${file}`);
    text = parts.join(bad);
  }
  return text;
}

/** The name of the folder in which a broken edition lies, where that is asked for. */
const FOLDERS: Readonly<Record<string, string>> = { 'folder-of-another-name': 'editions' };

const messages = new Map<string, readonly string[]>();

/** What an author is told of a broken edition; asked for more than once, it is checked once. */
export function told(name: string): readonly string[] {
  const lines =
    messages.get(name) ?? checkFolder(broken(changeOf(name)), FOLDERS[name]).problems.map(formatProblem);
  messages.set(name, lines);
  return lines;
}
