import type { Attachment } from 'svelte/attachments';
import { drawnScale } from '../../view/drawn-scale';

/** How long a list is left where a finger or a wheel has put it, in milliseconds. */
const PATIENCE = 4_000;

/**
 * Keeps the row at the clock in sight in `container`: when `currentId` changes, and never while the visitor's pointer,
 * finger or focus is on the list.
 */
export const autoScroll =
  (
    currentId: () => string | undefined,
    container: () => HTMLElement | undefined,
    headHeight: () => number
  ): Attachment<HTMLElement> =>
  (list) => {
    let over = false;
    let untouchedSince = -PATIENCE;
    const listeners = new AbortController();
    const on = <K extends keyof HTMLElementEventMap>(name: K, act: (event: HTMLElementEventMap[K]) => void) =>
      list.addEventListener(name, act, { passive: true, signal: listeners.signal });
    on('pointerenter', ({ pointerType }) => (over = pointerType === 'mouse'));
    on('pointerleave', () => (over = false));
    for (const name of ['wheel', 'touchmove'] as const) on(name, () => (untouchedSince = performance.now()));

    $effect(() => {
      const id = currentId();
      headHeight(); // a head that has grown may cover the row
      const busy =
        over || performance.now() - untouchedSince < PATIENCE || list.contains(document.activeElement);
      const row = id !== undefined && !busy && list.querySelector<HTMLElement>(`[data-event="${id}"]`);
      const frame = container();
      if (row && frame) bringIntoView(row, frame);
    });
    return () => listeners.abort();
  };

/**
 * Brings the row to the top, below what stays there (its `scroll-margin-top`), where it is not clear of the edges: what
 * happens next is read downward.
 */
function bringIntoView(row: HTMLElement, container: HTMLElement): void {
  const [inner, outer] = [row.getBoundingClientRect(), container.getBoundingClientRect()];
  const scale = drawnScale(container);
  const margin = parseFloat(getComputedStyle(row).scrollMarginTop) * scale;
  const clear = inner.top > outer.top + margin && inner.bottom < outer.bottom - inner.height;
  if (clear) return;
  container.scrollTop += (inner.top - outer.top - margin) / scale;
  // A long list lays out its rows now: the browser would tell of it in the next frame, in which the map is drawn as well.
  container.dispatchEvent(new Event('scroll'));
}
