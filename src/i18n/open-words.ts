/** The words of the page “Open your own”, which no other page needs. */
import type { LanguageCode } from '.';
import type { OpenMessages } from './messages';

const WORDS = import.meta.glob<OpenMessages>('./*/open.ts', { import: 'default' });

/** In every language: there are few of them, and the page may change its language at any time. */
export async function loadOpenWords(): Promise<Readonly<Record<LanguageCode, OpenMessages>>> {
  const words = await Promise.all(
    Object.entries(WORDS).map(async ([path, load]) => [path.split('/')[1] ?? '', await load()] as const)
  );
  return Object.fromEntries(words);
}
