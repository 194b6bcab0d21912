import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseDating, type ApproximateDays } from '../../src/domain/parse-dating';
import type { HistoricalEvent } from '../../src/domain/edition';
import { DAY, instant, isoDate, midnight, noonOf } from '../../src/domain/time';
import { markFinder, hitBox, eventMark, eventMarks, type EventMark } from '../../src/ui/timeline/event-marks';
import { monthsOn, timeScale } from '../../src/ui/timeline/time-scale';

const ABOUT: ApproximateDays = { hour: 0, day: 3, month: 15, season: 30, year: 180 };
const span = { start: midnight(1924, 3), end: midnight(1925, 10) };
const days = (span.end - span.start) / DAY;
/** Two pixels a day. */
const axis = timeScale(span, days * 2);
const lanes = [
  { id: 'talks', name: {} },
  { id: 'sakhalin', name: {} }
];
const event = (...edtf: string[]) =>
  ({
    id: edtf.join(),
    kind: { id: 'treaty', name: {}, lane: lanes[1] },
    when: edtf.map((text) => ({ value: parseDating(text, ABOUT), grade: 'attested', citations: [] }))
  }) as unknown as HistoricalEvent; // as much of an event as a mark is made of
const marked = (...edtf: string[]) => eventMark(event(...edtf), { lanes }, axis, 8.6);
/** The parts of the mark in short: what, and where it begins and ends. */
const drawn = (...edtf: string[]) =>
  marked(...edtf)?.parts.map((part) => {
    const fade = part.kind === 'bar' && part.fade ? ` ${part.fade}` : '';
    return part.kind + fade;
  });
const x = (date: string) => axis.x(midnight(...(date.split('-').map(Number) as [number, number, number])));

test('the shape of a mark is the quality of its date', () => {
  expect(drawn('1925-05-14')).toEqual(['tick']);
  expect(drawn('1925-01-26T15:00')).toEqual(['tick', 'cap']);
  expect(drawn('1925-04')).toEqual(['bar']);
  expect(drawn('1924-11-24/1924-11-30')).toEqual(['bar']);
  expect(drawn('1924-07-31~')).toEqual(['bar about']);
  expect(drawn('1925-06~')).toEqual(['bar soft']);
  expect(drawn('1924-05-14/..')).toEqual(['bar since', 'tick']);
  expect(drawn('../1925-03-12')).toEqual(['bar until', 'tick']);
  expect(drawn('[..1925-03-12]')).toEqual(['bar until', 'tick']);
  expect(drawn('1925-04-04?')).toEqual(['hollow']);
  expect(drawn()).toBeUndefined();
});

test('a day is a tick at its noon, a month a bar of its length at 55 %, a season at 28 %', () => {
  const [day] = marked('1925-05-14')?.parts ?? [];
  expect(day).toMatchObject({ x: x('1925-5-14') + 1 - 0.75, width: 1.5 });
  const [month] = marked('1925-04')?.parts ?? [];
  expect(month).toMatchObject({ x: x('1925-4-1'), width: 60, strength: 0.55 });
  const [season] = marked('1924-23')?.parts ?? [];
  expect(season).toMatchObject({ x: x('1924-9-1'), width: 182, strength: 0.28 });
});

test('what is only possible at the ends of a span is paler than what is sure', () => {
  const parts = marked('1924-10/1925-02')?.parts;
  expect(parts).toMatchObject([
    { x: x('1924-10-1'), strength: 0.55 },
    { x: x('1924-11-1'), strength: 0.9 },
    { x: x('1925-2-1'), strength: 0.55 }
  ]);
});

test('readings that disagree are all hollow, and joined by a thread', () => {
  expect(drawn('1925-04-04', '1925-05-04')).toEqual(['thread', 'hollow', 'hollow']);
  const parts = marked('1925-03-18', '1925-03-19')?.parts.filter(({ kind }) => kind === 'hollow');
  const [a, b] = (parts ?? []).map((part) => ('x' in part ? part.x : 0)) as [number, number];
  expect(b - a).toBeGreaterThanOrEqual(4); // told apart though a day is two pixels
});

test('a reading that is only vaguer lies under the other', () => {
  expect(drawn('1925-03', '1925-03-18')).toEqual(['bar', 'tick']);
});

