import type { Attachment } from 'svelte/attachments';

/** Where the eye reads: this far down what is seen of the words, as a share of its height. */
const READING_LINE = 0.25;
/** A text is not rolled past more than so many panels: it is set down there. */
const LONGEST_ROLL = 2;

type Reader = {
  /** The paragraph at which the text is to stand. */
  readonly current: () => string | undefined;
  /** A hand has brought another paragraph to the reading line. */
  readonly onread: (name: string) => void;
  /** In which the text scrolls. */
  readonly container: () => HTMLElement | undefined;
  /** What sticks to the upper edge there, over the words. */
  readonly header: () => HTMLElement | undefined;
};

type Frame = { readonly top: number; readonly height: number };

/**
 * Ties a text to the panel in which it scrolls. Its paragraphs carry their names in `data-p`. What a hand scrolls is
 * read; what is read elsewhere is scrolled to. The two never answer each other: a scroll that no hand began is not
 * reading, and while the last hand on the page was on the text, the text is left where that hand has put it.
 */
export const scrollSync =
  ({ current, onread, container, header }: Reader): Attachment<HTMLElement> =>
  (text) => {
    const panel = container();
    if (!panel) return undefined;
    let byHand = false;
    let waiting: ReturnType<typeof setTimeout> | undefined;
    const listeners = new AbortController();
    const { signal } = listeners;
    const notice = ({ type, target }: Event) => {
      const presses = type === 'pointerdown' || type === 'keydown';
      byHand = target instanceof Node && panel.contains(target) && !(presses && isControl(target));
    };
    for (const name of ['pointerdown', 'wheel', 'touchmove', 'keydown'] as const) {
      document.addEventListener(name, notice, { capture: true, passive: true, signal });
    }
    /** Where on the page words are seen. */
    const frame = (panel: HTMLElement): Frame => {
      const { top, bottom } = panel.getBoundingClientRect();
      const from = Math.max(top, header()?.getBoundingClientRect().bottom ?? top);
      return { top: from, height: bottom - from };
    };
    const read = () => {
      const name = byHand ? atLine(text, frame(panel)) : undefined;
      if (name !== undefined && name !== current()) onread(name);
    };
    panel.addEventListener(
      'scroll',
      () => {
        // Once the frame is drawn: in it the page would be laid out twice, and the map has enough to do.
        clearTimeout(waiting);
        waiting = setTimeout(read);
      },
      { passive: true, signal }
    );

    $effect(() => {
      const name = current();
      if (name !== undefined && !byHand) bring(text, panel, frame(panel), name);
    });
    return () => {
      clearTimeout(waiting);
      listeners.abort();
    };
  };

/** A link or button of the text, when it is pressed, leads somewhere itself. */
const isControl = (target: Node) => target instanceof Element && target.closest('a, button, select') !== null;

const all = (within: HTMLElement, selector: string) => [...within.querySelectorAll<HTMLElement>(selector)];
const topOf = (element: HTMLElement) => element.getBoundingClientRect().top;

/** The name of the last paragraph that begins above the reading line. */
function atLine(text: HTMLElement, { top, height }: Frame): string | undefined {
  const line = top + height * READING_LINE;
  const reached = (elements: readonly HTMLElement[]) =>
    elements.findLast((element) => topOf(element) <= line) ?? elements[0];
  // First the chapter: to say where a paragraph of another one lies, it would have to be laid out.
  const chapter = reached(all(text, ':scope > section'));
  return chapter && reached(all(chapter, '[data-p]'))?.dataset['p'];
}

/** Puts a paragraph a little above the reading line, so that it is the one at the line; the first with its chapter's title, where there is room. */
function bring(text: HTMLElement, panel: HTMLElement, frame: Frame, name: string): void {
  const paragraph = all(text, '[data-p]').find(({ dataset }) => dataset['p'] === name);
  if (!paragraph) return;
  const line = frame.height * READING_LINE;
  const below = topOf(paragraph) - topOf(paragraph.closest('section') ?? paragraph);
  const by = topOf(paragraph) - frame.top - (below < line ? below : line * 0.6);
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const far = Math.abs(by) > LONGEST_ROLL * frame.height;
  panel.scrollBy({ top: by, behavior: still || far ? 'instant' : 'smooth' });
}
