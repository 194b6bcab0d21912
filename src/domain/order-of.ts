/** Of a number so many bits are looked at together. */
const BITS = 8;
const DIGITS = 2 ** BITS;
/** Of the 64 bits of a number, and of one half of them. */
const PASSES = 64 / BITS;
const HALF = PASSES / 2;

const SIGN = 2 ** 31;

/**
 * The indexes of numbers from the least to the greatest, of equal ones the first before the others. O(n): a radix sort from the least significant
 * digit on (Knuth, The Art of Computer Programming 3, 5.2.5), since comparing is what sorting very many numbers takes.
 */
export function orderOf(numbers: Float64Array): Uint32Array {
  const words = inOrderOfBits(numbers);
  const counts = digitCounts(words);
  let order = new Uint32Array(numbers.length);
  for (let i = 0; i < order.length; i++) order[i] = i;
  let next = new Uint32Array(numbers.length);
  for (let pass = 0; pass < PASSES; pass++) {
    const ofDigits = counts.subarray(pass * DIGITS, (pass + 1) * DIGITS);
    if (ofDigits.includes(numbers.length)) continue; // all have the same
    const [word, shift] = [Number(pass >= HALF), (pass % HALF) * BITS];
    const places = sumsBefore(ofDigits);
    for (let i = 0; i < order.length; i++) {
      const item = order[i] as number;
      const digit = ((words[2 * item + word] as number) >>> shift) & (DIGITS - 1);
      next[add(places, digit)] = item;
    }
    [order, next] = [next, order];
  }
  return order;
}

/** For each pass how often each digit stands there. */
function digitCounts(words: Uint32Array): Uint32Array {
  const counts = new Uint32Array(PASSES * DIGITS);
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as number;
    const first = (i % 2) * HALF;
    for (let pass = 0; pass < HALF; pass++)
      add(counts, (first + pass) * DIGITS + ((word >>> (pass * BITS)) & (DIGITS - 1)));
  }
  return counts;
}

/** Of each number its 64 bits, the lesser half first, so that they stand in the order of the numbers: IEEE 754 has them so but for the sign. */
function inOrderOfBits(numbers: Float64Array): Uint32Array {
  const words = new Uint32Array(numbers.map((number) => number + 0).buffer); // −0 is equal to 0
  for (let i = 0; i < words.length; i += 2) {
    const lesser = words[i] as number;
    const greater = words[i + 1] as number;
    const isNegative = greater >= SIGN;
    words[i] = isNegative ? ~lesser : lesser;
    words[i + 1] = isNegative ? ~greater : greater + SIGN;
  }
  return words;
}

/** Adds one to a number, and tells what it was. */
function add(numbers: Uint32Array, i: number): number {
  const before = numbers[i] as number;
  numbers[i] = before + 1;
  return before;
}

function sumsBefore(counts: Uint32Array): Uint32Array {
  let sum = 0;
  return counts.map((count) => (sum += count) - count);
}
