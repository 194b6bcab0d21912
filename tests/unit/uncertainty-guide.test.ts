import { expect, test } from 'vitest';
import { isDocumented } from '../../src/domain/evidence-filter';
import { findById } from '../../src/domain/edition';
import { NO_FILTER, filterEvents } from '../../src/domain/event-filter';
import type { Evidence } from '../../src/domain/reading';
import { filterByEvidence } from '../../src/domain/filter-by-evidence';
import { formatIn, LANGUAGES } from '../../src/i18n';
import { journeyLegs } from '../../src/map/layers/journeys/journey-legs';
import { eventMarkers } from '../../src/map/layers/events/event-markers';
import { placeDots } from '../../src/map/layers/places/deck';
import { zonePolygons } from '../../src/map/layers/territories/zones';
import { headSegments } from '../../src/map/layers/journey-heads/head-segments';
import { eventSymbol } from '../../src/map/style/event-symbol';
import { DATE_QUALITIES } from '../../src/ui/evidence/date-quality';
import { dateExamples } from '../../src/ui/uncertainty/date-examples';
import { dateMarkSample } from '../../src/ui/legend/date-mark-samples';
import { editionOf } from '../geo/support/folder';
import { dating, reading, when } from './support/dates';
import { edition as story, event, place } from './support/edition';
import { featuresOf } from './support/map';

const FOUR = ['1925-05-15', '1925-05~', '[..1925-05-15]', '1924/1925'] as const;

test('four qualities of a date look different on the axis and on the map', () => {
  const marks = FOUR.map((text) => JSON.stringify(dateMarkSample([text], '1924-01/1925-12', 400, 12).parts));
  expect(new Set(marks).size).toBe(4);
  const looks = FOUR.map((text) => eventSymbol(when(text)));
  expect(new Set(looks.map((look) => JSON.stringify(look))).size).toBe(4);
  expect(looks.map(({ form }) => form)).toEqual(['plain', 'soft', 'until', 'plain']);
  expect(looks[3]?.strength).toBeLessThan(looks[0]?.strength ?? 0);
});

test('the label of each says no more than its source', () => {
  const said = LANGUAGES.map((language) => FOUR.map((text) => formatIn(language).datings(when(text))));
  expect(said).toEqual([
    ['15 May 1925', 'about May 1925', 'no later than 15 May 1925', '1924–1925'],
    ['15 mai 1925', 'vers mai 1925', 'au plus tard le 15 mai 1925', '1924–1925'],
    ['15 мая 1925', 'около мая 1925', 'не позднее 15 мая 1925', '1924–1925']
  ]);
});

test('documented only, with certain dates, leaves exactly the one that is a day', () => {
  const events = FOUR.map((text, i) =>
    event(`event-${i}`, { when: when(text), where: [reading(place('there'))] })
  );
  const inferred = event('guess', { when: [{ ...reading(dating('1925-05-16')), grade: 'inferred' }] });
  const told = filterByEvidence(story({ events: [...events, inferred] }), {
    account: 'all',
    documented: true
  });
  expect(filterEvents(told, { ...NO_FILTER, certainDates: true }).map(({ id }) => id)).toEqual(['event-0']);
});

test('the sheet of doubt has every quality, and no two of them look alike in both places', () => {
  const all = dateExamples(190, 12);
  expect(new Set(all.map(({ name }) => name))).toEqual(
    new Set([...DATE_QUALITIES.filter((q) => q !== 'year'), 'years'])
  );
  for (const { name, parts: drawn } of all) expect(drawn.length > 0, name).toBe(name !== 'undated');
  const looks = all.map(({ parts: drawn, look }) =>
    JSON.stringify([drawn.map((part) => (part.kind === 'thread' ? part.kind : { ...part, x: 0 })), look])
  );
  expect(new Set(looks).size).toBe(all.length);
  expect(all.filter(({ sure }) => sure).map(({ name }) => name)).toEqual([
    'day',
    'hour',
    'interval',
    'until',
    'since'
  ]);
});

const whole = editionOf('far-east-1925');
const told = filterByEvidence(whole, { account: 'all', documented: true });
const undocumented = (evidences: readonly Evidence[]) =>
  evidences.filter((its) => !isDocumented(its, whole.sources));

test('with documents only no light comes from a date or to a place that is inferred or not verified', () => {
  for (const { event: its, place: at } of eventMarkers(told)) {
    expect(undocumented([...its.when, ...its.where, at.evidence]), its.id).toEqual([]);
  }
  expect(eventMarkers(told).length).toBeGreaterThan(50);
  expect(eventMarkers(told).length).toBeLessThan(eventMarkers(whole).length);
});

test('with documents only no way is drawn by the editors, and no traveller stands where one was computed', () => {
  const drawn = journeyLegs(told).filter(({ course }) => course !== 'omitted');
  expect(drawn.filter(({ course }) => course === 'schematic')).toEqual([]);
  for (const movement of told.movements) {
    const its = movement.legs.filter(({ course }) => course !== 'omitted');
    expect(undocumented(its.map(({ evidence }) => evidence)), movement.id).toEqual([]);
  }
  expect(headSegments(told).filter(({ inferred, from, to }) => inferred || from !== to)).toEqual([]);
  // All of it would be there otherwise.
  expect(journeyLegs(whole).some(({ course }) => course === 'schematic')).toBe(true);
  expect(headSegments(whole).some(({ inferred }) => inferred)).toBe(true);
});

test('with documents only no ground, line, dot or name is the editors’ own', async () => {
  const ids = new Set(zonePolygons(told).map(({ selection: { id } }) => id));
  for (const territory of told.territories) {
    expect(undocumented([...territory.when, ...territory.details().claims]), territory.id).toEqual([]);
  }
  expect([...ids].every((id) => findById(told.territories, id))).toBe(true);
  for (const line of told.routes) {
    const its = [line.evidence, ...line.gauge, ...line.interruptions, ...line.owners.map((o) => o.evidence)];
    expect(undocumented(its), line.id).toEqual([]);
  }
  expect(undocumented(placeDots(told).map(({ place: its }) => its.evidence))).toEqual([]);
  const named_ = (await featuresOf('places', told)).map(({ properties }) => String(properties?.['id']));
  expect(named_.every((id) => findById(told.places, id))).toBe(true);
  const routes = (await featuresOf('routes', told)).flatMap(
    ({ properties }): unknown => properties?.['id'] ?? []
  );
  expect(routes.length).toBeGreaterThan(0);
  expect(routes.every((id) => findById(told.routes, String(id)))).toBe(true);
  expect((await featuresOf('stops', told)).length).toBeLessThanOrEqual(
    (await featuresOf('stops', whole)).length
  );
});
