/**
 * The border of Tannu Tuva with the Union, from Natural Earth's 1:10m first-level boundaries (public
 * domain; Debian libmagics++-data). Today's border of the Tuva republic stands for that of 1924–25.
 */
import { readTuva } from './admin-lines.mjs';

const key = ([x, y]) => `${x},${y}`;

/** @returns {Promise<number[][]>} one line, from the Altai end to the Buryat end or the other way round */
export const readTuvaLine = async () => join(await readTuva());

/** Lay pieces end to end. The ends are exact in the source. */
function join(pieces) {
  const rest = pieces.filter((p) => p.length > 1);
  let line = rest.shift();
  while (rest.length) {
    const end = key(line.at(-1));
    const start = key(line[0]);
    const i = rest.findIndex((p) => [key(p[0]), key(p.at(-1))].some((k) => k === end || k === start));
    if (i < 0) break;
    const [next] = rest.splice(i, 1);
    if (key(next[0]) === end) line = [...line, ...next.slice(1)];
    else if (key(next.at(-1)) === end) line = [...line, ...next.toReversed().slice(1)];
    else if (key(next.at(-1)) === start) line = [...next, ...line.slice(1)];
    else line = [...next.toReversed(), ...line.slice(1)];
  }
  if (rest.length) console.warn(`Tuva: ${rest.length} pieces of the border lie apart and are left out`);
  return line;
}
