/** Every step of every story on each screen: what must be seen is seen, beside the caption and all else that lies over the map. */
import { expect, test } from 'vitest';
import { readStories } from '../../src/data/read-stories';
import { ALL_EVIDENCE } from '../../src/domain/evidence-filter';
import type { MapArea } from '../../src/view/framing';
import { film, filmOf, secondsOfStep } from '../../src/view/film';
import { allSeen, withinLimits } from '../../src/view/framing';
import { framingOf } from '../../src/view/subject-framing';
import { EDITIONS, editionOf, filesIn } from './support/folder';
import { STORY_SCREENS } from './support/story-screens';

const screens = STORY_SCREENS.flatMap(({ window, open, present, caption, others, width, height }) =>
  (['en', 'ru'] as const).map((language) => ({
    on: [
      `${String(window.width)}×${String(window.height)}`,
      language,
      ...(open ? ['beside the column'] : []),
      ...(present ? ['presented'] : [])
    ].join(', '),
    map: { width, height, boxes: [caption, ...others[language]] } satisfies Omit<MapArea, 'extent' | 'limits'>
  }))
);
const cases = EDITIONS.flatMap((name) => {
  const edition = editionOf(name);
  const { stories } = readStories(filesIn(new URL(`../../geo/${name}/`, import.meta.url)), edition);
  return screens.flatMap(({ on, map }) =>
    stories.map((story) => ({
      id: story.id,
      on,
      story,
      edition,
      area: {
        ...map,
        extent: edition.openingView.extent,
        limits: edition.mapLimits,
        ...(edition.precision && { precision: edition.precision })
      }
    }))
  );
});

test.for(cases)('$id at $on: at each step all is seen, and none of it under a box', (one) => {
  const { story, edition, area } = one;
  const whole = filmOf(story, { edition, filter: ALL_EVIDENCE, area });
  if (!whole) throw new Error(`nothing of "${story.id}" may be told`);
  const hidden = whole.steps.filter(({ index, framing }) => {
    const { camera } = film(whole, secondsOfStep(whole, index));
    return framing && !allSeen(camera, framing, area);
  });
  expect(hidden.map(({ index }) => index + 1)).toEqual([]);
});

test.for(cases)(
  '$id at $on: no moment is seen from nearer than the map is right',
  ({ story, edition, area }) => {
    const whole = filmOf(story, { edition, filter: ALL_EVIDENCE, area });
    if (!whole) throw new Error(`nothing of "${story.id}" may be told`);
    const tooNear = Array.from({ length: Math.ceil(whole.seconds * 4) }, (_, i) => i / 4).filter((second) => {
      const { camera } = film(whole, second);
      return camera.zoom > withinLimits(camera, area).zoom + 1e-6;
    });
    expect(tooNear).toEqual([]);
  }
);

test.for(EDITIONS)('of %s all that a step is to show can be looked at', (name) => {
  const edition = editionOf(name);
  const { stories } = readStories(filesIn(new URL(`../../geo/${name}/`, import.meta.url)), edition);
  const shown = stories.flatMap(({ steps }) => steps.flatMap(({ show }) => show));
  expect(shown.filter((ref) => !framingOf(edition, ref))).toEqual([]);
});
