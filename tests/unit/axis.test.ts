import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  daysFrom,
  lengthOf,
  panViewport,
  pageOf,
  SHORTEST,
  turnPage,
  zoomViewport
} from '../../src/view/time-viewport';
import { contains, DAY, instant, isoDate, midnight, monthOf, noonOf, type Span } from '../../src/domain/time';
import { daysIn } from '../../src/domain/time-range';
import { formatIn } from '../../src/i18n';
import { TimeAxis } from '../../src/state/axis.svelte';
import { BUCKET, density, isSolid, sum } from '../../src/ui/timeline/density';
import { rowAt, laneRows } from '../../src/ui/timeline/lane-rows';
import { timeScale } from '../../src/ui/timeline/time-scale';
import { LETTER, axisTicks } from '../../src/ui/timeline/ticks';

const whole: Span = { start: midnight(1924, 3), end: midnight(1925, 10) };
const words = {
  months: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'June', 'July', 'Aug', 'Sept', 'Oct', 'Nov', 'Dec'],
  initials: Array.from('JFMAMJJASOND'),
  day: isoDate,
  year: formatIn('en').year
};

/** A share of something; as a fraction of integers, since a random double is nearly always nearly nothing. */
const within = fc.integer({ min: 0, max: 10_000 }).map((n) => n / 10_000);

/** Any stretch of the whole that an axis may show. */
const part = fc.tuple(within, within).map(([where, share]): Span => {
  const length = SHORTEST + share * (lengthOf(whole) - SHORTEST);
  const start = whole.start + where * (lengthOf(whole) - length);
  return { start: instant(start), end: instant(start + length) };
});
const isWithin = (its: Span) => {
  expect(its.start).toBeGreaterThanOrEqual(whole.start);
  expect(its.end).toBeLessThanOrEqual(whole.end + 1e-3);
  expect(lengthOf(its)).toBeGreaterThanOrEqual(SHORTEST - 1e-3);
};

test('what is at a pixel lies at that pixel, whatever is shown', () => {
  fc.assert(
    fc.property(part, fc.integer({ min: 200, max: 3000 }), within, (shown, width, share) => {
      const { x, timeAt, dayAt } = timeScale(shown, width);
      expect(x(timeAt(share * width))).toBeCloseTo(share * width, 4);
      const day = dayAt(share * width);
      expect(day).toBe(noonOf(day));
      expect(contains(shown, day)).toBe(true);
    })
  );
});

test('zooming keeps the instant under the pointer, but where an end of the time is in the way', () => {
  fc.assert(
    fc.property(
      part,
      within,
      fc.integer({ min: 5, max: 500 }).map((n) => n / 100),
      (shown, share, factor) => {
        const at = shown.start + share * lengthOf(shown);
        const after = zoomViewport(shown, at, factor, whole);
        isWithin(after);
        const atEnd = after.start <= whole.start + 1e-3 || after.end >= whole.end - 1e-3;
        if (!atEnd) expect((at - after.start) / lengthOf(after)).toBeCloseTo(share, 6);
      }
    )
  );
});

test('moving keeps the length, and never leaves the time', () => {
  fc.assert(
    fc.property(part, fc.integer({ min: -900, max: 900 }), (shown, days) => {
      const after = panViewport(shown, days * DAY, whole);
      isWithin(after);
      expect(lengthOf(after)).toBeCloseTo(lengthOf(shown), 3);
    })
  );
});

test('turning the pages of the axis comes to every instant', () => {
  fc.assert(
    fc.property(part, within, (shown, share) => {
      const t = instant(Math.min(whole.start + share * lengthOf(whole), whole.end - 1));
      const page = turnPage(shown, pageOf(shown, t), whole);
      isWithin(page);
      expect(t).toBeGreaterThanOrEqual(page.start - 1e-3);
      expect(t).toBeLessThanOrEqual(page.end + 1e-3);
    })
  );
});

test('no two labels of a row overlap, and none leaves the axis but at its ends', () => {
  fc.assert(
    fc.property(part, fc.integer({ min: 250, max: 2600 }), (shown, width) => {
      const { fine, coarse, ticks } = axisTicks(timeScale(shown, width), words);
      const boxes = fine.map(({ x, text }) => [x - text.length * 2.9, x + text.length * 2.9] as const);
      const longer = coarse.map(({ x, text }) => [x, x + text.length * LETTER.coarse] as const);
      for (const row of [boxes, longer]) {
        row.slice(1).forEach(([left], i) => expect(left).toBeGreaterThanOrEqual(row[i]?.[1] ?? 0));
      }
      expect(coarse.length + fine.length).toBeGreaterThan(0);
      expect(ticks.length).toBeLessThan(width / 5);
    })
  );
});

