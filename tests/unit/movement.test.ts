import { journeySpan, journeyViewSpan } from '../../src/domain/journey-span';
import fc from 'fast-check';
import type { LngLat } from '../../src/domain/lng-lat';
import { expect, test } from 'vitest';
import type { Leg, Movement, Stop } from '../../src/domain/edition';
import { legTimes, journeyPhase, positionAt, journeySegments } from '../../src/domain/movement';
import { arrival, stopDates, departure } from '../../src/domain/stop-dates';
import { DAY, instant, isoDate, type Instant } from '../../src/domain/time';
import { at, noon, when } from './support/dates';
import { place } from './support/edition';

const leg: Leg = { mode: 'ship', course: 'schematic', evidence: place('any').evidence };

/** A journey eastward through `path`, with a stop at each of `vertices`. */
function journey(path: readonly LngLat[], stops: readonly Omit<Stop, 'place'>[]): Movement {
  return {
    id: 'journey',
    title: { en: 'A journey' },
    people: [],
    details: () => ({ claims: [] }),
    path,
    stops: stops.map((stop) => ({
      ...stop,
      place: place(`stop-${stop.vertex}`, { position: path[stop.vertex] ?? [0, 0] })
    })),
    legs: stops.slice(1).map(() => leg)
  };
}

/** Journeys whose every vertex lies east of the one before, so that longitude tells how far they are. */
const journeys = fc
  .array(
    fc.record({
      /** Vertices since the stop before, with the latitude of each. */
      way: fc.array(fc.integer({ min: -60, max: 60 }), { minLength: 1, maxLength: 5 }),
      days: fc.integer({ min: 1, max: 20 }),
      stay: fc.integer({ min: 0, max: 9 })
    }),
    { minLength: 2, maxLength: 6 }
  )
  .map((parts) => {
    const path = parts.flatMap(({ way }) => way).map((latitude, i): LngLat => [i * 2, latitude]);
    let day = at('1924-11-13');
    let vertex = -1;
    const stops = parts.map(({ way, days, stay }) => {
      const arrive = when(isoDate((day = instant(day + days * DAY))));
      const depart = stay > 0 ? when(isoDate((day = instant(day + stay * DAY)))) : [];
      return { vertex: (vertex += way.length), arrive, depart };
    });
    return journey(path, stops);
  });

/** fast-check’s doubles crowd around 0. */
const shareOf = fc.integer({ min: 0, max: 1000 }).map((n) => n / 1000);
const within = ({ start, end }: { start: number; end: number }, share: number) =>
  instant(start + (end - start) * share);
const spanOf = (movement: Movement) => journeySpan(movement);
/** The instants at which the vertices of all legs are passed, leg by leg. */
const passed = (movement: Movement) => movement.legs.flatMap((_, i) => legTimes(movement, i));

/** The same journeys with the dates of some stops lost, never those of all. */
const patchy = fc
  .tuple(journeys, fc.array(fc.boolean(), { minLength: 6, maxLength: 6 }), fc.nat())
  .map(([movement, lost, kept]): Movement => {
    const stops = movement.stops.map((stop, i, { length }) =>
      lost[i] && i !== kept % length ? { ...stop, arrive: [], depart: [] } : stop
    );
    return { ...movement, stops };
  });
/** Whether `t` lies between two dated stops of which one at least is followed by one without a date. */
const onUndatedWay = ({ stops }: Movement, t: Instant) => {
  const dated = stops.flatMap((stop, i) => (stopDates(stop).length > 0 ? [{ stop, i }] : []));
  return dated.some(({ stop, i }, k) => {
    const next = dated[k + 1];
    const [left, then] = [departure(stop), next && arrival(next.stop)];
    return next !== undefined && next.i > i + 1 && t > (left ?? Infinity) && t < (then ?? -Infinity);
  });
};
const longitude = (movement: Movement, t: Instant) => positionAt(movement, t)?.position[0] ?? NaN;

