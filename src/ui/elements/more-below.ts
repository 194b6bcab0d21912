import type { Attachment } from 'svelte/attachments';

/**
 * Marks what scrolls with `data-more` as long as its last element ends below its edge: a style sheet says how that is seen. The last element
 * must stay the same.
 */
export const moreBelow: Attachment<HTMLElement> = (scroller) => {
  const last = scroller.lastElementChild;
  if (!last) return undefined;
  const watch = new IntersectionObserver(
    (entries) => {
      const seen = entries.at(-1)?.intersectionRatio ?? 1;
      scroller.toggleAttribute('data-more', seen < WHOLE);
    },
    { root: scroller, threshold: [0, WHOLE] }
  );
  watch.observe(last);
  return () => watch.disconnect();
};

/** Sizes on a page are no whole pixels. */
const WHOLE = 0.95;
