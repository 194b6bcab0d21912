/**
 * Cuts Noto Serif CJK down to the characters that the repository's data uses, for the local names on the
 * map. Only for whoever adds names: the map itself uses the finished file.
 *
 *   cd geo/basemap && npm ci && node author-fonts.mjs      (Debian, for `apt-get download fonts-noto-cjk`)
 *
 * The characters come from every .json, .geojson and .md under geo/, and from extra-characters.txt.
 * Noto Serif CJK 2.000, SIL Open Font License 1.1. Of the four regional faces in the collection we take
 * the Japanese one: its forms are nearest to the print of the 1920s, in Chinese names too.
 */
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import subset from 'subset-font';
import { NOTO_COPYRIGHT, NOTO_SERIF_CJK, unpack } from './parts/debian.mjs';
import { faceOf } from './parts/font-collection.mjs';

const GEO = fileURLToPath(new URL('../', import.meta.url));
const FONTS = fileURLToPath(new URL('../../src/map/fonts/', import.meta.url));
const NAME = 'noto-serif-cjk-400';
/** Where Chinese and Japanese characters live; the other faces of the map cover the rest. */
const RANGES = ['U+2E80-2FDF', 'U+3001-30FF', 'U+3400-9FFF', 'U+F900-FAFF', 'U+FF01-FFEF'];
const WANTED = /[\u2e80-\u2fdf\u3001-\u30ff\u3400-\u9fff\uf900-\ufaff\uff01-\uffef]/gu;

unpack('fonts-noto-cjk', NOTO_SERIF_CJK);
const characters = [...new Set(texts().flatMap((text) => text.match(WANTED) ?? []))].sort().join('');
const { font, copyright } = faceOf(fs.readFileSync(NOTO_SERIF_CJK), 'NotoSerifCJKjp-Regular');
const woff2 = await subset(font, characters, {
  targetFormat: 'woff2',
  noLayoutClosure: true,
  noHinting: true
});

fs.mkdirSync(FONTS, { recursive: true });
fs.writeFileSync(path.join(FONTS, `${NAME}.woff2`), woff2);
fs.writeFileSync(path.join(FONTS, 'OFL.txt'), licence());
const about = {
  family: 'Noto Serif CJK',
  weight: 400,
  file: `${NAME}.woff2`,
  unicodeRange: RANGES,
  characters
};
fs.writeFileSync(path.join(FONTS, `${NAME}.json`), `${write(about)}\n`);
console.log(`${NAME}.woff2: ${[...characters].length} characters, ${(woff2.length / 1024).toFixed(1)} KB`);

/** The repository's data, and the list of what it will need. */
function texts() {
  const files = fs
    .readdirSync(GEO, { recursive: true })
    .filter((file) => /\.(json|geojson|md)$/.test(file) && !/(^|\/)(\.raw|node_modules)\//.test(file))
    .sort();
  return [...files, 'basemap/extra-characters.txt']
    .map((file) => path.join(GEO, file))
    .filter(fs.existsSync)
    .map((file) => fs.readFileSync(file, 'utf8'));
}

/** The Open Font License as the package quotes it, under the font's own word on whose it is. */
function licence() {
  const lines = fs.readFileSync(NOTO_COPYRIGHT, 'utf8').split('\n');
  const from = lines.lastIndexOf('License: SIL-1.1') + 1;
  const to = lines.findIndex((line, i) => i > from && /^\S/.test(line));
  const text = lines.slice(from, to).map((line) => line.slice(1).replace(/^\.$/, ''));
  return `Noto Serif CJK, a subset.\n${copyright}\n\n${text.join('\n').trim()}\n`;
}

/** Laid out as Prettier would. */
function write({ unicodeRange, ...rest }) {
  const lines = Object.entries(rest).map(
    ([key, value]) => `  ${JSON.stringify(key)}: ${JSON.stringify(value)}`
  );
  const ranges = unicodeRange.map((range) => JSON.stringify(range)).join(', ');
  lines.splice(-1, 0, `  "unicodeRange": [${ranges}]`);
  return `{\n${lines.join(',\n')}\n}`;
}
