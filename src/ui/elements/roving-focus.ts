import type { Attachment } from 'svelte/attachments';

/**
 * Makes the links of a list one stop of the Tab key: the one that last had the focus, else the current one, else the first.
 * Within the list the arrow keys go from link to link, Home and End to the first and the last.
 */
export const rovingFocus: Attachment<HTMLElement> = (list) => {
  let last: Element | undefined;
  const linksOf = () => [...list.querySelectorAll('a')];

  function chooseStop() {
    const links = linksOf();
    const stop = links.find((link) => link === last) ?? links.find((link) => link.ariaCurrent) ?? links[0];
    for (const link of links) {
      const index = link === stop ? 0 : -1;
      if (link.getAttribute('tabindex') !== String(index)) link.tabIndex = index; // to say the same again costs as much
    }
  }

  const listeners = new AbortController();
  const { signal } = listeners;
  list.addEventListener(
    'focusin',
    ({ target }) => {
      last = target instanceof Element ? target : undefined;
      chooseStop();
    },
    { signal }
  );
  list.addEventListener(
    'keydown',
    (press) => {
      const links = linksOf();
      const next =
        links[
          indexAfter(
            links.findIndex((link) => link === press.target),
            press,
            links.length
          )
        ];
      if (!next) return;
      press.preventDefault();
      next.focus();
    },
    { signal }
  );
  const changes = new MutationObserver(chooseStop);
  changes.observe(list, { childList: true, subtree: true, attributeFilter: ['aria-current'] });
  chooseStop();
  return () => {
    listeners.abort();
    changes.disconnect();
  };
};

type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

/** The index to which a key leads from `index` in a list of `count`; −1 where it leads nowhere. */
export function indexAfter(index: number, pressed: Pressed, count: number): number {
  const { key, ctrlKey, metaKey, altKey, shiftKey } = pressed;
  if (index < 0 || ctrlKey || metaKey || altKey || shiftKey) return -1;
  switch (key) {
    case 'ArrowDown':
      return Math.min(index + 1, count - 1);
    case 'ArrowUp':
      return Math.max(index - 1, 0);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return -1;
  }
}
