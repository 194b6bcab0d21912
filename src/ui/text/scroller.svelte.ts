import type { Attachment } from 'svelte/attachments';

/** Where the eye reads: this far down the panel, as a share of its height. */
const READING_LINE = 0.3;
/** A text is not rolled past more than so many panels: it is set down there. */
const LONGEST_ROLL = 2;

type Reader = {
  /** The paragraph at which the text is to stand. */
  readonly current: () => string | undefined;
  /** A hand has brought another paragraph to the reading line. */
  readonly onread: (name: string) => void;
};

/**
 * Ties a text to the panel in which it scrolls. Its paragraphs carry their names in `data-p`. What a hand scrolls is
 * read; what is read elsewhere is scrolled to. The two never answer each other: a scroll that no hand began is not
 * reading, and while the last hand on the page was on the text, the text is left where that hand has put it.
 */
export const scrolling =
  ({ current, onread }: Reader): Attachment<HTMLElement> =>
  (text) => {
    const panel = text.closest<HTMLElement>('[role="tabpanel"]');
    if (!panel) return undefined;
    let byHand = false;
    let frame = 0;
    const listeners = new AbortController();
    const { signal } = listeners;
    const notice = ({ type, target }: Event) => {
      const presses = type === 'pointerdown' || type === 'keydown';
      byHand = target instanceof Node && panel.contains(target) && !(presses && isControl(target));
    };
    for (const name of ['pointerdown', 'wheel', 'touchmove', 'keydown'] as const) {
      document.addEventListener(name, notice, { capture: true, passive: true, signal });
    }
    const read = () => {
      const name = byHand ? atLine(text, panel) : undefined;
      if (name !== undefined && name !== current()) onread(name);
    };
    panel.addEventListener(
      'scroll',
      () => {
        cancelAnimationFrame(frame);
        frame = requestAnimationFrame(read);
      },
      { passive: true, signal }
    );

    $effect(() => {
      const name = current();
      if (name !== undefined && !byHand) bring(text, panel, name);
    });
    return () => {
      cancelAnimationFrame(frame);
      listeners.abort();
    };
  };

/** A link or button of the text, when it is pressed, leads somewhere itself. */
const isControl = (target: Node) => target instanceof Element && target.closest('a, button, select') !== null;

const paragraphs = (text: HTMLElement) => [...text.querySelectorAll<HTMLElement>('[data-p]')];

/** The name of the last paragraph that begins above the reading line. */
function atLine(text: HTMLElement, panel: HTMLElement): string | undefined {
  const { top, height } = panel.getBoundingClientRect();
  const line = top + height * READING_LINE;
  const all = paragraphs(text);
  const read = all.findLast((paragraph) => paragraph.getBoundingClientRect().top <= line) ?? all[0];
  return read?.dataset['p'];
}

/** Puts a paragraph a little above the reading line, so that it is the one at the line. */
function bring(text: HTMLElement, panel: HTMLElement, name: string): void {
  const paragraph = paragraphs(text).find(({ dataset }) => dataset['p'] === name);
  if (!paragraph) return;
  const [its, frame] = [paragraph.getBoundingClientRect(), panel.getBoundingClientRect()];
  const by = its.top - frame.top - frame.height * READING_LINE * 0.85;
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const far = Math.abs(by) > LONGEST_ROLL * frame.height;
  panel.scrollBy({ top: by, behavior: still || far ? 'instant' : 'smooth' });
}
