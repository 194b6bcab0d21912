/**
 * The same numbers from 0 to 1 each time, evenly spread.
 *
 * @param {number} [seed]
 * @returns {() => number}
 */
export function dice(seed = 1925) {
  return () => {
    seed = (seed * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return seed / 2 ** 32;
  };
}
