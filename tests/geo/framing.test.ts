/** Every event of the real editions on three screens: what of it is on the map is seen, clear of what lies over the map. */
import { expect, test } from 'vitest';
import { ALL_EVIDENCE } from '../../src/domain/evidence-filter';
import { eventsInOrder } from '../../src/domain/event-order';
import type { Story } from '../../src/domain/story';
import { isInExtent } from '../../src/domain/extent';
import { film, filmOf, secondsOfStep } from '../../src/view/film';
import { allSeen, cameraFor, type MapArea } from '../../src/view/framing';
import { subjectOfEntity } from '../../src/view/map-subject';
import { framingOf } from '../../src/view/subject-framing';
import { step } from '../unit/support/story';
import { AREAS } from '../unit/support/camera';
import { EDITIONS, editionOf } from './support/folder';

const cases = EDITIONS.flatMap((name) => Object.keys(AREAS).map((screen) => [name, screen] as const));

test.for(cases)('%s at %s: each event with a place on the map is seen whole', ([name, screen]) => {
  const edition = editionOf(name);
  const area = { ...(AREAS[screen] as MapArea), extent: edition.openingView.extent };
  const hidden = edition.events.filter(({ id, where }) => {
    const framing = framingOf(edition, { kind: 'event', id });
    const places = where
      .map(({ value }) => value.position)
      .filter((position) => isInExtent(position, edition.mapLimits));
    if (!framing) return places.length > 0;
    const camera = cameraFor(framing, area);
    return !allSeen(camera, framing, area) || !allSeen(camera, { ...framing, points: places }, area);
  });
  expect(hidden.map(({ id }) => id)).toEqual([]);
});

test.for(EDITIONS)('of %s each event is looked at in the same way whichever was looked at before', (name) => {
  const edition = editionOf(name);
  const [first, ...others] = eventsInOrder(edition).map(({ event: { id } }) =>
    step({ subject: { kind: 'event', id } })
  );
  if (!first) return;
  const story: Story = { id: 'all', title: {}, lead: {}, view: '', steps: [first, ...others] };
  const area = { ...(AREAS['1440×900'] as MapArea), extent: edition.openingView.extent };
  const all = filmOf(story, { edition, filter: ALL_EVIDENCE, area });
  if (!all) throw new Error('no event has a caption');
  const shots = all.steps.map(({ index }) => film(all, secondsOfStep(all, index)).camera);
  const backwards = all.steps.toReversed().map(({ index }) => film(all, secondsOfStep(all, index)).camera);
  expect(backwards.toReversed()).toEqual(shots);
  for (const { framing, camera, caption } of all.steps) {
    if (!framing) continue; // nothing of it is on the map
    expect(allSeen(camera, framing, area), caption.entity?.id).toBe(true);
    // A selection asks for the best camera, wherever the map stands.
    if (!caption.entity) continue;
    const destination = subjectOfEntity(edition, caption.entity)?.destination;
    if (destination) expect(cameraFor(destination, area)).toEqual(cameraFor(framing, area));
  }
});
