import { LIMITS } from './support/camera';
import { expect, test } from 'vitest';
import { ALL_EVIDENCE } from '../../src/domain/evidence-filter';
import { eventsInOrder } from '../../src/domain/event-order';
import { DAY, instant, isoDate, noonOf } from '../../src/domain/time';
import { film, filmOf } from '../../src/view/film';
import { isSameMap, storyFootage, timeFootage } from '../../src/view/footage';
import { playbackSchedule, playbackStops } from '../../src/view/playback';
import { videoFrames } from '../../src/view/video-frames';
import { daysBetween, sourcesOf } from '../../src/ui/video/film-subject';
import { filmedArea } from '../../src/ui/video/filmed-area';
import { editionOf } from '../geo/support/folder';
import { at } from './support/dates';
import { step } from './support/story';

const edition = editionOf('far-east-1925');
const camera = { zoom: 4, latitude: 45, longitude: 130 };
const span = { start: at('1925-01-15T12:00'), end: at('1925-02-15T12:00') };

test('time that runs evenly moves by as much in each frame, from the first noon to before the last', () => {
  const footage = timeFootage(span, camera, 7 * DAY, LIMITS);
  expect(footage.seconds).toBeCloseTo(31 / 7);
  expect(footage.at(0)).toMatchObject({ instant: span.start, camera, caption: undefined });
  expect(footage.at(1).instant).toBe(instant(span.start + 7 * DAY));
  expect(footage.at(99).instant).toBe(span.end);
});

test('time that runs by event stops at each with its caption, in as many seconds as on the page', () => {
  const dated = playbackStops(eventsInOrder(edition), 'event').filter(
    ({ moment }) => moment < edition.span.end
  );
  const schedule = playbackSchedule(dated, edition.span);
  const footage = timeFootage(span, camera, schedule, LIMITS);
  expect(footage.seconds).toBeCloseTo(schedule.secondsAt(span.end) - schedule.secondsAt(span.start));
  const signed = schedule.segments.find(({ event }) => event?.id === 'convention');
  const moment = footage.at((signed?.from ?? 0) + 0.5 - schedule.secondsAt(span.start));
  expect(moment.caption?.entity).toEqual({ kind: 'event', id: 'convention' });
  expect(footage.captions).toContain(moment.caption);
});

test('a story is filmed as its player shows it', () => {
  const steps = [
    step({ subject: { kind: 'event', id: 'convention' } }),
    step({ subject: { kind: 'event', id: 'ratification' } })
  ] as const;
  const screening = { edition, filter: ALL_EVIDENCE, area: filmedArea(edition) };
  const told = filmOf({ id: 'two', title: {}, lead: {}, view: '', steps }, screening);
  if (!told) throw new Error('nothing may be told');
  const footage = storyFootage(told);
  expect(footage.seconds).toBe(told.seconds);
  expect(footage.captions).toHaveLength(told.steps.length);
  for (const second of [0, 1.5, told.seconds / 2, told.seconds])
    expect(footage.at(second)).toEqual(film(told, second));
});

test.for([24, 30])('of %i frames a second, frame n between the cards shows second n', (rate) => {
  const frames = videoFrames(2.5, rate);
  expect(frames.count).toBe(3 * rate + 2.5 * rate + 4 * rate);
  expect(frames.at(0)).toEqual({ card: 'title' });
  expect(frames.at(3 * rate - 1)).toBe(frames.at(0));
  expect(frames.at(3 * rate)).toEqual({ seconds: 0 });
  expect(frames.at(4 * rate)).toEqual({ seconds: 1 });
  expect(frames.at(frames.count - 1)).toEqual({ card: 'end' });
});

test('while a step stands the map is the same, whatever the second', () => {
  const even = timeFootage(span, camera, DAY, edition.mapLimits);
  expect(isSameMap(even.at(1), even.at(1))).toBe(true);
  expect(isSameMap(even.at(1), even.at(1.1))).toBe(false);
  expect(isSameMap(even.at(1), { ...even.at(1), camera: { ...camera } })).toBe(true);
  expect(isSameMap(even.at(1), { ...even.at(1), camera: { ...camera, zoom: 5 } })).toBe(false);
});

test('two days are from noon to noon, a day at least; what is wrong with them is told', () => {
  expect(daysBetween('1925-01-20', '1925-01-22', edition.span)).toEqual({
    start: at('1925-01-20T12:00'),
    end: at('1925-01-22T12:00')
  });
  expect(daysBetween('1925-01-20', '1925-01-20', edition.span)).toEqual({
    start: at('1925-01-20T12:00'),
    end: at('1925-01-21T12:00')
  });
  const [first, last] = [isoDate(edition.span.start), isoDate(instant(edition.span.end - 1))];
  expect(daysBetween(first, last, edition.span)).toMatchObject({ start: noonOf(edition.span.start) });
  expect(daysBetween('', '1925-01-03', edition.span)).toBe('noDay');
  expect(daysBetween('1925-01-20', '1925-01-03', edition.span)).toBe('turned');
  expect(daysBetween('1800-01-01', last, edition.span)).toBe('beyond');
  expect(daysBetween(first, isoDate(edition.span.end), edition.span)).toBe('beyond');
});

test('a video names the sources of its captions, or of what happens in it', () => {
  const even = timeFootage(span, camera, DAY, edition.mapLimits);
  expect(sourcesOf(even, edition).length).toBeGreaterThan(5);
  const quiet = timeFootage({ start: span.start, end: span.start }, camera, DAY, edition.mapLimits);
  expect(sourcesOf(quiet, edition).length).toBeLessThan(sourcesOf(even, edition).length);
});
