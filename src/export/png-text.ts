/** Words in a PNG file: chunks of the kind iTXt, as the PNG specification (third edition, 11.3.3.2) has them. */

/** A signature of eight bytes, and the first chunk, IHDR: 4 bytes each for length, name and checksum, and 13 of data. */
const BEFORE_TEXTS = 8 + 4 + 4 + 13 + 4;

/** The PNG `png` with a text for each of these keywords, which are at most 79 letters of Latin 1. */
export function withTexts(png: Uint8Array, texts: Readonly<Record<string, string>>): Uint8Array<ArrayBuffer> {
  const chunks = Object.entries(texts).map(([keyword, text]) =>
    // Behind the keyword: uncompressed, by the only method there is, in no language, under no other keyword.
    chunk('iTXt', new TextEncoder().encode(`${keyword}\0\0\0\0\0${text}`))
  );
  return join([png.subarray(0, BEFORE_TEXTS), ...chunks, png.subarray(BEFORE_TEXTS)]);
}

function chunk(name: string, data: Uint8Array): Uint8Array {
  const body = join([new TextEncoder().encode(name), data]);
  return join([bigEndian(data.length), body, bigEndian(crc32(body))]);
}

function join(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

function bigEndian(value: number): Uint8Array {
  const bytes = new Uint8Array(4);
  new DataView(bytes.buffer).setUint32(0, value);
  return bytes;
}

/** The checksum of PNG: CRC-32 as of ISO 3309, bit by bit, since what it is computed of is short. */
export function crc32(bytes: Uint8Array): number {
  let crc = -1;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc >>> 0;
}
