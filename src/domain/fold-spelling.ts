/** Spelling made alike, so that what is typed finds what is written. */

/** Small letters without accents; ё as е, as Russian readers type it; ʻ and ' left out. */
export const foldSpelling = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[ʻʼ'’`]/g, '')
    .trim();
