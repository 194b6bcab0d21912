/** Folding of spelling, so that a typed word matches its variants. */

/** Small letters without accents; ё as е, as Russian readers type it; ʻ and ' left out. */
export const foldSpelling = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[ʻʼ'’`]/g, '')
    .trim();