test('at the times of its stops a traveller is at them, and a source says so', () => {
  fc.assert(
    fc.property(journeys, (movement) => {
      for (const stop of movement.stops) {
        for (const t of [arrival(stop), departure(stop)]) {
          expect(positionAt(movement, t as Instant)).toMatchObject({
            position: stop.place.position,
            certainty: 'attested'
          });
        }
      }
    })
  );
});

test('between two stops the place lies on the path and is only inferred', () => {
  fc.assert(
    fc.property(journeys, shareOf, (movement, share) => {
      const way = journeySegments(movement).find((stretch) => stretch.leg);
      const t = way && within(way.span, share);
      fc.pre(way !== undefined && t !== undefined && t > way.span.start && t < way.span.end);
      const here = positionAt(movement, t);
      const [x = NaN, y = NaN] = here?.position ?? [];
      expect(here?.certainty).toBe('inferred');
      const [a, b] = [movement.path[Math.floor(x / 2)], movement.path[Math.ceil(x / 2)]];
      const [[x1 = NaN, y1 = NaN], [, y2 = NaN]] = [a ?? [], b ?? []];
      expect(y).toBeCloseTo(y1 + ((y2 - y1) * (x - x1)) / 2, 6);
    })
  );
});

test('a traveller never goes back along the path', () => {
  fc.assert(
    fc.property(journeys, shareOf, shareOf, (movement, one, other) => {
      const [before, after] = [one, other].sort((a, b) => a - b) as [number, number];
      const span = spanOf(movement);
      expect(longitude(movement, within(span, before))).toBeLessThanOrEqual(
        longitude(movement, within(span, after)) + 1e-9
      );
    })
  );
});

test('before it begins and after it ends a journey is nowhere', () => {
  fc.assert(
    fc.property(journeys, (movement) => {
      const { start, end } = spanOf(movement);
      expect(positionAt(movement, instant(start - 1))).toBeUndefined();
      expect(positionAt(movement, instant(end + 1))).toBeUndefined();
      expect(positionAt(movement, start)).toBeDefined();
      expect(positionAt(movement, end)).toBeDefined();
    })
  );
});

test('stays and legs touch each other without a gap where every stop has a date', () => {
  fc.assert(
    fc.property(journeys, (movement) => {
      const spans = journeySegments(movement).map(({ span }) => span);
      spans.forEach(({ start, end }, i) => {
        expect(start).toBeLessThanOrEqual(end);
        if (i > 0) expect(start).toBe(spans[i - 1]?.end);
      });
      expect(journeySegments(movement).filter(({ leg: way }) => way)).toHaveLength(movement.legs.length);
    })
  );
});

test('between two dated stops nobody knows where the traveller was, if one without a date lies between, and only then', () => {
  fc.assert(
    fc.property(patchy, shareOf, (movement, share) => {
      const t = within(spanOf(movement), share);
      expect(positionAt(movement, t) === undefined).toBe(onUndatedWay(movement, t));
    })
  );
});

test('whatever is told of a traveller is told in order of time, stop or way', () => {
  fc.assert(
    fc.property(patchy, (movement) => {
      journeySegments(movement).forEach(({ span: { start, end } }, i, all) => {
        expect(start).toBeLessThanOrEqual(end);
        expect(start).toBeGreaterThanOrEqual(all[i - 1]?.span.end ?? -Infinity);
      });
    })
  );
});

test('the vertices of a path are passed one after the other, also where nobody knows when', () => {
  fc.assert(
    fc.property(patchy, (movement) => {
      const times = passed(movement);
      expect(times).toHaveLength(
        movement.legs.reduce((sum, _, i) => {
          const [from, to] = [movement.stops[i]?.vertex ?? 0, movement.stops[i + 1]?.vertex ?? 0];
          return sum + to - from + 1;
        }, 0)
      );
      expect(times).toEqual(times.toSorted((a, b) => a - b));
    })
  );
});

