/** Suggestions for misspelt words. */
import { editDistance } from '../domain/edit-distance';

/** "; did you mean …?" with the nearest of `words`; empty where none is near. */
export function didYouMean(word: string, words: Iterable<string>): string {
  const nearest = nearestWord(word, words);
  return nearest === undefined ? '' : `; did you mean "${nearest}"?`;
}

/** The nearest of `words`; undefined where none is within two letters (one for short words). */
export function nearestWord(word: string, words: Iterable<string>): string | undefined {
  let nearest: string | undefined;
  let least = word.length > 4 ? 3 : 2;
  for (const candidate of words) {
    const distance = editDistance(word, candidate, least);
    if (distance < least) [nearest, least] = [candidate, distance];
  }
  return nearest;
}
