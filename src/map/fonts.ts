/** The faces that MapLibre writes with: fetched from this site, each when a character first needs it. */
import ptSerifCyrillic from '@fontsource/pt-serif/files/pt-serif-cyrillic-400-normal.woff2?url';
import ptSerifLatinExt from '@fontsource/pt-serif/files/pt-serif-latin-ext-400-normal.woff2?url';
import ptSerifLatin from '@fontsource/pt-serif/files/pt-serif-latin-400-normal.woff2?url';
import ptSerifBoldCyrillic from '@fontsource/pt-serif/files/pt-serif-cyrillic-700-normal.woff2?url';
import ptSerifBoldLatinExt from '@fontsource/pt-serif/files/pt-serif-latin-ext-700-normal.woff2?url';
import ptSerifBoldLatin from '@fontsource/pt-serif/files/pt-serif-latin-700-normal.woff2?url';
import ptSerifItalicCyrillic from '@fontsource/pt-serif/files/pt-serif-cyrillic-400-italic.woff2?url';
import ptSerifItalicLatinExt from '@fontsource/pt-serif/files/pt-serif-latin-ext-400-italic.woff2?url';
import ptSerifItalicLatin from '@fontsource/pt-serif/files/pt-serif-latin-400-italic.woff2?url';
import oldStandardCyrillic from '@fontsource/old-standard-tt/files/old-standard-tt-cyrillic-400-normal.woff2?url';
import oldStandardLatinExt from '@fontsource/old-standard-tt/files/old-standard-tt-latin-ext-400-normal.woff2?url';
import oldStandardLatin from '@fontsource/old-standard-tt/files/old-standard-tt-latin-400-normal.woff2?url';
import oldStandardItalicCyrillic from '@fontsource/old-standard-tt/files/old-standard-tt-cyrillic-400-italic.woff2?url';
import oldStandardItalicLatinExt from '@fontsource/old-standard-tt/files/old-standard-tt-latin-ext-400-italic.woff2?url';
import oldStandardItalicLatin from '@fontsource/old-standard-tt/files/old-standard-tt-latin-400-italic.woff2?url';
import type { StyleSpecification } from 'maplibre-gl';
import charactersOfMainPlaces from './fonts/cjk-of-main-places.txt?raw';
import charactersOfPlaces from './fonts/cjk-of-places.txt?raw';
import cjkOfMainPlaces from './fonts/noto-serif-cjk-main-places-400.woff2?url';
import cjkOfPlaces from './fonts/noto-serif-cjk-places-400.woff2?url';
import cjkOther from './fonts/noto-serif-cjk-other-400.woff2?url';
import oldStandardItalicCommon from './fonts/old-standard-tt-common-400-italic.woff2?url';
import oldStandardCommon from './fonts/old-standard-tt-common-400-normal.woff2?url';
import oldStandardLongVowels from './fonts/old-standard-tt-long-vowels-400-normal.woff2?url';
import ptSerifItalicCommon from './fonts/pt-serif-common-400-italic.woff2?url';
import ptSerifCommon from './fonts/pt-serif-common-400-normal.woff2?url';
import ptSerifBoldCommon from './fonts/pt-serif-common-700-normal.woff2?url';

/** Letters of English and French, and signs of all languages: hardly any map has another letter of Latin. */
const COMMON = [
  ...['U+0000-007E', 'U+00A0', 'U+00A7', 'U+00AB', 'U+00B0', 'U+00B2', 'U+00B7', 'U+00BB', 'U+00BD'],
  ...['U+00C0', 'U+00C7-00CA', 'U+00D7', 'U+00E0', 'U+00E2', 'U+00E4', 'U+00E7-00EB', 'U+00EE-00EF'],
  ...['U+00F4', 'U+00F6', 'U+00F9', 'U+00FB-00FC', 'U+0153', 'U+2002', 'U+2009', 'U+2013-2014'],
  ...['U+2018-2019', 'U+201C-201D', 'U+2026', 'U+202F', 'U+2039-203A', 'U+2212']
];
const LATIN = ['U+0000-00FF', 'U+2000-206F', 'U+2032-2033', 'U+2190-21FF', 'U+2212'];
/** Of romanised Japanese and Korean: nearly every map has one, and hardly any has another letter of Latin Extended. */
const LONG_VOWELS = ['U+0100-0101', 'U+0112-0113', 'U+012A-012B', 'U+014C-014F', 'U+016A-016D'];
const LATIN_EXTENDED = ['U+0100-02FF', 'U+1E00-1EFF'];
const CYRILLIC = ['U+0400-045F', 'U+0490-0491', 'U+04B0-04B1', 'U+2116'];
const CJK = [
  'U+2E80-2FDF',
  'U+3001-30FF',
  'U+3400-9FFF',
  'U+AC00-D7A3',
  'U+F900-FAFF',
  'U+FF01-FFEF',
  'U+20000-323AF'
];

/** Each of the characters that the lines of `text` list. */
const rangeOf = (text: string) =>
  Array.from(text.replaceAll('\n', ''), (character) => `U+${character.codePointAt(0)?.toString(16)}`);

/** A map of all that an edition shows needs the names of the main places alone; what no name of a place has is in the last face. */
const CJK_OF_MAIN_PLACES = rangeOf(charactersOfMainPlaces);
const CJK_OF_PLACES = rangeOf(charactersOfPlaces);

const faces = (common: string, latin: string, latinExtended: string, cyrillic: string) => [
  // The first with the character is taken.
  { url: absolute(common), 'unicode-range': COMMON },
  { url: absolute(latin), 'unicode-range': LATIN },
  { url: absolute(latinExtended), 'unicode-range': LATIN_EXTENDED },
  { url: absolute(cyrillic), 'unicode-range': CYRILLIC },
  { url: absolute(cjkOfMainPlaces), 'unicode-range': CJK_OF_MAIN_PLACES },
  { url: absolute(cjkOfPlaces), 'unicode-range': CJK_OF_PLACES },
  { url: absolute(cjkOther), 'unicode-range': CJK }
];

/** MapLibre's worker has another base address than the page. */
function absolute(url: string): string {
  return new URL(url, 'location' in globalThis ? location.href : 'http://localhost/').href;
}

export const FACES: NonNullable<StyleSpecification['font-faces']> = {
  Place: faces(ptSerifCommon, ptSerifLatin, ptSerifLatinExt, ptSerifCyrillic),
  'Place Bold': faces(ptSerifBoldCommon, ptSerifBoldLatin, ptSerifBoldLatinExt, ptSerifBoldCyrillic),
  'Place Italic': faces(
    ptSerifItalicCommon,
    ptSerifItalicLatin,
    ptSerifItalicLatinExt,
    ptSerifItalicCyrillic
  ),
  Title: [
    { url: absolute(oldStandardLongVowels), 'unicode-range': LONG_VOWELS },
    ...faces(oldStandardCommon, oldStandardLatin, oldStandardLatinExt, oldStandardCyrillic)
  ],
  'Title Italic': faces(
    oldStandardItalicCommon,
    oldStandardItalicLatin,
    oldStandardItalicLatinExt,
    oldStandardItalicCyrillic
  )
};
