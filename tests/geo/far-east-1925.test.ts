/** What is true of this edition in particular. */
import area from '@turf/area';
import type { Position } from 'geojson';
import { expect, test } from 'vitest';
import { datesDisagree } from '../../src/domain/chronicle';
import type { HistoricalEvent, Person, Place, Territory } from '../../src/domain/edition';
import { areaKm2 } from '../../src/domain/area';
import { contains as covers, noonOf, parseIsoDate, type Instant } from '../../src/domain/time';
import { editionOf } from './support/folder';

const edition = editionOf('far-east-1925');
const event = (id: string) => edition.events.find((it) => it.id === id) as HistoricalEvent;
const place = (id: string) => edition.places.find((it) => it.id === id) as Place;
const zone = (letter: string) => edition.territories.find(({ id }) => id === `zone-${letter}`) as Territory;
/** The shape of a zone: zones are cut from the coast and have shapes of their own. */
const shapeOf = ({ geometry }: Territory) => geometry as NonNullable<Territory['geometry']>;
const zones = ['a', 'b', 'c'].map(zone);
const dates = (id: string) => event(id).when.map(({ value }) => value.edtf);

/** Ids that links and other works use: the gazetteer, and what the events and journeys need besides. */
const GAZETTEER =
  `peking legation tientsin tangku shanhaikuan chinwangtao jehol luanping kupeikow miyun kalgan
  tatung suiyuan paotow loyang kaifeng hankow nanking shanghai canton whampoa hongkong mukden changchun harbin
  tsitsihar manchouli pogranichnaya dairen portarthur urga kyakhta verkhneudinsk chita khabarovsk vladivostok
  nikolaevsk dekastri aleksandrovsk due mgachi rykovskoe derbinskoe onor pilvo nogliki katangli chaivo okha pogibi
  toyohara otomari maoka honto shikuka wakkanai otaru asahikawa tokyo kobe nagasaki moji moscow
  taku woosung beiyuan gaoliying changxindian tongzhou junliangcheng lutai luanzhou xifengkou pingquan chifeng
  chaoyang jiumenkou pukow ude archangel sapporo mago sofiisk arkovo korsakovka agnevo vladimirskii irkir ekhabi
  piltun nutovo nyivo uiglekuty nyi-bay northern-sakhalin north-china kutv japanese-legation soviet-embassy waijiaobu
  zhongnanhai anding-gate forbidden-city northern-mansion qianmen-station hotel-de-pekin pumc iron-lion-lane
  central-park biyun-temple zhang-garden rue-moliere saikwan tianzi-pier`.split(/\s+/);

test('every place of the gazetteer is there under its id', () => {
  const ids = edition.places.map(({ id }) => id);
  expect(GAZETTEER.filter((id) => !ids.includes(id))).toEqual([]);
});

test.for([
  ['peking', 39.9075, 116.3972],
  ['harbin', 45.75, 126.65],
  ['canton', 23.1167, 113.25],
  ['aleksandrovsk', 50.8963, 142.1634],
  ['tokyo', 35.6895, 139.6917],
  ['shanghai', 31.2222, 121.4581]
] as const)('%s is of the first rank and where it is', ([id, latitude, longitude]) => {
  expect(place(id)).toMatchObject({ rank: 1, position: [longitude, latitude] });
});

test('all places but those of European Russia lie on the sheet', () => {
  const off = edition.places.filter(
    ({ position: [x = NaN, y = NaN] }) => !(x > 72 && x < 178 && y > 2 && y < 66)
  );
  expect(off.map(({ id }) => id).sort()).toEqual(['archangel', 'kutv', 'moscow']);
});

test('a point that no gazetteer gives says how far it may be off', () => {
  const bare = edition.places.filter(
    ({ evidence, precisionMetres }) =>
      precisionMetres === undefined && evidence.citations.every(({ source }) => source === 'editors')
  );
  expect(bare.map(({ id }) => id)).toEqual([]);
});

test('a building stands in a town, and what is in Northern Sakhalin says so', () => {
  const loose = edition.places.filter(
    ({ kind, within, position: [x = NaN, y = NaN], id }) =>
      within === undefined && (kind === 'building' || (x > 141 && y > 50 && id !== 'northern-sakhalin'))
  );
  expect(loose.map(({ id }) => id)).toEqual([]);
});