test('an undated way lies behind when the next dated stop is reached, and never before; without one it never does', () => {
  fc.assert(
    fc.property(patchy, (movement) => {
      movement.legs.forEach((_, i) => {
        const from = movement.stops[i];
        if (journeySegments(movement).some((stretch) => stretch.leg && stretch.from === from)) return;
        const next = movement.stops.slice(i + 1).find((stop) => stopDates(stop).length > 0);
        const times = new Set(legTimes(movement, i));
        expect([...times]).toEqual([next ? arrival(next) : Infinity]);
      });
    })
  );
});

test('the way that is drawn and the place that is told agree at every vertex', () => {
  fc.assert(
    fc.property(journeys, (movement) => {
      movement.legs.forEach((_, i) => {
        const first = movement.stops[i]?.vertex ?? 0;
        legTimes(movement, i).forEach((t, k) => {
          expect(longitude(movement, t)).toBeCloseTo((first + k) * 2, 6);
        });
      });
    })
  );
});

test('a leg begins when its stop is left and ends when the next is reached', () => {
  fc.assert(
    fc.property(journeys, (movement) => {
      movement.legs.forEach((_, i) => {
        const [from, to] = [movement.stops[i] as Stop, movement.stops[i + 1] as Stop];
        const times = legTimes(movement, i);
        expect([times[0], times.at(-1)]).toEqual([departure(from), arrival(to)]);
        expect(times).toHaveLength(to.vertex - from.vertex + 1);
      });
    })
  );
});

const path = [0, 1, 2, 3, 4, 5].map((x): LngLat => [x, 0]);
/** At vertices 0, 2 and 4, reached and left as the pairs of EDTF texts say; an empty text is no date. */
const through = (...dates: readonly (readonly [reached: string, left: string])[]) =>
  journey(
    path,
    dates.map(([reached, left], i) => ({
      vertex: i * 2,
      arrive: reached ? when(reached) : [],
      depart: left ? when(left) : []
    }))
  );
const told = (movement: Movement) =>
  journeySegments(movement).map(({ from, to, span }) => [
    from.vertex,
    to.vertex,
    ...[span.start, span.end].map((t) => new Date(t * 1000).toISOString().slice(0, 13))
  ]);

test('dates that cannot be put in order give no way, and no time runs back', () => {
  const late = through(['', '1924-11-20'], ['1924-11-10', ''], ['1924-11-12', '']);
  expect(journeySegments(late).filter(({ leg: way }) => way)).toEqual([]);
  const times = passed(late);
  expect(times).toEqual(times.toSorted((a, b) => a - b));
});

test('who is there on or before a day is there on that day, and nobody computes the way', () => {
  const movement = through(['', '1925-02/'], ['', ''], ['[..1925-05-01]', '1925-05-14']);
  expect(told(movement)).toEqual([
    [0, 0, '1925-02-01T00', '1925-02-01T00'],
    [4, 4, '1925-05-01T12', '1925-05-14T12']
  ]);
  expect(positionAt(movement, noon('1925-04-01'))).toBeUndefined();
  expect(journeyPhase(movement, noon('1925-04-01'))).toBe('under way');
  expect(passed(movement).every((t) => t === noon('1925-05-01'))).toBe(true);
});

test('that a stop was left on a day says nothing of when it was reached, if that is open', () => {
  expect(told(through(['', '1925-04-01'], ['[..1925-05-01]', '1925-06-01'], ['1925-07-01', '']))).toEqual([
    [0, 0, '1925-04-01T12', '1925-04-01T12'],
    [2, 2, '1925-05-01T12', '1925-06-01T12'],
    [2, 4, '1925-06-01T12', '1925-07-01T12'],
    [4, 4, '1925-07-01T12', '1925-07-01T12']
  ]);
});

