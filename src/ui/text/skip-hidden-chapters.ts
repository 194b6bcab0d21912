import type { Attachment } from 'svelte/attachments';

/**
 * Marks a text `data-measured` once the browser has laid out all chapters in their own fonts at the present width. From then
 * on it may skip the layout of hidden ones, and still knows their heights.
 */
export const skipHiddenChapters: Attachment<HTMLElement> = (text) => {
  let width = NaN;
  let frame = 0;
  const measure = () => {
    delete text.dataset['measured'];
    cancelAnimationFrame(frame);
    // In the first frame all chapters are laid out; after it the browser remembers their sizes.
    frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => (text.dataset['measured'] = ''));
    });
  };
  const observer = new ResizeObserver(() => {
    if (text.clientWidth === width) return;
    width = text.clientWidth;
    measure();
  });
  let removed = false;
  void document.fonts.ready.then(() => {
    if (!removed) observer.observe(text);
  });
  return () => {
    removed = true;
    observer.disconnect();
    cancelAnimationFrame(frame);
  };
};