test('whoever held a place is told in order of time, and of every place but a building', () => {
  for (const { id, kind, held } of edition.places) {
    const starts = held.map(({ when }) => when?.span.start ?? Number.NEGATIVE_INFINITY);
    expect(starts, id).toEqual(starts.toSorted((a, b) => a - b));
    if (kind !== 'building') expect(held.length, id).toBeGreaterThan(0);
  }
});

/** Who held a place at the noon of a day, as "power status". */
const heldOn = (id: string, day: string) => {
  const noon = noonOf(parseIsoDate(day) as Instant);
  return place(id).held.flatMap(({ by, status, when }) =>
    !when || covers(when.span, noon) ? [`${by.id} ${status}`] : []
  );
};

test.for([
  ['peking', '1924-10-22', 'china sovereign, zhili control'],
  ['peking', '1924-10-23', 'china sovereign, guominjun control'],
  ['peking', '1925-03-12', 'china sovereign, guominjun control, china administration'],
  [
    'tientsin',
    '1924-12-04',
    'china sovereign, japan concession, france concession, britain concession, fengtian control'
  ],
  ['mukden', '1924-09-20', 'china sovereign, fengtian control, japan administration'],
  ['harbin', '1925-08-28', 'china sovereign, fengtian control, fengtian administration'],
  ['kalgan', '1925-04-01', 'china sovereign, guominjun control'],
  ['canton', '1924-11-13', 'china sovereign, guomindang control'],
  ['hongkong', '1924-11-14', 'britain sovereign'],
  ['legation', '1924-08-18', 'china sovereign, protocol-powers control'],
  ['soviet-embassy', '1924-07-01', 'protocol-powers control'],
  ['soviet-embassy', '1925-03-12', 'ussr control'],
  ['urga', '1924-11-25', 'china claim, mongolia control'],
  ['urga', '1924-11-26', 'china claim, mongolia control'],
  ['portarthur', '1925-01-20', 'japan lease'],
  ['toyohara', '1925-01-20', 'japan sovereign'],
  ['nikolaevsk', '1921-06-01', 'ussr sovereign, japan occupation'],
  ['nikolaevsk', '1925-03-01', 'ussr sovereign, ussr administration'],
  ['aleksandrovsk', '1925-05-14', 'ussr sovereign, japan occupation'],
  ['aleksandrovsk', '1925-05-15', 'ussr sovereign, ussr administration'],
  ['okha', '1925-04-20', 'ussr sovereign, japan occupation, ussr administration'],
  ['okha', '1925-05-05', 'ussr sovereign, ussr administration']
] as const)('%s on %s: %s', ([id, day, expected]) => {
  expect(heldOn(id, day).join(', ')).toBe(expected);
});

test('of the zones with a doubtful month a place tells both readings, equally in doubt', () => {
  for (const [id, day] of [
    ['okha', '04'],
    ['rykovskoe', '14']
  ] as const) {
    const terms = place(id).held.flatMap(({ status, when }) => (status === 'occupation' ? [when?.edtf] : []));
    expect(terms).toEqual(['04', '05'].map((month) => `1920-08/1925-${month}-${day}T12:00?`));
  }
});

test('Urga became Ulan Bator on 26 November 1924, in either language', () => {
  const names = (day: string) =>
    place('urga').names.flatMap(({ toponym, when }) =>
      when && covers(when.span, noonOf(parseIsoDate(day) as Instant)) ? [toponym] : []
    );
  expect(place('urga').label).toEqual({ en: 'Urga', ru: 'Урга' });
  expect(names('1924-11-25')).toEqual(['Urga', 'Урга']);
  expect(names('1924-11-26')).toEqual(['Ulan Bator', 'Улан-Батор']);
});

test('every place is named in the edition’s languages, and in China and Japan in its own script', () => {
  for (const { id, names, held } of edition.places) {
    const langs = new Set(names.map(({ lang }) => lang));
    expect(langs, id).toContain('en');
    expect(langs, id).toContain('ru');
    const [first] = held;
    if (first?.status !== 'sovereign') continue;
    if (first.by.id === 'china') expect(langs, id).toContain('zh-Hant');
    if (first.by.id === 'japan') expect(langs, id).toContain('ja');
  }
});

