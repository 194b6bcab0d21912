/**
 * The arcs of a quantized topology as one text. The build writes them so, for a host that compresses sends a fifth less of them than of lists of
 * numbers: most steps of a line are so short that each of their two numbers is one letter.
 *
 * Arcs are parted by blanks. A number is first made positive (0, -1, 1, -2, 2 … are 0, 1, 2, 3, 4 …); its last letter stands for what is left of
 * it when it is divided by FINAL, and those before it, if any, are digits from 1 to LEADING of the quotient.
 */
import type { Arc } from 'topojson-specification';

/** How many letters may end a number, and how many may stand before that. */
const FINAL = 75;
const LEADING = 16;
/** The letters are those of ASCII from here on, but for the backslash, which JSON would write as two. */
const FIRST = 35;
const BACKSLASH = 92;

/** Undefined where an arc is no list of pairs of whole numbers. */
export function writeArcs(arcs: readonly Arc[]): string | undefined {
  const isPair = (position: readonly number[]) => position.length === 2 && position.every(Number.isInteger);
  if (!arcs.every((arc) => arc.every(isPair))) return undefined;
  return arcs.map((arc) => arc.map((position) => position.map(lettersOf).join('')).join('')).join(' ');
}

export function readArcs(text: string): Arc[] {
  return text.split(' ').map((letters) => {
    const arc: Arc = [];
    let x: number | undefined;
    for (let i = 0, high = 0; i < letters.length; i++) {
      const code = codeOf(letters.charCodeAt(i));
      if (code >= FINAL) {
        high = high * LEADING + code - FINAL + 1;
        continue;
      }
      const positive = high * FINAL + code;
      const number = positive % 2 === 0 ? positive / 2 : -(positive + 1) / 2;
      high = 0;
      if (x === undefined) x = number;
      else {
        arc.push([x, number]);
        x = undefined;
      }
    }
    return arc;
  });
}

function lettersOf(number: number): string {
  const positive = number < 0 ? -2 * number - 1 : 2 * number;
  let letters = letterOf(positive % FINAL);
  for (let high = Math.floor(positive / FINAL); high > 0; high = Math.floor((high - 1) / LEADING))
    letters = letterOf(FINAL + ((high - 1) % LEADING)) + letters;
  return letters;
}

const letterOf = (code: number) => String.fromCharCode(FIRST + code + (FIRST + code >= BACKSLASH ? 1 : 0));
const codeOf = (letter: number) => letter - FIRST - (letter > BACKSLASH ? 1 : 0);
