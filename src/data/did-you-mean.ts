/** Suggestions for misspelt words. */

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

/**
 * Damerau–Levenshtein distance (optimal string alignment): how many letters are missing, added, replaced or swapped with
 * their neighbour. Not counted beyond `limit`.
 */
function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit;
  let [rowBefore, row]: number[][] = [[], Array.from({ length: b.length + 1 }, (_, i) => i)];
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = (row?.[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const isSwap = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const swapped = isSwap ? (rowBefore?.[j - 2] ?? limit) + 1 : limit;
      next.push(Math.min(replaced, swapped, (row?.[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    [rowBefore, row] = [row, next];
  }
  return Math.min(row?.[b.length] ?? limit, limit);
}
