/** An edition with as many events as asked for: dates of the usual qualities, and places of this part of the world. */
import { parseDating } from '../../../src/domain/parse-dating';
import type { Edition } from '../../../src/domain/edition';
import { DAY, instant, isoDate, midnight } from '../../../src/domain/time';
import { edition, event, place } from '../../unit/support/edition';
import { dice } from '../dice.mjs';

const FROM = midnight(1924, 3);
/** Days over which they are spread. */
export const DAYS = 550;
const PLACES = 64;
const EVIDENCE = { grade: 'attested', citations: [{ source: 'map' }] } as const;
const ABOUT = { hour: 0, day: 3, month: 15, season: 30, year: 180 };

/** Seven of ten are told to the day, two to the month and one is about a day. */
const written = (day: string, lot: number) => (lot < 0.7 ? day : lot < 0.9 ? day.slice(0, 7) : `${day}~`);

export function editionOf(count: number): Edition {
  const next = dice();
  const places = Array.from({ length: PLACES }, (_, i) =>
    place(`place-${i}`, { position: [108 + next() * 38, 22 + next() * 32] })
  );
  const where = places.map((value) => [{ value, ...EVIDENCE }]);
  // Events of one date share it: what is measured is the jump, not how long a million dates take to read.
  const dates = new Map<string, Edition['events'][number]['when']>();
  const dated = (text: string) => {
    const known = dates.get(text) ?? [{ value: parseDating(text, ABOUT), ...EVIDENCE }];
    dates.set(text, known);
    return known;
  };
  const events = Array.from({ length: count }, (_, i) => {
    const day = isoDate(instant(FROM + Math.floor(next() * DAYS) * DAY));
    return event(String(i), { when: dated(written(day, next())), where: where[i % PLACES] ?? [] });
  });
  return edition({ places, events, openingDate: FROM });
}

/** The seconds of `share` of the time, from 0 to 1. */
export const instantAt = (share: number) => instant(FROM + share * DAYS * DAY);
