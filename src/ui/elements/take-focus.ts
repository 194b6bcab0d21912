import type { Attachment } from 'svelte/attachments';

/** Has the focus as long as it is there, and gives it back to what had it before. */
export const takeFocus: Attachment<HTMLElement> = (element) => {
  const before = document.activeElement;
  element.focus();
  return () => {
    if (before instanceof HTMLElement && before.isConnected) before.focus();
  };
};
