/**
 * Binary search: how many items at the front of `list` pass `test`. The list is in such an order that every item that
 * passes stands before every one that does not. O(log n).
 */
export function countLeading<T>(list: ArrayLike<T>, test: (item: T) => boolean): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = list[middle] as T; // middle < length
    if (test(item)) low = middle + 1;
    else high = middle;
  }
  return low;
}
