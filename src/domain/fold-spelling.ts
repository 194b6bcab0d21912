/** Folding of spelling, so that a typed word matches its variants. */

/** Small letters of usual width without accents; ё as е, as Russian readers type it; ʻ and ' left out; every dash as a hyphen. */
export const foldSpelling = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[\p{M}ʻʼ'’`]/gu, '')
    .replace(/\p{Pd}/gu, '-')
    .toLowerCase()
    .trim();
