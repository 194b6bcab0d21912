import { crc32 as reference } from 'node:zlib';
import { expect, test } from 'vitest';
import { crc32, withTexts } from '../../src/export/png-text';

/** The smallest PNG there is: one grey pixel. */
const PNG = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg=='),
  (letter) => letter.charCodeAt(0)
);

/** Name, data and whether the checksum holds, of each chunk. */
function chunksOf(png: Uint8Array) {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  const chunks = [];
  for (let at = 8; at < png.length;) {
    const length = view.getUint32(at);
    const body = png.subarray(at + 4, at + 8 + length);
    const text = new TextDecoder().decode(body);
    chunks.push({
      name: text.slice(0, 4),
      data: text.slice(4),
      sound: view.getUint32(at + 8 + length) === crc32(body)
    });
    at += 12 + length;
  }
  return chunks;
}

test('a text in a PNG stands between its head and its pixels, with keyword, letters of any script and a checksum', () => {
  const png = withTexts(PNG, { Title: 'Дальний Восток', Source: 'https://example.org/#date=1925' });
  const chunks = chunksOf(png);
  expect(chunks.map(({ name }) => name)).toEqual(['IHDR', 'iTXt', 'iTXt', 'IDAT', 'IEND']);
  expect(chunks[1]?.data).toBe('Title\0\0\0\0\0Дальний Восток');
  expect(chunks[2]?.data).toBe('Source\0\0\0\0\0https://example.org/#date=1925');
  expect(chunks.every(({ sound }) => sound)).toBe(true);
});

test('what the PNG held before it still holds', () => {
  const png = withTexts(PNG, { Title: '' });
  const without = chunksOf(png).filter(({ name }) => name !== 'iTXt');
  expect(without).toEqual(chunksOf(PNG));
});

test('the checksum is the one that the rest of the world computes', () => {
  for (const text of ['', 'IEND', 'Дальний Восток'.repeat(9)]) {
    const bytes = new TextEncoder().encode(text);
    expect(crc32(bytes)).toBe(reference(bytes));
  }
});