const person = (id: string) => edition.people.find((it) => it.id === id) as Person;

test.for([
  ['karakhan', 'ru: Лев Михайлович Карахан, zh-Hant: 加拉罕, ja: カラハン'],
  ['yoshizawa', 'ja: 芳澤謙吉'],
  ['feng-yuxiang', 'zh-Latn-wadegile: Feng Yü-hsiang, zh-Hant: 馮玉祥'],
  ['zhang-zuolin', 'zh-Latn-wadegile: Chang Tso-lin, zh-Hant: 張作霖'],
  ['sun-yat-sen', 'zh-Latn: Sun Zhongshan, zh-Hant: 孫文, zh-Hant: 孫中山'],
  ['inoue', 'ja: 井上一次']
] as const)('%s is also %s', ([id, expected]) => {
  expect(
    person(id)
      .names.map(({ lang, name }) => `${lang}: ${name}`)
      .join(', ')
  ).toBe(expected);
});

test('everyone but those whose script no source gives is named in another one', () => {
  const plain = edition.people.filter(({ names }) => names.length === 0);
  expect(plain.map(({ id }) => id).sort()).toEqual(['karakhan-wife', 'umemiya']);
});

test('the convention was signed on 20 January 1925, and the document does not say where', () => {
  expect(dates('convention')).toEqual(['1925-01-20']);
  expect(event('convention').where[0]).toMatchObject({ value: { id: 'peking' }, grade: 'attested' });
});

test.for([
  ['funeral', ['1925-03-19', '1925-03-18']],
  ['sun-in-peking', ['1924-12-31', '1925-01']],
  ['zone-a-deadline', ['1925-04-04T12:00?', '1925-05-04T12:00?']],
  ['zone-b-deadline', ['1925-04-14T12:00?', '1925-05-14T12:00?']],
  ['concession-contracts', ['1925-07-22', '1925-12-14']]
] as const)('of %s both datings are kept, and they disagree', ([id, both]) => {
  expect(dates(id)).toEqual(both);
  expect(datesDisagree(event(id).when)).toBe(true);
});

test('what the document does not date has no date', () => {
  for (const id of ['arms-for-feng', 'cavalry', 'specialists-sent', 'sun-meets-karakhan', 'feng-asks-arms']) {
    expect(dates(id), id).toEqual([]);
  }
});

test('the arms for Feng are the document’s numbers, and about so many', () => {
  const amounts = event('arms-for-feng').quantities.map(({ readings: [first] }) => first?.value.min);
  expect(amounts).toEqual(expect.arrayContaining([43_000, 230, 60]));
});

test('the crowd at the funeral is told by the document and by those who counted', () => {
  const counts = event('funeral').quantities.flatMap(({ readings }) =>
    readings.map(({ value }) => value.min)
  );
  const mourning = event('lying-in-state').quantities.flatMap(({ readings }) =>
    readings.map(({ value }) => value.min)
  );
  expect(counts).toContain(1_000_000);
  expect([...counts, ...mourning]).toContain(746_823);
});

test.for([
  ['a', 26_615],
  ['b', 11_313],
  ['c', 3_313]
] as const)('zone %s measures %d km², to one per cent', ([letter, km2]) => {
  expect(Math.abs(areaKm2(zone(letter)) / km2 - 1)).toBeLessThan(0.01);
});

/** 51°10′ N and 142°30′ E, the lines of the agreement, and the frontier of Karafuto. */
const [FRONTIER, PARALLEL, MERIDIAN] = [50, 51.1667, 142.5];
const vertices = (territory: Territory): Position[] => {
  const geometry = shapeOf(territory);
  return geometry.type === 'Polygon' ? geometry.coordinates.flat() : geometry.coordinates.flat(2);
};
const extremes = (territory: Territory, axis: 0 | 1) => {
  const along = vertices(territory).map((position) => position[axis] as number);
  return [Math.min(...along), Math.max(...along)];
};

test('the zones keep to the lines of the agreement', () => {
  expect(extremes(zone('a'), 1)[0]).toBe(PARALLEL);
  expect(extremes(zone('b'), 1)).toEqual([FRONTIER, PARALLEL]);
  expect(extremes(zone('c'), 1)).toEqual([FRONTIER, PARALLEL]);
  expect(extremes(zone('b'), 0)[0]).toBe(MERIDIAN);
  expect(extremes(zone('c'), 0)[1]).toBe(MERIDIAN);
});