test('whether a traveller had gone on from where he was on or before a day is not known', () => {
  expect(told(through(['', '1924-07-12'], ['[..1924-11-13]', ''], ['', '']))).toEqual([
    [0, 0, '1924-07-12T12', '1924-07-12T12']
  ]);
});

test('there by one day and until another: open sides that face away leave a stay without doubt', () => {
  expect(told(through(['[..1924-10-18]', '1924-10-19/'], ['', '']))).toEqual([
    [0, 0, '1924-10-18T12', '1924-10-19T12']
  ]);
});

test('a move that has one date is made at that instant', () => {
  const movement = through(['1925-01-26', '1925-02-18'], ['1925-02-18', '1925-03-12']);
  expect(told(movement)).toEqual([
    [0, 0, '1925-01-26T12', '1925-02-18T12'],
    [0, 2, '1925-02-18T12', '1925-02-18T12'],
    [2, 2, '1925-02-18T12', '1925-03-12T12']
  ]);
});

test('a stop of which only the year is known is surely reached when that is over', () => {
  const movement = through(['', ''], ['1925/1926', '']);
  expect(passed(movement)).toEqual([0, 1, 2].map(() => at('1927-01-01')));
  expect(journeySpan(movement)).toEqual({ start: at('1925-01-01'), end: at('1927-01-01') });
  expect(journeySegments(movement).every(({ leg: way }) => !way)).toBe(true);
});

test('a journey is ahead or over only where its ends have dates', () => {
  const phases = (movement: Movement, ...days: string[]) =>
    days.map((day) => journeyPhase(movement, noon(day)));
  const both = through(['', '1924-10-18'], ['', ''], ['1924-10-23', '']);
  expect(phases(both, '1924-10-17', '1924-10-20', '1924-10-24')).toEqual(['ahead', 'under way', 'over']);
  const ordered = through(['', '1924-10-19/'], ['', '']);
  expect(phases(ordered, '1924-10-18', '1924-10-19', '1924-11-19')).toEqual([
    'ahead',
    'under way',
    'unknown'
  ]);
  const arrived = through(['', ''], ['1924-10-19', '']);
  expect(phases(arrived, '1924-10-18', '1924-10-19', '1924-11-19')).toEqual(['unknown', 'under way', 'over']);
});

test('within a vague date nobody says that a journey had begun', () => {
  const movement = through(['', '1925-03-16/1925-04-11'], ['', ''], ['1925-05-01', '']);
  expect(journeyPhase(movement, noon('1925-03-20'))).toBe('unknown');
  expect(journeyPhase(movement, noon('1925-04-20'))).toBe('under way');
});

test('a journey is in view from the first that is known of it to some days after the last', () => {
  fc.assert(
    fc.property(patchy, (movement) => {
      const { start, end } = journeySpan(movement);
      expect(journeyViewSpan(movement).start).toBe(start);
      expect(journeyViewSpan(movement).end - end).toBeGreaterThanOrEqual(2 * DAY);
    })
  );
});

test('an hour is itself, a day its noon, some hours their middle, and an open date no time at all', () => {
  const reached = (...texts: string[]) => arrival({ ...stop, arrive: when(...texts) });
  const stop: Stop = { place: place('any'), vertex: 0, arrive: [], depart: [] };
  expect(reached('1924-12-04T12:00')).toBe(at('1924-12-04T12:00'));
  expect(reached('1924-12-04T12:00~')).toBe(at('1924-12-04T12:00'));
  expect(reached('1924-12-04')).toBe(noon('1924-12-04'));
  expect(reached('1924-12-31T06:00/1924-12-31T12:00')).toBe(at('1924-12-31T09:00'));
  expect(reached('../1924-12-04')).toBeUndefined();
  expect(reached()).toBeUndefined();
});

test('of two readings the first puts the traveller on the map', () => {
  const stop: Stop = { place: place('any'), vertex: 0, arrive: when('1924-12-31', '1925-01'), depart: [] };
  expect(arrival(stop)).toBe(noon('1924-12-31'));
});
