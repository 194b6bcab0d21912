/** The font for Chinese, Japanese and Korean, which is cut down to the characters of the data. */
import characters from '../../geo/basemap/cjk-characters.txt?raw';

/** The same ranges as in geo/basemap/build-fonts.mjs, src/map/fonts.ts and src/ui/fonts.css. */
const CJK =
  /[\u2e80-\u2fdf\u3001-\u30ff\u3400-\u9fff\uac00-\ud7a3\uf900-\ufaff\uff01-\uffef\u{20000}-\u{323af}]/gu;
const WRITABLE: ReadonlySet<string> = new Set(characters);

/** Names the characters of `text` that the font lacks; undefined if it has them all. */
export function missingCharacters(text: string): string | undefined {
  const missing = new Set((text.match(CJK) ?? []).filter((character) => !WRITABLE.has(character)));
  return missing.size > 0
    ? `no face of the map has ${[...missing].join(', ')}; run "npm run fonts"`
    : undefined;
}
