/**
 * Cuts out of the page's own faces the long vowels of romanised Japanese and Korean: without them every first visit would
 * fetch all of Latin Extended for the ō of Taishō. Only for whoever wants other letters.
 *
 *   npm run fonts
 *
 * Spectral and Old Standard, SIL Open Font License 1.1, as @fontsource has them.
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
/** As the ranges in src/ui/fonts.css and src/map/fonts.ts have them. */
const LONG_VOWELS = 'ĀāĒēĪīŌōŎŏŪūŬŭ';

await cut('spectral', 'normal', OF_PAGE);
await cut('spectral', 'italic', OF_PAGE);
await cut('old-standard-tt', 'normal', OF_MAP);
fs.copyFileSync(path.join(FONTSOURCE, 'spectral/LICENSE'), path.join(OF_PAGE, 'OFL.txt'));
fs.copyFileSync(path.join(FONTSOURCE, 'old-standard-tt/LICENSE'), path.join(OF_MAP, 'OFL-old-standard.txt'));

/** Writes the vowels of the face that @fontsource calls `name`. */
async function cut(name, style, folder) {
  const whole = fs.readFileSync(path.join(FONTSOURCE, name, `files/${name}-latin-ext-400-${style}.woff2`));
  const face = await subset(whole, LONG_VOWELS, { targetFormat: 'woff2' });
  fs.mkdirSync(folder, { recursive: true });
  const file = path.join(folder, `${name}-long-vowels-400-${style}.woff2`);
  const same = fs.existsSync(file) && face.equals(fs.readFileSync(file));
  console.log(
    `${name}, ${style}: ${LONG_VOWELS.length} long vowels, ${(face.length / 1024).toFixed(1)} kB; ` +
      (same ? 'nothing has changed' : 'written anew')
  );
  fs.writeFileSync(file, face);
}
