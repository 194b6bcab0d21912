import type { Attachment } from 'svelte/attachments';
import { drawnScale } from '../../view/drawn-scale';

/** Where the visitor reads: this share of the visible height, from its top. */
const READING_LINE = 0.25;
/** Over more than this many visible heights the text jumps instead of scrolling smoothly. */
const LONGEST_SMOOTH_SCROLL = 2;

type Inputs = {
  /** The paragraph that is to be at the reading line. */
  readonly current: () => string | undefined;
  /** Called when the visitor has scrolled another paragraph to the reading line. */
  readonly onread: (name: string) => void;
  /** The element in which the text scrolls. */
  readonly container: () => HTMLElement | undefined;
  /** What covers the upper edge of the container. */
  readonly header: () => HTMLElement | undefined;
};

/** The part of the page in which the text is visible, in pixels. */
type Frame = { readonly top: number; readonly height: number };

/**
 * Keeps a text and the current paragraph together. Its paragraphs have their names in `data-paragraph`. Where the visitor
 * scrolls, the paragraph at the reading line becomes the current one; when another becomes current, the text scrolls
 * there. The two do not trigger each other: only a scroll by the visitor counts as reading, and while the last input on the
 * page was in the text, the text is not scrolled.
 */
export const scrollSync =
  ({ current, onread, container, header }: Inputs): Attachment<HTMLElement> =>
  (text) => {
    const panel = container();
    if (!panel) return undefined;
    let userScrolls = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const listeners = new AbortController();
    const { signal } = listeners;
    const onInput = ({ type, target }: Event) => {
      const isPress = type === 'pointerdown' || type === 'keydown';
      userScrolls = target instanceof Node && panel.contains(target) && !(isPress && isControl(target));
    };
    for (const name of ['pointerdown', 'wheel', 'touchmove', 'keydown'] as const) {
      document.addEventListener(name, onInput, { capture: true, passive: true, signal });
    }
    const frame = (panel: HTMLElement): Frame => {
      const { top, bottom } = panel.getBoundingClientRect();
      const from = Math.max(top, header()?.getBoundingClientRect().bottom ?? top);
      return { top: from, height: bottom - from };
    };
    const read = () => {
      const name = userScrolls ? paragraphAtLine(text, frame(panel)) : undefined;
      if (name !== undefined && name !== current()) onread(name);
    };
    panel.addEventListener(
      'scroll',
      () => {
        // After the frame: within it the page would be laid out twice, while the map needs the time.
        clearTimeout(timer);
        timer = setTimeout(read);
      },
      { passive: true, signal }
    );

    $effect(() => {
      const name = current();
      if (name !== undefined && !userScrolls) scrollTo(text, panel, frame(panel), name);
    });
    return () => {
      clearTimeout(timer);
      listeners.abort();
    };
  };

/** Whether an element has its own action when it is pressed. */
const isControl = (target: Node) => target instanceof Element && target.closest('a, button, select') !== null;

const all = (within: HTMLElement, selector: string) => [...within.querySelectorAll<HTMLElement>(selector)];
const topOf = (element: HTMLElement) => element.getBoundingClientRect().top;

/** The name of the last paragraph that begins above the reading line. */
function paragraphAtLine(text: HTMLElement, { top, height }: Frame): string | undefined {
  const line = top + height * READING_LINE;
  const lastAbove = (elements: readonly HTMLElement[]) =>
    elements.findLast((element) => topOf(element) <= line) ?? elements[0];
  // The chapter first: asking for a paragraph of another chapter would lay that one out.
  const chapter = lastAbove(all(text, ':scope > section'));
  return chapter && lastAbove(all(chapter, '[data-paragraph]'))?.dataset['paragraph'];
}

/** Scrolls a paragraph to just above the reading line; the first of a chapter with the title of that, where there is room. */
function scrollTo(text: HTMLElement, panel: HTMLElement, frame: Frame, name: string): void {
  const paragraph = all(text, '[data-paragraph]').find(({ dataset }) => dataset['paragraph'] === name);
  if (!paragraph) return;
  const line = frame.height * READING_LINE;
  const belowTitle = topOf(paragraph) - topOf(paragraph.closest('section') ?? paragraph);
  const by = topOf(paragraph) - frame.top - (belowTitle < line ? belowTitle : line * 0.6);
  const reducedMotion = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const isFar = Math.abs(by) > LONGEST_SMOOTH_SCROLL * frame.height;
  panel.scrollBy({ top: by / drawnScale(panel), behavior: reducedMotion || isFar ? 'instant' : 'smooth' });
}
