/**
 * Cuts Noto Serif CJK down to the characters that the repository's data uses, for Chinese, Japanese and Korean names.
 * The map itself uses the finished file.
 *
 *   npm run fonts      (Debian or Ubuntu, for `apt-get download fonts-noto-cjk`)
 *
 * The characters come from every .json, .geojson and .md under geo/. Noto Serif CJK 2.000, SIL Open Font License 1.1. Of
 * the four regional faces in the collection we take the Japanese one: its forms are nearest to the print of the 1920s, in
 * Chinese names too.
 */
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import subset from 'subset-font';
import { NOTO_COPYRIGHT, NOTO_SERIF_CJK, unpack } from './parts/debian.mjs';
import { charactersOf, faceOf } from './parts/font-collection.mjs';

const GEO = fileURLToPath(new URL('../', import.meta.url));
const FONTS = fileURLToPath(new URL('../../src/map/fonts/', import.meta.url));
const FACE = path.join(FONTS, 'noto-serif-cjk-400.woff2');
/** What the face has, for `npm run check:geo`. */
const LIST = fileURLToPath(new URL('cjk-characters.txt', import.meta.url));
const PER_LINE = 64;
/** As src/data/cjk-face.ts, src/map/fonts.ts and src/ui/fonts.css have them. */
const CJK =
  /[\u2e80-\u2fdf\u3001-\u30ff\u3400-\u9fff\uac00-\ud7a3\uf900-\ufaff\uff01-\uffef\u{20000}-\u{323af}]/gu;

unpack('fonts-noto-cjk', NOTO_SERIF_CJK);
const { font, copyright } = faceOf(fs.readFileSync(NOTO_SERIF_CJK), 'NotoSerifCJKjp-Regular');
const drawable = charactersOf(font);
const wanted = [...new Set(texts().flatMap((text) => text.match(CJK) ?? []))].sort();
const characters = wanted.filter((character) => drawable.has(character));
const woff2 = await subset(font, characters.join(''), {
  targetFormat: 'woff2',
  noLayoutClosure: true,
  noHinting: true
});
report();

fs.mkdirSync(FONTS, { recursive: true });
fs.writeFileSync(FACE, woff2);
fs.writeFileSync(path.join(FONTS, 'OFL.txt'), licence());
const lines = Array.from({ length: Math.ceil(characters.length / PER_LINE) }, (_, i) =>
  characters.slice(i * PER_LINE, (i + 1) * PER_LINE).join('')
);
fs.writeFileSync(LIST, `${lines.join('\n')}\n`);

/** The repository's data. */
function texts() {
  return fs
    .readdirSync(GEO, { recursive: true })
    .filter((file) => /\.(json|geojson|md)$/.test(file) && !/(^|\/)(\.raw|node_modules)\//.test(file))
    .sort()
    .map((file) => fs.readFileSync(path.join(GEO, file), 'utf8'));
}

/** Says what is in the face, and what is new in it. */
function report() {
  const before = fs.existsSync(LIST) ? fs.readFileSync(LIST, 'utf8') : '';
  const added = characters.filter((character) => !before.includes(character)).join('');
  const dropped = (before.match(CJK) ?? []).filter((character) => !characters.includes(character)).join('');
  const same = fs.existsSync(FACE) && woff2.equals(fs.readFileSync(FACE));
  const changes = [added && `added ${added}`, dropped && `no longer used ${dropped}`].filter(Boolean);
  console.log(
    `Noto Serif CJK: ${characters.length} characters, ${(woff2.length / 1024).toFixed(1)} kB; ` +
      (same
        ? 'nothing has changed'
        : changes.join('; ') || 'the file is another one: another version of Noto?')
  );
  const missing = wanted.filter((character) => !drawable.has(character)).join('');
  if (missing) console.log(`Noto Serif CJK has no ${missing}: write the name with other characters.`);
}

/** The Open Font License as the package quotes it, under the font's own word on whose it is. */
function licence() {
  const lines = fs.readFileSync(NOTO_COPYRIGHT, 'utf8').split('\n');
  const from = lines.lastIndexOf('License: SIL-1.1') + 1;
  const to = lines.findIndex((line, i) => i > from && /^\S/.test(line));
  const text = lines.slice(from, to).map((line) => line.slice(1).replace(/^\.$/, ''));
  return `Noto Serif CJK, a subset.\n${copyright}\n\n${text.join('\n').trim()}\n`;
}
