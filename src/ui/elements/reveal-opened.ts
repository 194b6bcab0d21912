import { tick } from 'svelte';

/** What a button has opened; nothing while it is closed. */
const openedBy = (button: Element) =>
  button.ariaExpanded === 'true'
    ? button.ownerDocument.getElementById(button.getAttribute('aria-controls') ?? '')
    : null;

const bringIntoView = (element: Element | null) => element?.scrollIntoView({ block: 'nearest' });

/**
 * From now on whatever is opened in a part of the page that scrolls is scrolled into view: a `details`, and what a button names
 * in `aria-controls` when that has made it `aria-expanded`. What does not fit shows its beginning.
 *
 * @returns what ends it
 */
export function revealOpened(page: Document): () => void {
  const listeners = new AbortController();
  const { signal } = listeners;
  page.addEventListener(
    'toggle',
    ({ target }) => {
      if (target instanceof HTMLDetailsElement && target.open) bringIntoView(target);
    },
    { signal, capture: true } // it does not bubble
  );
  page.addEventListener(
    'click',
    ({ target }) => {
      const button = target instanceof Element && target.closest('button[aria-controls]');
      if (button) void tick().then(() => bringIntoView(openedBy(button)));
    },
    { signal }
  );
  return () => listeners.abort();
}