test('a reading that lies beyond the axis draws a broken thread to its edge', () => {
  expect(drawn('1925-07-22', '1925-12-14')).toEqual(['thread', 'hollow']);
  const [thread] = marked('1925-07-22', '1925-12-14')?.parts ?? [];
  expect(thread).toMatchObject({ broken: true, d: expect.stringMatching(`H${axis.width}$`) as string });
});

test('readings that differ only beyond the axis are no disagreement on it', () => {
  expect(drawn('1919/1925', '1920/1925')).not.toContain('hollow');
});

test('what goes on beyond the axis is cut there and fades; what lies wholly beyond has no mark', () => {
  expect(drawn('1920-04-22/1925-05-15')?.[0]).toBe('bar enter');
  expect(marked('1920-04-22/1925-05-15')?.left).toBe(0);
  expect(drawn('1925-01-20/1926-05-15')?.at(-1)).toBe('bar leave');
  expect(marked('1922-09')).toBeUndefined();
});

test('no mark is drawn off the axis, whatever the date', () => {
  const day = fc
    .integer({ min: midnight(1923) / DAY, max: midnight(1927) / DAY })
    .map((n) => isoDate(instant(n * DAY)));
  const sign = fc.constantFrom('', '?', '~', '%');
  const open = fc.constantFrom('', '/..');
  fc.assert(
    fc.property(day, sign, open, (date, doubt, end) => {
      const it = marked(date + doubt + end);
      if (!it) return;
      expect(it.left).toBeGreaterThanOrEqual(-7); // "about" is as wide at the edge as elsewhere
      expect(it.right).toBeLessThanOrEqual(axis.width + 7);
    })
  );
});

test('a mark can be hit within nine pixels, and the narrow one upon the wide is meant', () => {
  const [tick, bar] = [marked('1925-05-14'), marked('1925-05')];
  if (!tick || !bar) throw new Error('both are on the axis');
  expect(hitBox(tick)[1] - hitBox(tick)[0]).toBeCloseTo(9);
  const find = markFinder([bar, tick]);
  expect(find(tick.left + 3, 1)).toBe(tick);
  expect(find(bar.right - 1, 1)).toBe(bar);
  expect(find(tick.left, 0)).toBeUndefined();
});

/** As found by looking at each of them. */
function oracle(all: readonly EventMark[], x: number, lane: number) {
  const hits = all.filter((each) => each.lane === lane && hitBox(each)[0] <= x && x <= hitBox(each)[1]);
  const far = (each: EventMark) => {
    const [left, right] = hitBox(each);
    return Math.abs(x - (left + right) / 2) + (right - left) / 4;
  };
  return Math.min(...hits.map(far));
}

test('the index finds the mark that a look at each would find', () => {
  const dates = fc.array(
    fc.tuple(
      fc.integer({ min: 0, max: days - 1 }),
      fc.constantFrom('', '?', '~'),
      fc.integer({ min: 0, max: 90 })
    ),
    { maxLength: 40 }
  );
  fc.assert(
    fc.property(dates, fc.double({ min: -9, max: axis.width + 9, noNaN: true }), (list, at) => {
      const events = list.map(([day, sign, more]) => {
        const from = isoDate(instant(span.start + day * DAY)) + sign;
        return event(more > 60 ? `${from}/${isoDate(instant(span.start + (day + more) * DAY))}` : from);
      });
      const all = eventMarks({ events, lanes }, axis, 8.6);
      const found = markFinder(all)(at, 1);
      expect(found ? oracle([found], at, 1) : Infinity).toBe(oracle(all, at, 1));
    })
  );
});

test('a point of the axis is the noon of its day, and every noon lies where it is found', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: days - 1 }), (n) => {
      const noon = noonOf(instant(span.start + n * DAY));
      expect(axis.dayAt(axis.x(noon))).toBe(noon);
    })
  );
  expect(axis.dayAt(-50)).toBe(noonOf(span.start));
  expect(axis.dayAt(1e6)).toBe(noonOf(instant(span.end - 1)));
});

test('a month on from the 31st is the last day of a shorter month', () => {
  expect(isoDate(monthsOn(midnight(1925, 1, 31), 1))).toBe('1925-02-28');
  expect(isoDate(monthsOn(midnight(1925, 1, 31), -2))).toBe('1924-11-30');
});