test.for([
  ['1924-03-01', '1925-10-01', 880, 'Mar', '1924'],
  ['1925-04-01', '1925-06-01', 880, '6', 'Apr 1925'],
  ['1925-05-01', '1925-05-15', 880, '1', 'May 1925'],
  ['1925-05-13', '1925-05-16', 880, '0:00', '1925-05-13']
] as const)('from %s to %s the rows begin with %s', ([from, to, width, first, below]) => {
  const [start, end] = [from, to].map((day) => instant(Date.parse(day) / 1000)) as [
    Span['start'],
    Span['end']
  ];
  const { fine, coarse } = axisTicks(timeScale({ start, end }, width), words);
  expect([fine[0]?.text, coarse[0]?.text]).toEqual([first, below]);
});

test('a year of which hardly a day is left has no room beside the next, and is not named', () => {
  const shown = { start: midnight(1924, 12, 20), end: midnight(1925, 7) };
  expect(axisTicks(timeScale(shown, 355), words).coarse.map(({ text }) => text)).toEqual(['1925']);
});

const noonOn = (day: number) => noonOf(instant(whole.start + day * DAY));

test('the density counts every event that is shown once, in its own place', () => {
  const days = fc.array(fc.integer({ min: 0, max: 578 }), { maxLength: 60 });
  fc.assert(
    fc.property(days, part, (list, shown) => {
      const axis = timeScale(shown, 877);
      const moments = list.map(noonOn);
      const counts = density(moments, axis);
      const seen = moments.filter((t) => contains(shown, t));
      expect(sum(counts)).toBe(seen.length);
      for (const t of seen)
        expect(counts[Math.min(counts.length - 1, Math.floor(axis.x(t) / BUCKET))]).toBeGreaterThan(0);
    })
  );
});

test('twenty marks are told apart, twenty thousand run together and are counted instead', () => {
  const axis = timeScale(whole, 880);
  const many = (count: number) =>
    density(
      Array.from({ length: count }, (_, i) => noonOn(i % 579)),
      axis
    );
  expect([20, 200, 20_000].map((count) => isSolid(many(count), axis))).toEqual([false, false, true]);
});

test('a folded lane makes room for the others, and every height belongs to one lane', () => {
  const lanes = ['a', 'b', 'c', 'd', 'e'].map((id) => ({ id, name: {} }));
  const [open, folded] = [
    laneRows(lanes, new Set(), 15, 72, 24),
    laneRows(lanes, new Set(['b']), 15, 72, 24)
  ];
  expect(folded[0]?.height).toBeGreaterThan(open[0]?.height ?? 0);
  for (const all of [open, folded]) {
    expect(all.at(-1)?.top ?? 0).toBeLessThanOrEqual(15 + 72 - (all.at(-1)?.height ?? 0) + 1e-9);
    all.forEach((row, i) => expect(rowAt(all, row.top + row.height / 2)).toBe(i));
  }
  expect(rowAt(open, 14)).toBe(-1);
});

const opening = noonOf(midnight(1925, 1, 20));
const axisWith = (narrow = false) => {
  const clock = { now: opening, playing: false };
  return { clock, axis: new TimeAxis(whole, opening, clock, { current: narrow }) };
};

test('a wide axis opens on the whole time, a narrow one on eight months of it', () => {
  expect(axisWith().axis.shown).toEqual(whole);
  const { shown } = axisWith(true).axis;
  expect(lengthOf(shown) / DAY).toBe(243);
  expect(contains(shown, opening)).toBe(true);
});

test('a look elsewhere stays until the clock is moved, and then the axis follows the clock', () => {
  const { clock, axis } = axisWith(true);
  axis.move(-200 * DAY);
  expect(contains(axis.shown, clock.now)).toBe(false);
  const next = axisWith(true);
  next.axis.move(-200 * DAY);
  next.clock.now = noonOf(midnight(1925, 9));
  expect(contains(next.axis.shown, next.clock.now)).toBe(true);
});

test('the axis comes back to the clock, as long as it was', () => {
  const { clock, axis } = axisWith(true);
  axis.zoom(opening, 0.25);
  axis.move(-200 * DAY);
  const length = lengthOf(axis.shown);
  axis.showClock();
  expect(contains(axis.shown, clock.now)).toBe(true);
  expect(lengthOf(axis.shown)).toBeCloseTo(length);
  clock.now = noonOf(midnight(1925, 9));
  expect(contains(axis.shown, clock.now), 'and goes with it').toBe(true);
});

test('a lane is folded and opened again', () => {
  const { axis } = axisWith();
  axis.fold('war');
  expect([...axis.folded]).toEqual(['war']);
  axis.fold('war');
  expect([...axis.folded]).toEqual([]);
});

test('a window is of whole days, from whichever end it is drawn', () => {
  const [first, last] = [noonOf(midnight(1925, 5, 1)), noonOf(midnight(1925, 5, 31))];
  expect(daysFrom(first, last)).toEqual(daysFrom(last, first));
  expect(daysFrom(first, last)).toEqual(monthOf(noonOf(midnight(1925, 5, 14))));
  expect(daysIn(daysFrom(first, last))).toBe(31);
  expect(daysIn(daysFrom(first, first))).toBe(1);
});
