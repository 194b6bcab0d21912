/** The stories of the edition on the page, from its files, and what of each step must be seen. */
import type { Page } from '@playwright/test';
import { readStories } from '../../../src/data/read-stories';
import { ALL_EVIDENCE } from '../../../src/domain/evidence-filter';
import type { LngLat } from '../../../src/domain/lng-lat';
import { mercatorHeight } from '../../../src/domain/mercator';
import { filmOf } from '../../../src/view/film';
import { editionOf, filesIn } from '../../geo/support/folder';

const FOLDER = new URL('../../../geo/far-east-1925/', import.meta.url);
const edition = editionOf('far-east-1925');
const area = {
  width: 1440,
  height: 900,
  boxes: [],
  extent: edition.openingView.extent,
  limits: edition.mapLimits
};

/** A step as a visitor meets it, with its number in a link; `points` must be seen while it is told. */
type TestedStep = {
  readonly number: number;
  readonly points: readonly LngLat[];
  readonly title: string;
  readonly text: string;
};
type Words = 'en' | 'ru';

/** The steps of each story, by its id; for those who go by documents only where that is asked. */
export const stories = (
  words: Words,
  documented = false
): readonly { readonly id: string; readonly steps: readonly TestedStep[] }[] =>
  readStories(filesIn(FOLDER), edition).stories.map((story) => ({
    id: story.id,
    steps: (filmOf(story, { edition, filter: { ...ALL_EVIDENCE, documented }, area })?.steps ?? []).map(
      ({ index, framing, caption }) => ({
        number: index + 1,
        points: framing?.points ?? [],
        title: caption.title[words] ?? '',
        text: caption.claim.value[words] ?? ''
      })
    )
  }));

export const captionOn = (page: Page) => page.getByRole('figure', { name: /^(Caption|Подпись)$/ });

/** What of the page says how a step is seen, in pixels of the window. */
type Seen = Awaited<ReturnType<typeof look>>[number];

/** Looks at the page now, and again after each of `clicks` of the button for the next step. */
const look = (page: Page, clicks = 0) =>
  page.evaluate(async (left) => {
    const boxOf = (element: Element | null | undefined) => {
      const { left, top, right, bottom, width, height } =
        element?.getBoundingClientRect() ?? new DOMRect(NaN, NaN);
      return { left, top, right, bottom, width, height };
    };
    const now = () => {
      const figure = document.querySelector('figure');
      const words = [...(figure?.querySelectorAll('.head, .title, .text') ?? [])];
      const outer = figure?.parentElement;
      return {
        map: boxOf(document.querySelector('main')),
        room: boxOf(outer?.parentElement),
        extent: document.querySelector('main')?.dataset['extent'] ?? '',
        caption: boxOf(figure),
        text: figure?.innerText ?? '',
        cut:
          words.some(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth + 1) ||
          (outer?.scrollHeight ?? 0) > (outer?.clientHeight ?? 0) + 1
      };
    };
    const seen = [now()];
    const next = document.querySelector<HTMLElement>(
      '[aria-label="Next step"], [aria-label="Следующий шаг"]'
    );
    for (let i = 0; i < left; i++) {
      next?.click();
      await new Promise((done) => setTimeout(done)); // cuts instead of movements: there is nothing else to wait for
      seen.push(now());
    }
    return seen;
  }, clicks);

/** What is wrong with how a step is seen now, in words; nothing where all is well. */
export async function faultsOf(page: Page, step: TestedStep): Promise<readonly string[]> {
  const [seen] = await look(page);
  return seen ? faultsIn(seen, step) : [];
}

/** The part of the map that is kept for captions, in pixels from the upper left of the map. */
export async function captionRoomOn(page: Page) {
  const [{ room, map }] = (await look(page)) as [Seen];
  const scale = await page.locator('main').evaluate((main) => main.currentCSSZoom);
  return {
    left: Math.round((room.left - map.left) / scale),
    top: Math.round((room.top - map.top) / scale),
    right: Math.round((room.right - map.left) / scale),
    bottom: Math.round((room.bottom - map.top) / scale)
  };
}

/** Goes through `steps` by the button, from the first, which is shown; what was wrong with each at the first look. */
export async function faultsOnTheWay(
  page: Page,
  steps: readonly TestedStep[]
): Promise<readonly { readonly step: TestedStep; readonly faults: readonly string[] }[]> {
  const seen = await look(page, steps.length - 1);
  return steps.map((step, i) => ({ step, faults: seen[i] ? faultsIn(seen[i], step) : ['it was not shown'] }));
}

function faultsIn(
  { map, room, extent, caption, text: words, cut }: Seen,
  { points, text }: TestedStep
): readonly string[] {
  const within = (inner: typeof map, outer: typeof map) =>
    inner.left >= outer.left - 1 &&
    inner.top >= outer.top - 1 &&
    inner.right <= outer.right + 1 &&
    inner.bottom <= outer.bottom + 1;
  const [west = NaN, south = NaN, east = NaN, north = NaN] = extent.split(',').map(Number);
  const [lower, upper] = [mercatorHeight(south), mercatorHeight(north)];
  const unseen = points.filter(([longitude, latitude]) => {
    const x = (map.width * (longitude - west)) / (east - west);
    const y = (map.height * (upper - mercatorHeight(latitude))) / (upper - lower);
    const [left, top] = [x + map.left, y + map.top];
    const isOnScreen = x > 0 && y > 0 && x < map.width && y < map.height;
    return !isOnScreen || (left > room.left && left < room.right && top > room.top && top < room.bottom);
  });
  return [
    !words.replaceAll('\u00ad', '').replaceAll('\u00a0', ' ').includes(text) &&
      `the caption is not “${text}”`,
    !within(room, map) && 'the caption leaves the map',
    !within(caption, room) && 'the caption leaves its room',
    cut && 'words of the caption are cut',
    unseen.length > 0 && `not seen: ${unseen.map((point) => point.map((n) => n.toFixed(2)).join()).join(' ')}`
  ].filter((fault) => fault !== false);
}
