import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Edition, Movement, Territory, TerritoryGeometry } from '../../src/domain/edition';
import { eventInstant, temporalRelation } from '../../src/domain/event-order';
import { ringsOf } from '../../src/domain/rings';
import { allInOrder, scene } from '../../src/domain/scene';
import { Language } from '../../src/state/language.svelte';
import { descriptionGroups } from '../../src/ui/description/description-rows';
import { descriptionSentences } from '../../src/ui/description/description-sentences';
import { describeView, type DescriptionInputs } from '../../src/view/description';
import { dating, noon, reading, when } from './support/dates';
import { event } from './support/edition';
import { evidence } from './support/evidence';
import { smallEdition } from './support/small-edition';
import './support/languages';

const [china, japan] = smallEdition.powers as [Edition['powers'][0], Edition['powers'][0]];
const [peking, aleksandrovsk] = smallEdition.places as [Edition['places'][0], Edition['places'][0]];

const square = (west: number, south: number, size: number): TerritoryGeometry => ({
  type: 'Polygon',
  coordinates: [
    [
      [west, south],
      [west + size, south],
      [west + size, south + size],
      [west, south + size],
      [west, south]
    ]
  ]
});
const land = (id: string, some: Partial<Territory>): Territory => ({
  id,
  title: { en: id },
  areas: [],
  status: 'occupation',
  holder: japan,
  when: [],
  details: () => ({ claims: [] }),
  precision: 'approximate',
  ...some
});

const zone = land('Northern Sakhalin', {
  geometry: square(141, 50, 3),
  claimant: china,
  when: when('1920-08/1925-05-04T12:00', '1920-08/1925-05-14T12:00')
});
const republic = land('Republic of China', {
  status: 'sovereign',
  holder: china,
  geometry: square(100, 25, 25)
});
const sphere = land('Chihli', { status: 'control', geometry: square(114, 37, 4), precision: 'unknown' });

const voyage: Movement = {
  id: 'voyage',
  title: { en: 'Karakhan to Sakhalin' },
  people: [],
  details: () => ({ claims: [] }),
  path: [peking.position, aleksandrovsk.position],
  stops: [
    { place: peking, arrive: [], depart: [reading(dating('1925-05-01'))], vertex: 0 },
    { place: aleksandrovsk, arrive: [reading(dating('1925-05-11'))], depart: [], vertex: 1 }
  ],
  legs: [{ mode: 'rail', course: 'schematic', evidence: evidence('inferred', 'scholarly') }]
};

const story: Edition = { ...smallEdition, territories: [zone, republic, sphere], movements: [voyage] };
const everywhere = [90, 20, 160, 60] as const;
const sakhalin = [140, 45, 146, 55] as const;

function described(date: string, some: Partial<DescriptionInputs> = {}, code = 'en') {
  const shown = scene(story, noon(date), { selection: undefined });
  const description = describeView({
    scene: shown,
    extent: everywhere,
    hidden: new Set(),
    sovereignty: 'both',
    outlineOf: ({ geometry }) => geometry && ringsOf(geometry),
    ...some
  });
  const language = new Language(code, ['en', 'ru']);
  const groups = descriptionGroups(description, story, language);
  const given = { edition: story, groups, hidden: some.hidden ?? new Set(), reconstructed: false };
  const { short, rest } = descriptionSentences(description, given, language);
  return { description, groups, short: short.join(' '), text: [...short, ...rest].join(' ') };
}

test('it begins with the day, the places and what happened', () => {
  expect(described('1925-01-20').short).toBe(
    'On 20 January 1925 the map shows 2 places, among them Peking, Aleksandrovsk. On this day: Convention signed.'
  );
  expect(described('1925-02-02').short).toContain('Convention signed (20 January 1925)');
  expect(described('1925-01-20', {}, 'ru').short).toBe(
    '20 января 1925: на карте 2 места, среди них Пекин, Александровск. В этот день: Подписана конвенция.'
  );
});

test('only what lies in the extent is described', () => {
  const { description, text } = described('1925-01-20', { extent: sakhalin });
  expect(description.places.map(({ place }) => place.id)).toEqual(['aleksandrovsk']);
  expect(description.land.map(({ territory }) => territory.id)).toEqual(['Northern Sakhalin']);
  expect(text).not.toContain('Convention');
});

