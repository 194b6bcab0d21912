import type { Attachment } from 'svelte/attachments';

/** How long a list is left where a finger or a wheel has put it, in milliseconds. */
const PATIENCE = 4_000;

/**
 * Keeps the row at the clock in sight: when `currentId` changes, and never while the reader's pointer,
 * finger or focus is on the list.
 */
export const autoScroll =
  (currentId: () => string | undefined): Attachment<HTMLElement> =>
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
      const busy =
        over || performance.now() - untouchedSince < PATIENCE || list.contains(document.activeElement);
      const row = id !== undefined && !busy && list.querySelector<HTMLElement>(`[data-event="${id}"]`);
      if (row) bringIntoView(row);
    });
    return () => listeners.abort();
  };

/** Moves the scroller only as far as the row must go to stand clear of its edges. */
function bringIntoView(row: HTMLElement): void {
  const scroller = row.closest('[role="tabpanel"]');
  if (!scroller) return;
  const [its, frame] = [row.getBoundingClientRect(), scroller.getBoundingClientRect()];
  const clear = its.top > frame.top + its.height && its.bottom < frame.bottom - its.height;
  if (!clear) scroller.scrollTop += its.top - frame.top - (frame.height - its.height) / 2;
}
