/** The stories of the edition on the page, from its files, and what of each step must be seen. */
import type { Page } from '@playwright/test';
import { readStories } from '../../../src/data/parse-stories';
import { ALL_EVIDENCE } from '../../../src/domain/evidence-filter';
import type { LngLat } from '../../../src/domain/lng-lat';
import { mercatorHeight } from '../../../src/domain/mercator';
import { filmOf } from '../../../src/view/film';
import { editionOf, filesIn } from '../../geo/support/folder';

const FOLDER = new URL('../../../geo/far-east-1925/', import.meta.url);
const edition = editionOf('far-east-1925');
const area = { width: 1440, height: 900, boxes: [], extent: edition.openingView.extent };

/** A step as a visitor meets it, with its number in a link; `points` must be seen while it is told. */
type TestedStep = { readonly number: number; readonly points: readonly LngLat[]; readonly text: string };
type Words = 'en' | 'ru';

/** The steps of each story, by its id. */
export const stories = (
  words: Words
): readonly { readonly id: string; readonly steps: readonly TestedStep[] }[] =>
  readStories(filesIn(FOLDER), edition).stories.map((story) => ({
    id: story.id,
    steps: (filmOf(story, { edition, filter: ALL_EVIDENCE, area })?.steps ?? []).map(
      ({ index, framing, caption }) => ({
        number: index + 1,
        points: framing.points,
        text: caption.claim.value[words] ?? ''
      })
    )
  }));

/** What is wrong with how a step is seen now, in words; nothing where all is well. */
export async function faultsOf(page: Page, { points, text }: TestedStep): Promise<readonly string[]> {
  const seen = await page.evaluate(() => {
    const boxOf = (element: Element | null | undefined) => {
      const { left, top, right, bottom, width, height } =
        element?.getBoundingClientRect() ?? new DOMRect(NaN, NaN);
      return { left, top, right, bottom, width, height };
    };
    const figure = document.querySelector('figure');
    return {
      map: boxOf(document.querySelector('main')),
      room: boxOf(figure?.parentElement?.parentElement),
      extent: document.querySelector('main')?.dataset['extent'] ?? '',
      caption: boxOf(figure),
      text: figure?.innerText ?? '',
      cut: [...(figure?.querySelectorAll('.head, .title, .text') ?? [])].some(
        ({ scrollWidth, clientWidth }) => scrollWidth > clientWidth + 1
      )
    };
  });
  const { map, room, caption } = seen;
  const within = (inner: typeof map, outer: typeof map) =>
    inner.left >= outer.left - 1 &&
    inner.top >= outer.top - 1 &&
    inner.right <= outer.right + 1 &&
    inner.bottom <= outer.bottom + 1;
  const [west = NaN, south = NaN, east = NaN, north = NaN] = seen.extent.split(',').map(Number);
  const [lower, upper] = [mercatorHeight(south), mercatorHeight(north)];
  const unseen = points.filter(([longitude, latitude]) => {
    const x = (map.width * (longitude - west)) / (east - west);
    const y = (map.height * (upper - mercatorHeight(latitude))) / (upper - lower);
    const [left, top] = [x + map.left, y + map.top];
    const isOnScreen = x > 0 && y > 0 && x < map.width && y < map.height;
    return !isOnScreen || (left > room.left && left < room.right && top > room.top && top < room.bottom);
  });
  return [
    !seen.text.replaceAll('\u00ad', '').includes(text) && `the caption is not “${text}”`,
    !within(room, map) && 'the caption leaves the map',
    !within(caption, room) && 'the caption leaves its room',
    seen.cut && 'words of the caption are cut',
    unseen.length > 0 && `not seen: ${unseen.map((point) => point.map((n) => n.toFixed(2)).join()).join(' ')}`
  ].filter((fault) => fault !== false);
}
