/**
 * Cuts out of Spectral, the page's own face, the long vowels of romanised Japanese and Korean: without them every
 * first visit would fetch all of Latin Extended for the ō of Taishō. Only for whoever wants other letters.
 *
 *   npm run fonts
 *
 * Spectral, SIL Open Font License 1.1, as @fontsource/spectral has it.
 */
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import subset from 'subset-font';

const FONTS = fileURLToPath(new URL('../../src/ui/fonts/', import.meta.url));
const SPECTRAL = fileURLToPath(new URL('../../node_modules/@fontsource/spectral/', import.meta.url));
/** As the ranges in src/ui/fonts.css have them. */
const LONG_VOWELS = 'ĀāĒēĪīŌōŎŏŪūŬŭ';

fs.mkdirSync(FONTS, { recursive: true });
for (const style of ['normal', 'italic']) {
  const whole = fs.readFileSync(path.join(SPECTRAL, `files/spectral-latin-ext-400-${style}.woff2`));
  const face = await subset(whole, LONG_VOWELS, { targetFormat: 'woff2' });
  const file = path.join(FONTS, `spectral-long-vowels-400-${style}.woff2`);
  const same = fs.existsSync(file) && face.equals(fs.readFileSync(file));
  console.log(
    `Spectral, ${style}: ${LONG_VOWELS.length} long vowels, ${(face.length / 1024).toFixed(1)} kB; ` +
      (same ? 'nothing has changed' : 'written anew')
  );
  fs.writeFileSync(file, face);
}
fs.copyFileSync(path.join(SPECTRAL, 'LICENSE'), path.join(FONTS, 'OFL.txt'));
