/** The places of this edition: that those of the gazetteer are there, where they are, and under which names. */
import { expect, test } from 'vitest';
import type { Place } from '../../../src/domain/edition';
import { contains, noonOf, parseIsoDate, type Instant } from '../../../src/domain/time';
import { editionOf } from '../../../tests/geo/support/folder';

const edition = editionOf('far-east-1925');
const place = (id: string) => edition.places.find((it) => it.id === id) as Place;

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
  central-park biyun-temple chienmen-west hsichihmen-station zhang-garden rue-moliere saikwan tianzi-pier`.split(
    /\s+/
  );

const gazetteer = edition.places.filter(({ id }) => GAZETTEER.includes(id));

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

test('all of them but those of European Russia lie on the sheet', () => {
  const off = gazetteer.filter(({ position: [x, y] }) => !(x > 72 && x < 178 && y > 2 && y < 66));
  expect(off.map(({ id }) => id).sort()).toEqual(['archangel', 'kutv', 'moscow']);
});

test('a building stands in a town, and what is in Northern Sakhalin says so', () => {
  const loose = gazetteer.filter(
    ({ kind, within, position: [x, y], id }) =>
      within === undefined && (kind === 'building' || (x > 141 && y > 50 && id !== 'northern-sakhalin'))
  );
  expect(loose.map(({ id }) => id)).toEqual([]);
});

test('who held it is told of every place of the gazetteer but a building', () => {
  const untold = gazetteer.filter(({ kind, holders }) => kind !== 'building' && holders.length === 0);
  expect(untold.map(({ id }) => id)).toEqual([]);
});

/** Who held a place at the noon of a day, as "power status". */
const heldOn = (id: string, day: string) => {
  const noon = noonOf(parseIsoDate(day) as Instant);
  return place(id).holders.flatMap(({ power, status, when }) =>
    !when || contains(when.span, noon) ? [`${power.id} ${status}`] : []
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
    const terms = place(id).holders.flatMap(({ status, when }) =>
      status === 'occupation' ? [when?.edtf] : []
    );
    expect(terms).toEqual(['04', '05'].map((month) => `1920-08/1925-${month}-${day}T12:00?`));
  }
});

test('Urga became Ulan Bator on 26 November 1924, in either language', () => {
  const names = (day: string) =>
    place('urga').names.flatMap(({ toponym, when }) =>
      when && contains(when.span, noonOf(parseIsoDate(day) as Instant)) ? [toponym] : []
    );
  expect(place('urga').label).toEqual({ en: 'Urga', ru: 'Урга' });
  expect(names('1924-11-25')).toEqual(['Urga', 'Урга']);
  expect(names('1924-11-26')).toEqual(['Ulan Bator', 'Улан-Батор']);
});

test('every place of the gazetteer is named in the edition’s languages, and in China and Japan in its own script', () => {
  for (const { id, names, holders } of gazetteer) {
    const langs = new Set(names.map(({ lang }) => lang));
    expect(langs, id).toContain('en');
    expect(langs, id).toContain('ru');
    const [first] = holders;
    if (first?.status !== 'sovereign') continue;
    if (first.power.id === 'china') expect(langs, id).toContain('zh-Hant');
    if (first.power.id === 'japan') expect(langs, id).toContain('ja');
  }
});
