/** What is written on the map stands whole and free: in many views and windows, at several dates, in both languages. */
import type { Page } from '@playwright/test';
import { expect, openUnpainted, test } from './support/fixtures';
import { keepMap, placedBoxes, type PlacedBox } from './support/placed-symbols';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const LANGUAGES = ['en', 'ru'] as const;
const WINDOWS = [
  [1440, 900],
  [1024, 768],
  [1024, 700],
  [390, 844]
] as const;
const DATES = ['1924-10-23T12:00', '1925-01-20', '1925-04-04'] as const;
/** Peking, Harbin, Canton, northern Sakhalin. */
const CENTRES = ['39.9/116.4', '45.76/126.64', '23.13/113.26', '52/142.5'];
const VIEWS = [
  '', // as it opens
  'map=4.5/38.4/118.4',
  'pane=evacuation&plan=given',
  'story=sun&step=3',
  ...CENTRES.flatMap((centre) => [3, 5, 7, 9, 11].map((zoom) => `map=${String(zoom)}/${centre}`))
];

/** Each view in two of the windows, in both languages, at two of the dates. */
const LOOKS = LANGUAGES.flatMap((lang, l) =>
  WINDOWS.flatMap((size, w) =>
    VIEWS.flatMap((view, v) =>
      (v + w) % WINDOWS.length === 2 * l
        ? [{ size, link: `#lang=${lang}&date=${DATES[(v + w) % DATES.length] ?? ''}&${view}` }]
        : []
    )
  )
);

type Box = Pick<PlacedBox, 'left' | 'top' | 'right' | 'bottom'>;

/** The neat line, and what the page has over the map: whatever has a ground of its own. */
const furnitureOf = (page: Page) =>
  page.evaluate(() => {
    const main = document.querySelector('main') as Element;
    const map = main.getBoundingClientRect();
    const onMap = (element: Element) => {
      const { left, top, right, bottom } = element.getBoundingClientRect();
      return { left: left - map.left, top: top - map.top, right: right - map.left, bottom: bottom - map.top };
    };
    const covers = [...document.querySelectorAll('body *:not(.canvas, .canvas *)')].filter((element) => {
      const { backgroundColor, visibility } = getComputedStyle(element);
      return backgroundColor.startsWith('rgb(') && visibility === 'visible' && !element.contains(main);
    });
    return { line: onMap(main.querySelector('rect.line') ?? main), covers: covers.map(onMap) };
  });

const overlap = (a: Box, b: Box) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
/** To a pixel. */
const contains = (outer: Box, inner: Box) =>
  outer.left <= inner.left + 1 &&
  outer.top <= inner.top + 1 &&
  outer.right >= inner.right - 1 &&
  outer.bottom >= inner.bottom - 1;

test('no label is cut by the neat line, lies under a box of the page or on another label', async ({
  page
}) => {
  await keepMap(page);
  await openUnpainted(page, '#lang=en');
  const faults: string[] = [];
  let count = 0;
  for (const { size, link } of LOOKS) {
    const [width, height] = size;
    await page.setViewportSize({ width, height });
    const labels = (await placedBoxes(page, link)).filter(({ overlaps }) => !overlaps);
    const { line, covers } = await furnitureOf(page);
    const complain = (fault: string) => faults.push(`${size.join('×')} ${link}: ${fault}`);
    labels.forEach((label, i) => {
      if (!contains(line, label)) complain(`${label.layer} is cut`);
      if (covers.some((cover) => overlap(cover, label))) complain(`${label.layer} is covered`);
      for (const other of labels.slice(i + 1))
        if (other.symbol !== label.symbol && overlap(label, other))
          complain(`${label.layer} lies on ${other.layer}`);
    });
    count += labels.length;
  }
  expect(faults).toEqual([]);
  expect(count).toBeGreaterThan(LOOKS.length * 10);
});
