import type { Frame, Page } from '@playwright/test';

/** What is wrong with the layout of a page as it stands, each fault in words; nothing where all is seen and can be pressed. */
export const faultsOf = (page: Page | Frame): Promise<readonly string[]> => page.evaluate(findFaults);

/** Runs in the page. */
function findFaults(): readonly string[] {
  /** The least width and height of what is pressed, in CSS pixels; flags of chapters have less, and the text has them too. */
  const byFinger = matchMedia('(pointer: coarse)').matches;
  const [target, flag] = [byFinger ? 44 : 24, 24];
  /** What is only read aloud has one pixel, which a large window shows larger, and a presentation in it larger still. */
  const HIDDEN = 4;
  /** Boxes may share a line of so many pixels. */
  const LINE = 1.5;

  const faults = new Set<string>();
  const named = (element: Element) => {
    const words = element.getAttribute('aria-label') ?? element.textContent.replaceAll(/\s+/g, ' ');
    return `${element.tagName.toLowerCase()}.${element.classList[0] ?? ''} “${words.trim().slice(0, 40)}”`;
  };
  const isSeen = (element: Element) => {
    const { width, height } = element.getBoundingClientRect();
    return (
      width > HIDDEN &&
      height > HIDDEN &&
      element.checkVisibility({ visibilityProperty: true, opacityProperty: true })
    );
  };
  /** Width and height in which it is pressed: its box, or what lies around that for a finger. */
  const sizeOf = (control: Element) => {
    const { width, height } = control.getBoundingClientRect();
    const around = getComputedStyle(control, '::after');
    const larger = (size: number, other: string) => Math.max(size, parseFloat(other) || 0);
    return [larger(width, around.width), larger(height, around.height)] as const;
  };
  const seen = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)].filter(isSeen);

  // Nothing runs out of its box at the side, or out of the window.
  for (const element of seen('body, body :not(svg *)')) {
    const { left, right } = element.getBoundingClientRect();
    const { display, overflowX, textOverflow } = getComputedStyle(element);
    if (display === 'inline') continue; // its block may end it with an ellipsis
    const isCut = overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1;
    if (isCut && textOverflow !== 'ellipsis') faults.add(`${named(element)} is cut at its side`);
    if (left < -1 || right > innerWidth + 1) faults.add(`${named(element)} lies beside the window`);
  }

  // What lies over the map, and what stands beside it, lies on nothing else.
  const parts = seen(
    'header h1, header .fold, header .tools, .controls, main .key, .cartouche, main > svg:not(:has(.margin)), footer, .told, .bar, .follow, aside, .timeline'
  ).map((part) => ({ part, box: part.getBoundingClientRect() }));
  parts.forEach(({ part, box }, i) => {
    for (const other of parts.slice(i + 1)) {
      if (part.contains(other.part)) continue;
      const across = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
      const down = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
      if (across > LINE && down > LINE)
        faults.add(`${named(part)} lies on ${named(other.part)}: ${across.toFixed()}×${down.toFixed()}`);
    }
  });

  // What is pressed is large enough, and is what one presses there.
  for (const control of seen(
    'a, button, summary, select, input:not([type="checkbox"], [type="radio"]), [role="slider"]'
  )) {
    // Among words it is as high as its line, which WCAG 2.5.8 allows; what is reached by keys alone is pressed by none.
    const isInList = byFinger && control.matches(".links li > a, th[scope='row'] > a");
    const isAmongWords = getComputedStyle(control).display === 'inline' && !isInList;
    if (isAmongWords || control.matches('.skip')) continue;
    const least = control.closest('.axis') ? flag : target;
    const [wide, high] = sizeOf(control);
    if (Math.min(wide, high) < least - 0.5)
      faults.add(`${named(control)} is ${wide.toFixed()}×${high.toFixed()}`);
    const { left, top, width, height } = control.getBoundingClientRect();
    const pane = control.closest('.scrolls')?.getBoundingClientRect();
    // Rows are scrolled beneath the head of their list.
    if (pane && (control.matches('a') || top < pane.top || top + height > pane.bottom)) continue;
    const hits = [1, 2, 3].flatMap((x) =>
      [1, 2, 3].map((y) => document.elementFromPoint(left + (x * width) / 4, top + (y * height) / 4))
    );
    const own = hits.filter((hit) => hit && (control.contains(hit) || hit.contains(control)));
    if (own.length < hits.length / 3)
      faults.add(`${named(control)} is covered by ${hits[4] ? named(hits[4]) : 'the edge'}`);
  }
  return [...faults];
}

/** Of the window the share of the map that nothing of the column covers; of its height that in which the column has its content. */
export const sharesOf = (page: Page) =>
  page.evaluate(() => {
    const boxOf = (selector: string) =>
      document.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect();
    const [map, column] = [boxOf('main'), boxOf('aside')];
    const across = Math.min(map.right, column.right) - Math.max(map.left, column.left);
    const down = Math.min(map.bottom, column.bottom) - Math.max(map.top, column.top);
    const covered = Math.max(0, across) * Math.max(0, down);
    return {
      map: (map.width * map.height - covered) / (innerWidth * innerHeight),
      column: boxOf('#pane').height / innerHeight
    };
  });
