// An archive of tiles as PMTiles, version 3: header, directory, metadata, then the tiles in the order of a Hilbert curve.
// https://github.com/protomaps/PMTiles/blob/main/spec/v3/spec.md
import { gzipSync } from 'node:zlib';

const HEADER_LENGTH = 127;
/** Header and root directory are read at once, in as many bytes. */
const FIRST_BYTES = 16_384;
const ENTRIES_IN_LEAF = 4096;
const [GZIP, MVT] = [2, 1];

/** A tile by its number on the curve.
 * @typedef {{ id: number, data: Uint8Array }} NumberedTile
 */
/** A line of a directory: tiles, or with no `run` a directory of the next level.
 * @typedef {{ id: number, offset: number, length: number, run: number }} Entry
 */

/**
 * @param {readonly NumberedTile[]} tiles gzipped MVT, by rising number
 * @param {{ minzoom: number, maxzoom: number, bounds: readonly number[], metadata: object }} about bounds: west, south, east, north
 * @returns {Buffer}
 */
export function writePmtiles(tiles, { minzoom, maxzoom, bounds, metadata }) {
  let offset = 0;
  const entries = tiles.map(({ id, data }) => {
    const entry = { id, offset, length: data.length, run: 1 };
    offset += data.length;
    return entry;
  });
  const { root, leaves } = directories(entries);
  const json = gzipSync(JSON.stringify(metadata));
  const sections = [root, json, leaves, ...tiles.map(({ data }) => data)];

  const header = Buffer.alloc(HEADER_LENGTH);
  header.write('PMTiles');
  header[7] = 3;
  let at = 8;
  let start = HEADER_LENGTH;
  for (const length of [root.length, json.length, leaves.length, offset]) {
    header.writeBigUInt64LE(BigInt(start), at);
    header.writeBigUInt64LE(BigInt(length), at + 8);
    [at, start] = [at + 16, start + length];
  }
  for (const field of [72, 80, 88]) header.writeBigUInt64LE(BigInt(tiles.length), field);
  header.set([1, GZIP, GZIP, MVT, minzoom, maxzoom], 96);
  bounds.forEach((degrees, i) => header.writeInt32LE(Math.round(degrees * 1e7), 102 + 4 * i));
  const [west = 0, south = 0, east = 0, north = 0] = bounds;
  header[118] = minzoom;
  header.writeInt32LE(Math.round((west + east) * 5e6), 119);
  header.writeInt32LE(Math.round((south + north) * 5e6), 123);
  return Buffer.concat([header, ...sections]);
}

/**
 * A root that is read with the header; where it would be too long, one of leaves.
 *
 * @param {readonly Entry[]} entries
 */
function directories(entries) {
  const whole = directory(entries);
  if (whole.length <= FIRST_BYTES - HEADER_LENGTH) return { root: whole, leaves: Buffer.alloc(0) };
  /** @type {Buffer[]} */
  const leaves = [];
  /** @type {Entry[]} */
  const pointers = [];
  let offset = 0;
  for (let i = 0; i < entries.length; i += ENTRIES_IN_LEAF) {
    const leaf = directory(entries.slice(i, i + ENTRIES_IN_LEAF));
    pointers.push({ id: entries[i]?.id ?? 0, offset, length: leaf.length, run: 0 });
    leaves.push(leaf);
    offset += leaf.length;
  }
  return { root: directory(pointers), leaves: Buffer.concat(leaves) };
}

/** @param {readonly Entry[]} entries that lie one after another */
function directory(entries) {
  /** @type {number[]} */
  const bytes = [];
  /** @param {number} value */
  const write = (value) => {
    for (; value > 127; value = Math.floor(value / 128)) bytes.push((value % 128) | 128);
    bytes.push(value);
  };
  write(entries.length);
  entries.forEach(({ id }, i) => write(id - (entries[i - 1]?.id ?? 0)));
  for (const { run } of entries) write(run);
  for (const { length } of entries) write(length);
  // Zero: where the one before it ends.
  entries.forEach(({ offset }, i) => write(i === 0 ? offset + 1 : 0));
  return gzipSync(Buffer.from(bytes));
}
