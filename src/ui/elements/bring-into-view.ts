import { drawnScale } from '../../view/drawn-scale';

/**
 * Brings a row of a list to the top of `container`, below what stays there (its `scroll-margin-top`), where it is not clear of the edges:
 * what happens next is read downward. Says whether it had to be brought.
 */
export function bringIntoView(row: HTMLElement, container: HTMLElement): boolean {
  const [inner, outer] = [row.getBoundingClientRect(), container.getBoundingClientRect()];
  const scale = drawnScale(container);
  const margin = parseFloat(getComputedStyle(row).scrollMarginTop) * scale;
  const clear = inner.top > outer.top + margin && inner.bottom < outer.bottom - inner.height;
  if (!clear) container.scrollTop += (inner.top - outer.top - margin) / scale;
  return !clear;
}
