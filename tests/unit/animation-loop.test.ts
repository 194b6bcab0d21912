import fc from 'fast-check';
import { beforeEach, expect, test, vi } from 'vitest';
import { DAY, instant, midnight, noonOf } from '../../src/domain/time';
import { runAnimationLoop } from '../../src/state/animation-loop';
import { Clock } from '../../src/state/clock.svelte';
import { event } from './support/edition';

const span = { start: midnight(1924, 3), end: midnight(1925, 10) };
const opening = noonOf(midnight(1924, 3, 19));

/** A page whose time the test moves: milliseconds since it was opened, and the frame that it was asked for. */
let page: EventTarget;
let time: number;
let frame: ((now: number) => void) | undefined;

beforeEach(() => {
  [page, time, frame] = [new EventTarget(), 0, undefined];
  vi.stubGlobal('document', page);
  vi.stubGlobal('requestAnimationFrame', (draw: (now: number) => void) => {
    frame = draw;
    return 1;
  });
  vi.stubGlobal('cancelAnimationFrame', () => (frame = undefined));
  vi.spyOn(performance, 'now').mockImplementation(() => time);
});

/** A clock that runs at a speed of its own, whatever happens. */
function evenClock() {
  const clock = new Clock(span, opening);
  clock.pace = 'even';
  return clock;
}

const draw = (milliseconds: number) => {
  time += milliseconds;
  frame?.(time);
};

function play(clock: Clock) {
  const told: string[] = [];
  clock.play();
  const end = runAnimationLoop(clock, { told: ({ id }) => told.push(id), stopped: () => undefined });
  return { told, end };
}

/** Frames as a page of any speed draws them, in milliseconds: some quickly, some after seconds. */
const frames = fc.array(fc.integer({ min: 1, max: 2000 }), { minLength: 1, maxLength: 60 });
const seconds = (all: readonly number[]) => all.reduce((sum, milliseconds) => sum + milliseconds / 1000, 0);

test('however slow the page, a day a second is a day a second', () => {
  fc.assert(
    fc.property(frames, (all) => {
      const clock = evenClock();
      clock.speed = DAY;
      const { end } = play(clock);
      for (const milliseconds of all) draw(milliseconds);
      end();
      expect((clock.now - opening) / DAY).toBeCloseTo(seconds(all), 5);
    })
  );
});

test('however slow the page, a story keeps its seconds', () => {
  fc.assert(
    fc.property(frames, (all) => {
      let played = 0;
      const story = { playing: true, advance: (more: number) => (played += more) };
      const end = runAnimationLoop(story, { told: () => undefined, stopped: () => undefined });
      for (const milliseconds of all) draw(milliseconds);
      end();
      expect(played).toBeCloseTo(seconds(all), 5);
    })
  );
});

test('however slow the page, a run by event keeps its seconds and passes no event unseen', () => {
  fc.assert(
    fc.property(frames, (all) => {
      const ids = Array.from({ length: 30 }, (_, i) => `event-${i}`);
      const start = noonOf(midnight(1924, 10, 23));
      const entries = ids.map((id, i) => ({ event: event(id), moment: instant(start + i * DAY) }));
      const clock = new Clock(span, start, { entries: () => entries });
      clock.pace = 'event';
      const { told, end } = play(clock);
      const before = clock.course.secondsAt(clock.now);
      for (const milliseconds of all) draw(milliseconds);
      end();
      expect(told).toEqual(ids.slice(0, told.length));
      // What one frame has left over for the next is not played yet.
      const behind = before + seconds(all) - clock.course.secondsAt(clock.now);
      expect(behind).toBeGreaterThan(-1e-3);
      if (clock.playing) expect(behind).toBeLessThan(2);
    })
  );
});

test('a page that was hidden goes on where it was', () => {
  const clock = evenClock();
  play(clock);
  draw(100);
  page.dispatchEvent(new Event('visibilitychange'));
  time += 1900;
  page.dispatchEvent(new Event('visibilitychange'));
  draw(100);
  expect((clock.now - opening) / DAY).toBeCloseTo(1.4, 5);
});

test('a page that slept without a word makes up for two seconds at most', () => {
  const clock = evenClock();
  play(clock);
  draw(8 * 3_600_000);
  expect((clock.now - opening) / DAY).toBeCloseTo(14, 5);
});

test('a run by event passes no event unseen, however slow the page', () => {
  const entries = ['coup', 'cabinet', 'convention', 'landing'].map((id) => ({
    event: event(id),
    moment: instant(noonOf(midnight(1924, 10, 23)))
  }));
  const clock = new Clock(span, noonOf(midnight(1924, 10, 23)), { entries: () => entries });
  clock.pace = 'event';
  clock.readingSpeed = 4;
  const { told } = play(clock);
  for (let i = 0; i < 20; i++) draw(1900);
  expect(told).toEqual(['coup', 'cabinet', 'convention', 'landing']);
});

test('ended, the loop neither draws nor listens', () => {
  const clock = new Clock(span, opening);
  const { end } = play(clock);
  const removed = vi.spyOn(page, 'removeEventListener');
  end();
  expect(frame).toBeUndefined();
  expect(removed).toHaveBeenCalledOnce();
});
