/**
 * Cuts out of the faces of page and map the letters that nearly every visit needs, and no others: a first visit would fetch
 * twice as much for letters that it never shows, and all of Latin Extended for the ō of Taishō. Only for whoever wants other
 * letters.
 *
 *   npm run fonts
 *
 * Spectral, Old Standard and PT Serif, SIL Open Font License 1.1, as @fontsource has them.
 */
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import subset from 'subset-font';

/** The faces of the page alone, and those of the map, which the page may have too. */
const [OF_PAGE, OF_MAP] = ['ui', 'map'].map((part) =>
  fileURLToPath(new URL(`../../src/${part}/fonts/`, import.meta.url))
);
const FONTSOURCE = fileURLToPath(new URL('../../node_modules/@fontsource/', import.meta.url));
const CSS = fs.readFileSync(fileURLToPath(new URL('../../src/ui/fonts.css', import.meta.url)), 'utf8');
const COMMON = lettersOf('spectral-common-400-normal');
const LONG_VOWELS = lettersOf('spectral-long-vowels-400-normal');
/** What letters have by themselves; small capitals and figures of other kinds have to be asked for, and nobody does. */
const FEATURES = ['calt', 'ccmp', 'clig', 'kern', 'liga', 'locl', 'mark', 'mkmk', 'rlig'];

// Only old screens follow hints, and of these only the letters of the page.
await cut('spectral', '400-normal', OF_PAGE);
await cut('spectral', '400-italic', OF_PAGE);
await cut('old-standard-tt', '400-normal', OF_MAP);
await cut('old-standard-tt', '400-italic', OF_MAP, { noHinting: true });
for (const style of ['400-normal', '700-normal', '400-italic'])
  await cut('pt-serif', style, OF_MAP, { noHinting: true });
await cut('spectral', '400-normal', OF_PAGE, { letters: LONG_VOWELS });
await cut('spectral', '400-italic', OF_PAGE, { letters: LONG_VOWELS });
await cut('old-standard-tt', '400-normal', OF_MAP, { letters: LONG_VOWELS });
fs.copyFileSync(path.join(FONTSOURCE, 'spectral/LICENSE'), path.join(OF_PAGE, 'OFL.txt'));
fs.copyFileSync(path.join(FONTSOURCE, 'old-standard-tt/LICENSE'), path.join(OF_MAP, 'OFL-old-standard.txt'));
fs.copyFileSync(path.join(FONTSOURCE, 'pt-serif/LICENSE'), path.join(OF_MAP, 'OFL-pt-serif.txt'));

/** Writes the `letters` of the face that @fontsource calls `name`. */
async function cut(name, style, folder, { letters = COMMON, noHinting = false } = {}) {
  const [from, to] = letters === COMMON ? ['latin', 'common'] : ['latin-ext', 'long-vowels'];
  const whole = fs.readFileSync(path.join(FONTSOURCE, name, `files/${name}-${from}-${style}.woff2`));
  const face = await subset(whole, letters, { targetFormat: 'woff2', keepFeatures: FEATURES, noHinting });
  fs.mkdirSync(folder, { recursive: true });
  const file = path.join(folder, `${name}-${to}-${style}.woff2`);
  const same = fs.existsSync(file) && face.equals(fs.readFileSync(file));
  console.log(
    `${name}, ${to} ${style}: ${(face.length / 1024).toFixed(1)} kB; ` +
      (same ? 'nothing has changed' : 'written anew')
  );
  fs.writeFileSync(file, face);
}

/** All that is in the range of a face, as src/ui/fonts.css has it. */
function lettersOf(face) {
  const [, ranges] = CSS.match(new RegExp(`/${face}\\.woff2.*?unicode-range:(.*?);`, 's'));
  const codes = Array.from(ranges.matchAll(/U\+(\w+)(?:-(\w+))?/g), ([, first, last = first]) => [
    parseInt(first, 16),
    parseInt(last, 16)
  ]);
  return codes
    .flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, i) => first + i))
    .map((code) => String.fromCodePoint(code))
    .join('');
}
