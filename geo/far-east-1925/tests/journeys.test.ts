/** What is true of the journeys of this edition: who was where when, and what nobody knows. */
import { expect, test } from 'vitest';
import type { Movement, Stop } from '../../../src/domain/edition';
import { positionAt, journeySegments } from '../../../src/domain/movement';
import { stopDates } from '../../../src/domain/stop-dates';
import { at, noon } from '../../../tests/unit/support/dates';
import { editionOf } from '../../../tests/geo/support/folder';

const edition = editionOf('far-east-1925');
const journey = (id: string) => edition.movements.find((it) => it.id === id) as Movement;
const stopsOf = (id: string, place: string) => journey(id).stops.filter((stop) => stop.place.id === place);
const edtf = (readings: Stop['arrive']) => readings.map(({ value }) => value.edtf);

/** Ids that links use, and of which something is said below. */
const JOURNEYS =
  `border-guards-1925 commission-1925 feng-returns-1924 hu-jingyi-1924 li-mingzhong-1924 lu-zhonglin-1924
  settlers-to-shisuka sun-yat-sen-1924 sun-yat-sen-peking vorovsky-1924 wu-peifu-retreats-1924
  zhang-song-1924`.split(/\s+/);
const journeys = edition.movements.filter(({ id }) => JOURNEYS.includes(id));

test('all of these journeys are there', () => {
  expect(journeys.map(({ id }) => id).sort()).toEqual(JOURNEYS);
});

test.for([
  ['tianzi-pier', [], ['1924-11-13T10:20']],
  ['whampoa', ['1924-11-13T15:00'], ['1924-11-13T18:00', '1924-11-13T17:50']],
  ['hongkong', ['1924-11-14T02:00'], ['1924-11-14T12:00']],
  ['woosung', ['1924-11-16T24:00'], ['1924-11-17T06:00/1924-11-17T09:25']],
  ['shanghai', ['1924-11-17T09:25'], ['1924-11-22']],
  ['nagasaki', ['1924-11-23'], []],
  ['kobe', ['1924-11-24'], ['1924-11-30']],
  ['moji', ['1924-12-01'], []],
  ['taku', ['1924-12-04T06:00/1924-12-04T08:00'], []],
  ['tientsin', ['1924-12-04T12:00'], ['1924-12-31T06:00/1924-12-31T12:00']],
  ['peking', ['1924-12-31', '1925-01'], []]
] as const)('on his last journey Sun was at %s when the sources say', ([place, arrive, depart]) => {
  const [stop] = stopsOf('sun-yat-sen-1924', place);
  expect(edtf(stop?.arrive ?? [])).toEqual(arrive);
  expect(edtf(stop?.depart ?? [])).toEqual(depart);
});

test.for([
  ['1925-01-10', 'hotel-de-pekin'],
  ['1925-01-26T14:59', 'hotel-de-pekin'],
  ['1925-01-26T18:00', 'pumc'],
  ['1925-02-24T15:00', 'iron-lion-lane'],
  ['1925-03-12T09:30', 'iron-lion-lane'],
  ['1925-03-13', 'pumc'],
  ['1925-03-19T11:00', 'pumc'],
  ['1925-03-24', 'central-park'],
  ['1925-04-02T10:59', 'central-park']
] as const)('in Peking, on %s, he was at %s', ([moment, place]) => {
  const here = positionAt(journey('sun-yat-sen-peking'), at(moment));
  expect(here).toMatchObject({ certainty: 'attested', from: { id: place }, to: { id: place } });
});

test('the funeral has both its days wherever the coffin was that day', () => {
  const [, again] = stopsOf('sun-yat-sen-peking', 'pumc');
  const [park] = stopsOf('sun-yat-sen-peking', 'central-park');
  expect(edtf(again?.depart ?? [])).toEqual(['1925-03-19T11:15~', '1925-03-18']);
  expect(edtf(park?.arrive ?? [])).toEqual(['1925-03-19', '1925-03-18']);
});

test('on the night of 22 October Lu’s men marched on the city while Feng was at Kaoliying', () => {
  const night = at('1924-10-22T21:30');
  const where = (id: string) => positionAt(journey(id), night);
  expect(where('lu-zhonglin-1924')).toMatchObject({
    certainty: 'inferred',
    from: { id: 'beiyuan' },
    to: { id: 'anding-gate' }
  });
  expect(where('feng-returns-1924')).toMatchObject({ certainty: 'attested', from: { id: 'gaoliying' } });
  expect(journey('lu-zhonglin-1924').people.map(({ id }) => id)).not.toContain('feng-yuxiang');
});