test('land is told by its status, with its power; land in the middle of which one looks is seen', () => {
  const { text, description } = described('1925-01-20');
  expect(text).toContain('Occupied by Japan: Northern Sakhalin.');
  expect(text).toContain('States: China.');
  const inside = described('1925-01-20', { extent: [105, 27, 106, 28] });
  expect(inside.description.land.map(({ territory }) => territory.id)).toEqual(['Republic of China']);
  expect(description.land).toHaveLength(3);
});

test('land that one reading has handed over is held on one reading only, and says so', () => {
  const { text, groups } = described('1925-05-10');
  expect(text).toContain('Occupied by Japan: Northern Sakhalin (on one reading of the dates only).');
  const row = groups.find(({ name }) => name === 'land')?.rows[0];
  expect(row).toMatchObject({ sign: 'disputed' });
  expect(row?.state).toContain('claimed by: China');
});

test('what is guessed or computed is called so', () => {
  expect(described('1925-01-20').text).toContain('1 of these outlines is not known and is drawn as a guess.');
  const { text, groups } = described('1925-05-06');
  expect(text).toContain('Karakhan to Sakhalin (between Peking and Aleksandrovsk; position interpolated)');
  expect(groups.find(({ name }) => name === 'journeys')?.rows[0]?.sign).toBe('inferred');
  expect(text).toMatch(/\d+ of the \d+ rows below (is|are) inferred/);
});

test('the last change is told with its day: by a reading, of a journey, and none before there was one', () => {
  const told = (date: string) => described(date).description;
  expect(told('1925-01-20').changedOn).toBeUndefined();
  expect(told('1925-05-02').changes).toEqual([{ ref: { kind: 'movement', id: 'voyage' }, what: 'began' }]);
  expect(described('1925-05-06').text).toContain(
    'The last change before or on this day, 4 May 1925: Northern Sakhalin (until that day).'
  );
  expect(told('1925-05-12').changes[0]?.what).toBe('ended');
});

test('hidden layers are left out, and named', () => {
  const { description, text } = described('1925-05-06', { hidden: new Set(['territories', 'places']) });
  expect(description).toMatchObject({ land: [], places: [] });
  expect(text).toContain('Hidden layers: Territorial control; Places.');
});

test('of land by law nothing that is only held in fact is told', () => {
  const { description } = described('1925-01-20', { sovereignty: 'law' });
  expect(description.land.map(({ territory }) => territory.id)).toEqual(['Republic of China']);
});

test('each row is a thing of the edition', () => {
  const { groups } = described('1925-05-10');
  const ids = groups.flatMap(({ rows }) => rows.map(({ ref }) => `${ref.kind}:${ref.id}`));
  expect(ids).toContain('place:peking');
  expect(ids).toContain('territory:Northern Sakhalin');
  expect(groups.every(({ rows }) => rows.every(({ title }) => Object.keys(title).length > 0))).toBe(true);
});

test('what goes on, and what was last, is what a look at every event finds', () => {
  const days = ['1925-03-02', '1925-03', '1925-03-01/1925-03-04', '1925-03-03?', '1925-02-28', '1925-03-05'];
  const one = fc.record({
    day: fc.constantFrom(...days),
    rank: fc.constantFrom(1, 2, 3),
    away: fc.boolean()
  });
  fc.assert(
    fc.property(fc.array(one, { maxLength: 12 }), fc.constantFrom('1925-02-27', '1925-03-02'), (all, day) => {
      const events = all.map(({ day, rank, away }, i) =>
        event(`e${String(i)}`, {
          rank,
          when: when(day),
          where: [reading(away ? aleksandrovsk : peking)]
        })
      );
      const edition: Edition = { ...smallEdition, events };
      const shown = scene(edition, noon(day), { selection: undefined });
      const described = describeView({
        scene: shown,
        extent: [110, 35, 120, 45],
        hidden: new Set(),
        sovereignty: 'both',
        outlineOf: () => undefined
      });
      const near = allInOrder(edition).filter(({ where }) => where[0]?.value === peking);
      const going = (relation: string) =>
        near
          .filter((event) => temporalRelation(event, shown.instant) === relation)
          .sort((a, b) => a.rank - b.rank);
      expect(described.events).toEqual(going('now'));
      expect(described.possibleEvents).toEqual(going('possible'));
      const last = near.findLast((event) => (eventInstant(event) ?? Infinity) <= shown.instant);
      expect(described.lastEvent).toBe(going('now').length > 0 ? undefined : last);
    })
  );
});
