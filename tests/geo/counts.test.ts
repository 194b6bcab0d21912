/** The figures that `npm run check:geo` prints, counted once more from the files as they are written. */
import { expect, test } from 'vitest';
import { checkFolder } from '../../src/data/check';
import { formatCounts } from '../../src/data/counts';
import { STORIES_FILE } from '../../src/data/parse-stories';
import type { Span } from '../../src/domain/time';
import { dating } from '../unit/support/dates';
import { GOOD } from './support/broken';
import { EDITIONS, filesIn } from './support/folder';

type Dated = { readonly edtf: string; readonly grade: string };
type Amount = { readonly min: number; readonly max: number; readonly approximate?: boolean };
type Features<T> = { readonly features: readonly { readonly properties: T }[] };
type RawEvent = {
  readonly when?: readonly Dated[];
  readonly quantities?: readonly { readonly readings: readonly Amount[] }[];
  readonly differences?: readonly unknown[];
};
type Stop = { readonly arrive?: readonly Dated[]; readonly depart?: readonly Dated[] };

const tally = (keys: string, values: readonly string[]) =>
  Object.fromEntries(keys.split(' ').map((key) => [key, values.filter((value) => value === key).length]));

const inside = (a: Span, b: Span) => b.start <= a.start && a.end <= b.end;
const nested = (a: Span, b: Span) => inside(a, b) || inside(b, a);

/** Whether two dates cannot both be true: neither is the other said more vaguely, at either end. */
function contradict(one: string, other: string): boolean {
  const [a, b] = [dating(one), dating(other)];
  if (!one.includes('/') || a.shape !== b.shape) return !nested(a.span, b.span);
  return [
    [a.from, b.from],
    [a.to, b.to]
  ].some(([x, y]) => x && y && !nested(x.span, y.span));
}

const differ = <T>(readings: readonly T[], different: (a: T, b: T) => boolean) =>
  readings.some((reading) => different(readings[0] as T, reading));

test.for([...EDITIONS, 'good'])('the figures of %s are those of its files', (name) => {
  const files = name === 'good' ? GOOD : filesIn(new URL(`../../geo/${name}/`, import.meta.url));
  const raw = (file: string): unknown => JSON.parse(files.get(file) ?? '');
  const features = <T>(file: string) =>
    (raw(`${file}.geojson`) as Features<T>).features.map(({ properties }) => properties);

  const events = features<RawEvent>('events');
  const stops = features<{ stops: readonly Stop[] }>('movements').flatMap(({ stops }) => stops);
  const territories = features<{ when?: readonly Dated[] }>('territories');
  const sources = raw('sources.json') as readonly { custom: { category: string } }[];
  const grades = [...files]
    .filter(([file]) => !file.endsWith('.md') && file !== STORIES_FILE) // captions say nothing more
    .flatMap(([, text]) => [...text.matchAll(/"grade": *"(\w+)"/g)].map(([, grade = '']) => grade));
  const dates = [
    ...[...events, ...territories].map(({ when }) => when),
    ...stops.flatMap(({ arrive, depart }) => [arrive, depart])
  ];
  const numbers = events.flatMap(({ quantities = [] }) => quantities.map(({ readings }) => readings));

  expect(checkFolder(files).edition?.counts).toEqual({
    places: {
      total: features('places').length,
      byEditors: features<{ sources: readonly string[] }>('places').filter(({ sources }) =>
        sources.some((source) => /^editors(#|$)/.test(source))
      ).length
    },
    events: {
      total: events.length,
      byGrade: tally(
        'document attested inferred unverified',
        events.map(({ when }) => when?.[0]?.grade ?? '')
      ),
      undated: events.filter(({ when = [] }) => when.length === 0).length
    },
    readings: { total: grades.length, byGrade: tally('document attested inferred unverified', grades) },
    contradictions:
      dates.filter((when = []) => differ(when, (a, b) => contradict(a.edtf, b.edtf))).length +
      numbers.filter((readings) =>
        differ(readings, (a, b) => a.min !== b.min || a.max !== b.max || !a.approximate !== !b.approximate)
      ).length +
      events.reduce((sum, { differences = [] }) => sum + differences.length, 0),
    movements: features('movements').length,
    territories: features('territories').length,
    routes: features('routes').length,
    people: (raw('edition.json') as { people: readonly unknown[] }).people.length,
    sources: {
      total: sources.length,
      byCategory: tally(
        'primary scholarly reference press popular none',
        sources.map(({ custom }) => custom.category)
      )
    }
  });
});

test('the figures are told in five lines', () => {
  const { edition } = checkFolder(GOOD);
  expect(edition && formatCounts(edition.counts)).toEqual([
    '2 places, 0 of them placed by the editors',
    '1 events: 1 document, 0 attested, 0 inferred, 0 unverified, 0 undated',
    '33 readings: 7 document, 25 attested, 1 inferred, 0 unverified; 0 contradictions',
    '1 movements, 1 territories, 1 routes, 1 people',
    '2 sources: 1 primary, 1 scholarly, 0 reference, 0 press, 0 popular, 0 none'
  ]);
});
