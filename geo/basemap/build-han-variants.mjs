/**
 * Writes which Han characters of the editions are one in other spellings, so that the search finds 馮玉祥 by 冯玉祥 and
 * 哈爾濱 by 哈尔滨 or 哈爾浜: for each simplified character its traditional and Japanese forms.
 *
 *   npm run fonts
 *
 * After the tables of OpenCC, Apache License 2.0, as opencc-js has them.
 */
import fs from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Converter } from 'opencc-js';

const LIST = fileURLToPath(new URL('cjk-characters.txt', import.meta.url));
const VARIANTS = fileURLToPath(new URL('../../src/ui/search/han-variants.json', import.meta.url));

const traditional = Converter({ from: 'jp', to: 't' });
const japanese = Converter({ from: 't', to: 'jp' });
const simplified = Converter({ from: 't', to: 'cn' });

/** @type {Map<string, Set<string>>} */
const variants = new Map();
for (const character of fs.readFileSync(LIST, 'utf8').match(/\p{Script=Han}/gu) ?? []) {
  const full = traditional(character);
  const plain = simplified(full);
  const forms = [character, full, japanese(full)].filter((form) => form !== plain);
  if (forms.length > 0) variants.set(plain, new Set([...(variants.get(plain) ?? []), ...forms]));
}
const table = [...variants].sort().map(([plain, forms]) => [plain, [...forms].sort().join('')]);
fs.writeFileSync(VARIANTS, `${JSON.stringify(Object.fromEntries(table), null, 2)}\n`);
console.log(`The search knows other forms of ${table.length} Han characters.`);