test.for([
  ['feng-returns-1924', 'luanping gaoliying peking'],
  ['li-mingzhong-1924', 'luanping'],
  ['hu-jingyi-1924', 'tongzhou'],
  ['zhang-song-1924', 'jehol'],
  ['vorovsky-1924', 'archangel canton'],
  ['commission-1925', 'moscow aleksandrovsk'],
  ['settlers-to-shisuka', 'shikuka']
] as const)('of %s only %s have dates, and no way is computed', ([id, dated]) => {
  const stops = journey(id).stops.filter((stop) => stopDates(stop).length > 0);
  expect(stops.map(({ place }) => place.id)).toEqual(dated.split(' '));
  expect(journeySegments(journey(id)).filter(({ leg }) => leg)).toEqual([]);
});

test('on the morning of 26 October Wu Peifu was on the railway to Tientsin, where he came at noon', () => {
  const wu = journey('wu-peifu-retreats-1924');
  expect(positionAt(wu, at('1924-10-26T11:00'))).toMatchObject({
    certainty: 'inferred',
    from: { id: 'shanhaikuan' },
    to: { id: 'tientsin' }
  });
  expect(positionAt(wu, at('1924-10-27'))).toMatchObject({ from: { id: 'tientsin' } });
});

test('nobody knows where the commission was in April, but on 1 May it was at Aleksandrovsk', () => {
  expect(edtf(stopsOf('commission-1925', 'moscow')[0]?.depart ?? [])).toEqual(['1925-02/']);
  expect(edtf(stopsOf('commission-1925', 'aleksandrovsk')[0]?.arrive ?? [])).toEqual(['[..1925-05-01]']);
  expect(positionAt(journey('commission-1925'), noon('1925-04-10'))).toBeUndefined();
  expect(positionAt(journey('commission-1925'), noon('1925-05-01'))?.from.id).toBe('aleksandrovsk');
});

test('of these only a way that a railway gives is called documented', () => {
  const given = journeys.flatMap(({ legs }) => legs.filter(({ course }) => course === 'documented'));
  expect(new Set(given.map(({ mode }) => mode))).toEqual(new Set(['rail']));
});

test('none of these is a Japanese ship or column that leaves the island: no source that was read names one', () => {
  const north = (stop: Stop | undefined) =>
    stop?.place.within === 'northern-sakhalin' || stop?.place.id === 'northern-sakhalin';
  const leaving = journeys.filter(({ stops }) =>
    stops.some((stop, i) => north(stop) && i < stops.length - 1)
  );
  expect(leaving.map(({ id }) => id)).toEqual(['settlers-to-shisuka']);
  const people = journeys.flatMap(({ people: who }) => who.map(({ id }) => id));
  expect(people.filter((id) => ['inoue', 'umemiya', 'machida', 'kojima'].includes(id))).toEqual([]);
});

test('what is known of the day only from fiction is no date', () => {
  const dates = journey('vorovsky-1924').stops.flatMap(({ arrive, depart }) => edtf([...arrive, ...depart]));
  expect(dates).toEqual(['1924-07-12', '[..1924-11-13]']);
});

const sun = journey('sun-yat-sen-1924');

test.for([
  ['1924-11-18', 'shanghai'],
  ['1924-11-27', 'kobe'],
  ['1924-12-20', 'tientsin']
] as const)('on %s Sun Yat-sen was at %s, as sources say', ([day, where]) => {
  const here = positionAt(sun, noon(day));
  expect(here).toMatchObject({ certainty: 'attested', from: { id: where }, to: { id: where } });
  expect(here?.position).toEqual(here?.from.position);
});

test('early on 23 November 1924 Sun Yat-sen was at sea between Shanghai and Nagasaki', () => {
  const here = positionAt(sun, at('1924-11-23T04:00'));
  expect(here).toMatchObject({ certainty: 'inferred', from: { id: 'shanghai' }, to: { id: 'nagasaki' } });
  expect(here?.leg?.mode).toBe('ship');
  const [shanghai = NaN, x = NaN, nagasaki = NaN] = [here?.from, here, here?.to].map((it) => it?.position[0]);
  expect([shanghai, x, nagasaki]).toEqual([shanghai, x, nagasaki].toSorted((a, b) => a - b));
});

test('Sun Yat-sen came to Peking by rail on the last day of 1924 and travelled no more', () => {
  expect(positionAt(sun, at('1924-12-31T10:30'))).toMatchObject({
    leg: { mode: 'rail' },
    to: { id: 'peking' }
  });
  expect(positionAt(sun, at('1925-02-01'))).toBeUndefined();
  expect(positionAt(sun, at('1924-11-12'))).toBeUndefined();
});
