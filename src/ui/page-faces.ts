/**
 * When the page takes its own faces. Until then its words stand in others of the same measure (`tokens.css`): files of faces would
 * be sent at the expense of MapLibre's, and with each that arrives the page is laid out anew, while the first picture waits.
 */

/** In which the page is written (`fonts.css`). */
const FACES = ['16px Spectral', 'italic 16px Spectral', '16px "Old Standard TT"'];

export function holdFaces(): void {
  document.documentElement.dataset['faces'] = 'coming';
}

/** Fetches those that have the letters of a `sample` in the reader's language: what is measured on a canvas asks for what it is written with, and no more. */
export function fetchFaces(sample: string): void {
  const context = document.createElement('canvas').getContext('2d');
  if (!context) return;
  for (const face of FACES) {
    context.font = face;
    context.measureText(sample);
  }
}

export function showFaces(): void {
  delete document.documentElement.dataset['faces'];
}
