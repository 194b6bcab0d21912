// node tests/bench/withdrawal-play.mjs: scripting per frame while a thousand, and a hundred thousand, men of a withdrawal are drawn.
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowser } from '../../scripts/browser.mjs';
import { ROOT } from '../../scripts/install.mjs';
import { serve } from '../../scripts/serve.mjs';
import { visit } from './measure.mjs';

const browser = findBrowser();
const perFrame = [];
for (const men of [1_000, 100_000]) {
  const folder = mkdtempSync(join(tmpdir(), 'withdrawal-'));
  cpSync(join(ROOT, 'dist'), folder, { recursive: true });
  crowd(folder, men);
  /** @type {import('../../scripts/serve.mjs').Answer[]} */
  const answers = [];
  const { address, close } = await serve(folder, 0, (answer) => answers.push(answer));
  const figures = await visit(
    browser.launch,
    `${address}#lang=en&pane=evacuation&date=1925-04-02&plan=given`,
    answers
  );
  close();
  rmSync(folder, { recursive: true });
  perFrame.push(figures['script per frame'] ?? NaN);
  console.log(
    `${men} units: ${figures['script per frame']?.toFixed(2)} ms of script, ${figures['frames']} frames in five seconds`
  );
}
const [few = NaN, many = NaN] = perFrame;
console.log(`ratio ${(many / few).toFixed(2)}, aim ≤ 1.5: ${many / few <= 1.5 ? 'kept' : 'missed'}`);

/** Puts so many men at the last post of the built edition, each of them a detachment. @param {string} folder @param {number} men */
function crowd(folder, men) {
  const assets = join(folder, 'assets');
  const name = readdirSync(assets).find((file) => /^edition-.*\.json$/.test(file));
  if (!name) throw new Error('dist/ has no edition; run npm run build first');
  const edition = JSON.parse(readFileSync(join(assets, name), 'utf8'));
  const { posts, quantities } = edition.study.reconstruction;
  posts.forEach((/** @type {{ men: number, most: number }} */ post, /** @type {number} */ i) => {
    post.men = i === posts.length - 1 ? men : 0;
    post.most = men;
  });
  Object.assign(quantities.detachment, { value: 1 });
  // As many days as ever, so that as large a part of them is on the way.
  for (const quantity of ['flow', 'capacity', 'ship'])
    Object.assign(quantities[quantity], { value: men / 10, max: men });
  writeFileSync(join(assets, name), JSON.stringify(edition));
}