/** The stretches of a zone's outline that lie on a line, as [from, to] along it, none left out. */
const edges = (territory: Territory, axis: 0 | 1, at: number) => {
  const geometry = shapeOf(territory);
  const rings = geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();
  return rings
    .flatMap((ring) =>
      ring
        .slice(1)
        .map((to, i) => [ring[i] as Position, to] as const)
        .filter(([from, to]) => [from, to].every((position) => position[axis] === at))
    )
    .map((edge) => edge.map((position) => position[1 - axis] as number).sort((a, b) => a - b));
};
const length = (list: readonly number[][]) => list.reduce((sum, [from = 0, to = 0]) => sum + to - from, 0);
const ends = (list: readonly number[][]) => [Math.min(...list.flat()), Math.max(...list.flat())];

test('the zones touch along the lines without overlap and without a gap', () => {
  const [north, east, west] = ['a', 'b', 'c'].map((letter) => edges(zone(letter), 1, PARALLEL)) as [
    number[][],
    number[][],
    number[][]
  ];
  expect(length(north)).toBeCloseTo(length(east) + length(west), 9);
  expect(ends(north)).toEqual(ends([...east, ...west]));
  expect(ends(west)[1]).toBe(MERIDIAN);
  expect(ends(east)[0]).toBe(MERIDIAN);
  expect(ends(edges(zone('b'), 0, MERIDIAN))).toEqual(ends(edges(zone('c'), 0, MERIDIAN)));
});

test('the zones together are the land north of the frontier', () => {
  const together = area({
    type: 'MultiPolygon',
    coordinates: zones.map((territory) => shapeOf(territory).coordinates as Position[][])
  });
  const sum = zones.reduce((km2, territory) => km2 + areaKm2(territory), 0);
  expect(together / 1e6).toBeCloseTo(sum, 3);
  expect(sum).toBeGreaterThan(41_000);
  expect(sum).toBeLessThan(41_500);
});

const contains = (territory: Territory, [x = NaN, y = NaN]: Position) => {
  const geometry = shapeOf(territory);
  const rings = geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();
  return (
    rings.filter((ring) =>
      ring.reduce((inside, [x1 = NaN, y1 = NaN], i) => {
        const [x2 = NaN, y2 = NaN] = ring.at(i - 1) ?? [];
        return y1 > y !== y2 > y && x < x1 + ((x2 - x1) * (y - y1)) / (y2 - y1) ? !inside : inside;
      }, false)
    ).length %
      2 ===
    1
  );
};

test.for([
  ['a', 'nogliki katangli chaivo okha pogibi'],
  ['b', 'rykovskoe derbinskoe onor'],
  ['c', 'aleksandrovsk due mgachi pilvo arkovo']
] as const)('zone %s holds %s, and no other does', ([letter, ids]) => {
  for (const id of ids.split(' ')) {
    const holders = zones.filter((territory) => contains(territory, place(id).position));
    expect(
      holders.map((it) => it.id),
      id
    ).toEqual([`zone-${letter}`]);
  }
});

test('no source lets a Japanese ship or column be drawn leaving the island', () => {
  const north = (it: Place | undefined) =>
    it?.id === 'northern-sakhalin' || it?.within === 'northern-sakhalin';
  const leaving = edition.movements.filter(
    ({ stops: [first, ...rest] }) => north(first?.place) && rest.some((stop) => !north(stop.place))
  );
  expect(leaving.map(({ id }) => id)).toEqual(['settlers-to-shisuka']);
});

test('links between things lead somewhere', () => {
  const ids = new Set(
    [edition.events, edition.movements, edition.territories, edition.places].flatMap((list) =>
      list.map((it: { readonly id: string }) => it.id)
    )
  );
  for (const { id, related } of edition.events) {
    expect(
      related.filter((it) => !ids.has(it)),
      id
    ).toEqual([]);
    expect(related, `${id} is related to itself`).not.toContain(id);
    expect(new Set(related).size, id).toBe(related.length);
  }
});
