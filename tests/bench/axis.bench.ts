/**
 * What the axis costs with many events: `npx vitest bench --run`. Milliseconds belong to one machine; read how
 * each grows from 1,000 events to 20,000, and the index beside a look at every mark. Drawing is counted without
 * the browser's own part of it: the canvas is one that does nothing.
 */
import { bench, describe } from 'vitest';
import { eventInstant } from '../../src/domain/event-order';
import { parseDating } from '../../src/domain/parse-dating';
import type { Edition } from '../../src/domain/edition';
import { zoomViewport } from '../../src/view/time-viewport';
import { DAY, instant, isoDate, midnight } from '../../src/domain/time';
import { density, isSolid } from '../../src/ui/timeline/density';
import { markFinder, hitBox, eventMarks } from '../../src/ui/timeline/event-marks';
import { paintMarks } from '../../src/ui/timeline/paint-marks';
import { laneRows } from '../../src/ui/timeline/lane-rows';
import { timeScale } from '../../src/ui/timeline/time-scale';

const ABOUT = { hour: 0, day: 3, month: 15, season: 30, year: 180 };
const whole = { start: midnight(1924, 3), end: midnight(1925, 10) };
const lanes = ['a', 'b', 'c', 'd', 'e'].map((id) => ({ id, name: {} }));
const WIDTH = 880;

/** Dates of every quality, in the proportions of the edition: three of four are days. */
function editionOf(count: number): Edition {
  const qualities = ['', '', '', '', '', '', '?', '~', '/..'];
  const days = (whole.end - whole.start) / DAY;
  const events = Array.from({ length: count }, (_, i) => {
    const date = isoDate(instant(whole.start + ((i * 7919) % days) * DAY));
    const text = i % 8 === 7 ? date.slice(0, 7) : date + (qualities[i % qualities.length] ?? '');
    const when = [{ value: parseDating(text, ABOUT), grade: 'attested', citations: [] }];
    return { id: String(i), kind: { id: 'k', name: {}, lane: lanes[i % 5] }, when };
  });
  return { events, lanes } as unknown as Edition; // as much of an edition as an axis reads
}

const momentsOf = (events: Edition['events'], lane?: string) =>
  events
    .filter(({ kind }) => lane === undefined || kind.lane.id === lane)
    .map((event) => eventInstant(event) ?? NaN);

/** A context that takes every call and does nothing. */
const nowhere = new Proxy({} as CanvasRenderingContext2D, {
  get: (_, name) => (name === 'globalAlpha' ? 1 : () => ({ addColorStop: () => undefined })),
  set: () => true
});
const INKS = { page: '#F7F2E6', ink: '#2A2620', secondInk: '#5C5446', accent: '#B92C17' };

for (const count of [1_000, 20_000]) {
  describe(`${count} events`, () => {
    const edition = editionOf(count);
    const all = eventMarks(edition, timeScale(whole, WIDTH), 8.6);
    const find = markFinder(all);
    const moments = new Map(lanes.map(({ id }) => [id, momentsOf(edition.events, id)] as const));
    let step = 0;
    const axisOf = () =>
      timeScale(zoomViewport(whole, midnight(1925), 0.1 + (step++ % 90) / 100, whole), WIDTH);

    bench('the marks are laid out', () => {
      eventMarks(edition, axisOf(), 8.6);
    });
    bench('zooming: counted, laid out where marks are told apart, and drawn', () => {
      const time = axisOf();
      const dense = new Map(
        lanes
          .map(({ id }) => [id, density(moments.get(id) ?? [], time)] as const)
          .filter(([, counts]) => isSolid(counts, time))
      );
      const events = edition.events.filter(({ kind }) => !dense.has(kind.lane.id));
      const picture = {
        rows: laneRows(lanes, new Set(), 15, 72, 24),
        laneCounts: dense,
        marks: eventMarks({ events, lanes }, time, 8.6),
        matches: () => true,
        selected: undefined,
        nameOf: () => undefined,
        width: WIDTH
      };
      paintMarks(nowhere, picture, INKS, 1);
    });
    bench('a mark is found under the pointer', () => {
      find((step++ * 37) % WIDTH, step % 5);
    });
    bench('… by a look at every mark', () => {
      const [x, lane] = [(step++ * 37) % WIDTH, step % 5];
      all.filter((each) => each.lane === lane && hitBox(each)[0] <= x && x <= hitBox(each)[1]);
    });
  });
}
