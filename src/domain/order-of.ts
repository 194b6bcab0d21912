/**
 * The indexes of numbers from the least to the greatest, of equal ones the first before the others. O(n log n), without a
 * function that is called for each comparison: of very many numbers that is what sorting takes.
 */
export function orderOf(numbers: Float64Array): Uint32Array {
  const sorted = numbers.toSorted();
  const order = new Uint32Array(numbers.length);
  /** At the first place of each number, how many that are equal to it have been placed. */
  const placed = new Uint32Array(numbers.length);
  for (let i = 0; i < numbers.length; i++) {
    const number = numbers[i] as number;
    let [low, high] = [0, sorted.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[middle] as number) < number) low = middle + 1;
      else high = middle;
    }
    order[low + (placed[low] as number)] = i;
    placed[low] = (placed[low] as number) + 1;
  }
  return order;
}
