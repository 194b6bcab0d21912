/** One face out of an OpenType collection (.ttc): its tables copied behind a header of their own; and what it has. */

const pad = (n) => (n + 3) & ~3;

/**
 * @param {Buffer} ttc
 * @param {string} postScriptName of the face
 * @returns {{ font: Buffer, copyright: string }} a plain OpenType font
 */
export function faceOf(ttc, postScriptName) {
  if (ttc.toString('latin1', 0, 4) !== 'ttcf') throw new Error('Not an OpenType collection');
  const faces = ttc.readUInt32BE(8);
  for (let i = 0; i < faces; i++) {
    const at = ttc.readUInt32BE(12 + 4 * i);
    const tables = tablesOf(ttc, at);
    const names = tables.find((table) => table.tag === 'name').bytes;
    if (nameOf(names, 6) !== postScriptName) continue;
    return { font: assemble(ttc.subarray(at, at + 12), tables), copyright: nameOf(names, 0) };
  }
  throw new Error(`No face ${postScriptName} in the collection`);
}

/**
 * The characters that a plain OpenType font has, from its cmap table of format 12: groups of first and last character and
 * first glyph.
 *
 * @param {Buffer} font
 * @returns {Set<string>}
 */
export function charactersOf(font) {
  const cmap = tablesOf(font, 0).find((table) => table.tag === 'cmap').bytes;
  const subtables = Array.from({ length: cmap.readUInt16BE(2) }, (_, i) => cmap.readUInt32BE(8 + 8 * i));
  const at = subtables.find((start) => cmap.readUInt16BE(start) === 12);
  const groups = Array.from({ length: cmap.readUInt32BE(at + 12) }, (_, i) => at + 16 + 12 * i);
  return new Set(
    groups.flatMap((group) => {
      const [first, last] = [cmap.readUInt32BE(group), cmap.readUInt32BE(group + 4)];
      return Array.from({ length: last - first + 1 }, (_, i) => String.fromCodePoint(first + i));
    })
  );
}

function tablesOf(ttc, at) {
  return Array.from({ length: ttc.readUInt16BE(at + 4) }, (_, i) => {
    const entry = at + 12 + 16 * i;
    const [start, length] = [ttc.readUInt32BE(entry + 8), ttc.readUInt32BE(entry + 12)];
    return {
      tag: ttc.toString('latin1', entry, entry + 4),
      checksum: ttc.readUInt32BE(entry + 4),
      bytes: ttc.subarray(start, start + length)
    };
  });
}

/** A record of the name table (0 copyright, 6 PostScript name), whichever of its encodings comes first. */
function nameOf(bytes, id) {
  const strings = bytes.readUInt16BE(4);
  for (let i = 0; i < bytes.readUInt16BE(2); i++) {
    const record = 6 + 12 * i;
    if (bytes.readUInt16BE(record + 6) !== id) continue;
    const start = strings + bytes.readUInt16BE(record + 10);
    const text = bytes.subarray(start, start + bytes.readUInt16BE(record + 8));
    return text.filter((byte) => byte).toString('latin1');
  }
}

function assemble(header, tables) {
  const directory = Buffer.alloc(12 + 16 * tables.length);
  header.copy(directory);
  let offset = directory.length;
  const parts = [directory];
  tables.forEach(({ tag, checksum, bytes }, i) => {
    const entry = 12 + 16 * i;
    directory.write(tag, entry, 'latin1');
    directory.writeUInt32BE(checksum, entry + 4);
    directory.writeUInt32BE(offset, entry + 8);
    directory.writeUInt32BE(bytes.length, entry + 12);
    parts.push(bytes, Buffer.alloc(pad(bytes.length) - bytes.length));
    offset += pad(bytes.length);
  });
  return Buffer.concat(parts);
}
