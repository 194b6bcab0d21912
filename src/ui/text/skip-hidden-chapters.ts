import type { Attachment } from 'svelte/attachments';

/**
 * Marks a text `data-measured` when the page knows how high each of its parts is: in its own letters, at its present width.
 * Then those out of sight need not be laid out again, and the page is still as long as it will be.
 */
export const skipHiddenChapters: Attachment<HTMLElement> = (text) => {
  let width = NaN;
  let frame = 0;
  const measure = () => {
    delete text.dataset['measured'];
    cancelAnimationFrame(frame);
    // In the first frame all parts are laid out, and after it the page has taken note of them.
    frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => (text.dataset['measured'] = ''));
    });
  };
  const observer = new ResizeObserver(() => {
    if (text.clientWidth === width) return;
    width = text.clientWidth;
    measure();
  });
  let gone = false;
  void document.fonts.ready.then(() => {
    if (!gone) observer.observe(text);
  });
  return () => {
    gone = true;
    observer.disconnect();
    cancelAnimationFrame(frame);
  };
};
