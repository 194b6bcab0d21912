/**
 * Cuts Noto Serif CJK down to the characters that the repository's data uses, for Chinese, Japanese and Korean names: those
 * that the map writes beneath the names of the main places, which are seen from afar; those beneath the names of others; and all
 * that are left, which a visit may never need. The map itself uses the finished files.
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
/** What all faces have, for `npm run check:geo`; what the first ones have the map has beside them. */
const LIST = fileURLToPath(new URL('cjk-characters.txt', import.meta.url));
/** Places of these ranks are named when all of the map is seen. */
const MAIN_RANK = 3;
const PER_LINE = 64;
/** As src/data/cjk-face.ts, src/map/fonts.ts and src/ui/fonts.css have them. */
const CJK =
  /[\u2e80-\u2fdf\u3001-\u30ff\u3400-\u9fff\uac00-\ud7a3\uf900-\ufaff\uff01-\uffef\u{20000}-\u{323af}]/gu;

unpack('fonts-noto-cjk', NOTO_SERIF_CJK);
const { font, copyright } = faceOf(fs.readFileSync(NOTO_SERIF_CJK), 'NotoSerifCJKjp-Regular');
const drawable = charactersOf(font);
const wanted = [...new Set(texts().flatMap((text) => text.match(CJK) ?? []))].sort();
const characters = wanted.filter((character) => drawable.has(character));
const places = placesOfEditions();
const namesOf = (some) => some.flatMap(({ localName }) => localName ?? []).join('');
const [mainNames, names] = [namesOf(places.filter(({ rank }) => rank <= MAIN_RANK)), namesOf(places)];
const ofMainPlaces = characters.filter((character) => mainNames.includes(character));
const ofPlaces = characters.filter(
  (character) => names.includes(character) && !mainNames.includes(character)
);
reportCharacters();

fs.mkdirSync(FONTS, { recursive: true });
await cut('main-places', ofMainPlaces);
await cut('places', ofPlaces);
await cut(
  'other',
  characters.filter((character) => !names.includes(character))
);
fs.writeFileSync(path.join(FONTS, 'OFL.txt'), licence());
fs.writeFileSync(LIST, inLines(characters));
fs.writeFileSync(path.join(FONTS, 'cjk-of-main-places.txt'), inLines(ofMainPlaces));
fs.writeFileSync(path.join(FONTS, 'cjk-of-places.txt'), inLines(ofPlaces));

/** Writes the face with `own` characters. */
async function cut(name, own) {
  const woff2 = await subset(font, own.join(''), {
    targetFormat: 'woff2',
    noLayoutClosure: true,
    noHinting: true
  });
  const file = path.join(FONTS, `noto-serif-cjk-${name}-400.woff2`);
  const same = fs.existsSync(file) && woff2.equals(fs.readFileSync(file));
  console.log(
    `Noto Serif CJK, ${name}: ${own.length} characters, ${(woff2.length / 1024).toFixed(1)} kB; ` +
      (same ? 'nothing has changed' : 'written anew')
  );
  fs.writeFileSync(file, woff2);
}

function inLines(list) {
  const lines = Array.from({ length: Math.ceil(list.length / PER_LINE) }, (_, i) =>
    list.slice(i * PER_LINE, (i + 1) * PER_LINE).join('')
  );
  return `${lines.join('\n')}\n`;
}

/** The places of every edition, with what they are called where they are: the map writes it beneath their names. */
function placesOfEditions() {
  return fs
    .readdirSync(GEO, { recursive: true })
    .filter((file) => path.basename(file) === 'places.geojson' && !file.includes('node_modules'))
    .flatMap((file) => JSON.parse(fs.readFileSync(path.join(GEO, file), 'utf8')).features)
    .map(({ properties }) => properties);
}

/** The repository's data. */
function texts() {
  return fs
    .readdirSync(GEO, { recursive: true })
    .filter((file) => /\.(json|geojson|md)$/.test(file) && !/(^|\/)(\.raw|node_modules)\//.test(file))
    .sort()
    .map((file) => fs.readFileSync(path.join(GEO, file), 'utf8'));
}

/** Says which characters are new, and which it has not. */
function reportCharacters() {
  const before = fs.existsSync(LIST) ? fs.readFileSync(LIST, 'utf8') : '';
  const added = characters.filter((character) => !before.includes(character)).join('');
  const dropped = (before.match(CJK) ?? []).filter((character) => !characters.includes(character)).join('');
  if (added) console.log(`Noto Serif CJK: added ${added}`);
  if (dropped) console.log(`Noto Serif CJK: no longer used ${dropped}`);
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
