/** Words of the interface with the spaces of their language's typography, which their files are written without. */
import { keepTogether } from './keep-together';

/** The same words, those that functions make too, as `keepTogether` has them. */
export const typeset = <Words>(words: Words): Words => kept(words) as Words; // nothing but spaces is changed

function kept(words: unknown): unknown {
  if (typeof words === 'string') return keepTogether(words);
  if (typeof words === 'function') return (...said: unknown[]) => kept(Reflect.apply(words, undefined, said));
  if (Array.isArray(words)) return words.map(kept);
  if (typeof words !== 'object' || words === null) return words;
  return Object.fromEntries(Object.entries(words).map(([key, word]) => [key, kept(word)]));
}
