/** What the one face of the map for Chinese, Japanese and Korean can write: it is cut to the characters of the data. */
import characters from '../../geo/basemap/cjk-characters.txt?raw';

/** As geo/basemap/build-fonts.mjs, src/map/fonts.ts and src/ui/tokens.css have them. */
const CJK =
  /[\u2e80-\u2fdf\u3001-\u30ff\u3400-\u9fff\uac00-\ud7a3\uf900-\ufaff\uff01-\uffef\u{20000}-\u{323af}]/gu;
const WRITABLE: ReadonlySet<string> = new Set(characters);

/** What is wrong with the characters of `text`; undefined if nothing is. */
export function lackOfFace(text: string): string | undefined {
  const missing = new Set((text.match(CJK) ?? []).filter((character) => !WRITABLE.has(character)));
  return missing.size > 0
    ? `no face of the map has ${[...missing].join(', ')}; run "npm run fonts"`
    : undefined;
}
