import type { Attachment } from 'svelte/attachments';

/** How long a list is left where a finger or a wheel has put it, in milliseconds. */
const PATIENCE = 4_000;

/**
 * Keeps the row at the clock in sight: when `currentId` changes, and never while the visitor's pointer, finger or focus is on the list.
 *
 * @param show brings the row of an event into sight
 */
export const autoScroll =
  (
    currentId: () => string | undefined,
    show: (id: string) => void,
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
      if (id !== undefined && !busy) show(id);
    });
    return () => listeners.abort();
  };
