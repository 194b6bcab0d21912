import { expect, test } from 'vitest';
import { parseDating, type ApproximateDays } from '../../src/domain/parse-dating';
import type { Reading } from '../../src/domain/reading';
import { instant, midnight, noonOf, type Instant } from '../../src/domain/time';
import { formatIn } from '../../src/i18n';
import { eraYears } from '../../src/i18n/era-years';
import { ERAS } from './support/eras';

const ABOUT: ApproximateDays = { hour: 0, day: 3, month: 15, season: 30, year: 180 };
const dating = (edtf: string) => parseDating(edtf, ABOUT);
const reading = (edtf: string): Reading<ReturnType<typeof dating>> => ({
  value: dating(edtf),
  grade: 'attested',
  citations: [{ source: 'document' }]
});
const [en, ru, fr] = [formatIn('en'), formatIn('ru'), formatIn('fr')];

test.for([
  ['1925-05-14', '14 May 1925', '14 мая 1925', '14 mai 1925'],
  ['1925-01-26T15:00', '26 January 1925, 3 p.m.', '26 января 1925, 15 ч.', '26 janvier 1925 à 15 h'],
  ['1925-03-12T09:30', '12 March 1925, 9.30 a.m.', '12 марта 1925, 9 ч. 30 мин.', '12 mars 1925 à 9 h 30'],
  ['1925-05-15T12:00', '15 May 1925, noon', '15 мая 1925, полдень', '15 mai 1925 à midi'],
  ['1925-04', 'April 1925', 'апрель 1925', 'avril 1925'],
  ['1924-23', 'autumn 1924', 'осень 1924', 'automne 1924'],
  ['1925-21', 'spring 1925', 'весна 1925', 'printemps 1925'],
  ['1924-24', 'winter 1924–25', 'зима 1924–25', 'hiver 1924–25'],
  ['1925', '1925', '1925', '1925'],
  ['1924-11-24/1924-11-30', '24–30 November 1924', '24–30 ноября 1924', '24–30 novembre 1924'],
  [
    '1924-09-15/1924-11-03',
    '15 September – 3 November 1924',
    '15 сентября – 3 ноября 1924',
    '15 septembre – 3 novembre 1924'
  ],
  [
    '1924-05-14/1925-01-20',
    '14 May 1924 – 20 January 1925',
    '14 мая 1924 – 20 января 1925',
    '14 mai 1924 – 20 janvier 1925'
  ],
  ['1925-02/1925-03', 'February–March 1925', 'февраль–март 1925', 'février–mars 1925'],
  ['1924-10/1925-05', 'October 1924 – May 1925', 'октябрь 1924 – май 1925', 'octobre 1924 – mai 1925'],
  ['1920/1925', '1920–1925', '1920–1925', '1920–1925'],
  [
    '1925-02/1925-05-01',
    'from February to 1 May 1925',
    'с февраля по 1 мая 1925',
    'depuis février jusqu’au 1er mai 1925'
  ],
  [
    '1925-01-21/1925-03',
    'from 21 January to March 1925',
    'с 21 января по март 1925',
    'depuis le 21 janvier jusqu’en mars 1925'
  ],
  [
    '1924-11-13T15:00/1924-11-13T18:00',
    'from 3 p.m. to 6 p.m. on 13 November 1924',
    'с 15 ч. до 18 ч. 13 ноября 1924',
    'depuis 15 h jusqu’à 18 h le 13 novembre 1924'
  ],
  [
    '1920-04-22/1925-05-15T12:00',
    'from 22 April 1920 to noon on 15 May 1925',
    'с 22 апреля 1920 до полудня 15 мая 1925',
    'depuis le 22 avril 1920 jusqu’à midi le 15 mai 1925'
  ],
  [
    '1925-01-21/1925-01',
    'from 21 January 1925 to some day of that month',
    'с 21 января 1925 по один из дней того же месяца',
    'depuis le 21 janvier 1925 jusqu’à un jour de ce mois'
  ],
  [
    '1925-01-20/1925',
    'from 20 January 1925 to some day of that year',
    'с 20 января 1925 по один из дней того же года',
    'depuis le 20 janvier 1925 jusqu’à un jour de cette année'
  ],
  ['1924-07-31~', 'about 31 July 1924', 'около 31 июля 1924', 'vers le 31 juillet 1924'],
  ['1925-06~', 'about June 1925', 'около июня 1925', 'vers juin 1925'],
  [
    '1925-03-24~/1925-04-01',
    'from about 24 March to 1 April 1925',
    'примерно с 24 марта по 1 апреля 1925',
    'depuis le 24 mars environ jusqu’au 1er avril 1925'
  ],
  ['../1925-03-12', 'until 12 March 1925', 'до 12 марта 1925', 'jusqu’au 12 mars 1925'],
  ['[..1925-05-15]', 'no later than 15 May 1925', 'не позднее 15 мая 1925', 'au plus tard le 15 mai 1925'],
  ['1924-05-14/..', 'from 14 May 1924', 'с 14 мая 1924', 'depuis le 14 mai 1924'],
  ['1925-04/..', 'from April 1925', 'с апреля 1925', 'depuis avril 1925'],
  ['1925/..', 'from 1925', 'с 1925 года', 'depuis 1925'],
  ['1924-24/..', 'from winter 1924–25', 'с зимы 1924–25', 'depuis l’hiver 1924–25'],
  ['1924-05-14~/..', 'from about 14 May 1924', 'примерно с 14 мая 1924', 'depuis le 14 mai 1924 environ'],
  ['1925-04-04?', '4 April 1925 (?)', '4 апреля 1925 (?)', '4 avril 1925 (?)'],
  ['1925-04-04%', 'about 4 April 1925 (?)', 'около 4 апреля 1925 (?)', 'vers le 4 avril 1925 (?)'],
  ['1925-05-04T12:00?', '4 May 1925, noon (?)', '4 мая 1925, полдень (?)', '4 mai 1925 à midi (?)']
] as const)('%s is said "%s", "%s" and "%s"', ([edtf, english, russian, french]) => {
  expect(en.dating(dating(edtf))).toBe(english);
  expect(ru.dating(dating(edtf))).toBe(russian);
  expect(fr.dating(dating(edtf))).toBe(french);
});

test.for([
  [['1925-03-18', '1925-03-19'], '18 or 19 March 1925', '18 или 19 марта 1925'],
  [['1925-04-04', '1925-05-04'], '4 April or 4 May 1925', '4 апреля или 4 мая 1925'],
  [['1924-12-31', '1925-01-15'], '31 December 1924 or 15 January 1925', '31 декабря 1924 или 15 января 1925'],
  [['1924-12-31', '1925-01'], '31 December 1924 or January 1925', '31 декабря 1924 или январь 1925'],
  [['1925-03-18', '1925-03-18'], '18 March 1925', '18 марта 1925'],
  [[], 'the source gives no date', 'без даты в источнике']
] as const)('readings %j are said "%s" and "%s"', ([texts, english, russian]) => {
  expect(en.datings(texts.map(reading))).toBe(english);
  expect(ru.datings(texts.map(reading))).toBe(russian);
});

const convention = noonOf(midnight(1925, 1, 20));

test('a day is said with its weekday and the years of its eras', () => {
  expect([
    en.date(convention),
    en.weekday(convention),
    eraYears(ERAS, convention, ({ en: text }) => text ?? '')
  ]).toEqual(['20 January 1925', 'Tuesday', 'Taishō 14 · Minguo 14']);
  expect([
    ru.date(convention),
    ru.weekday(convention),
    eraYears(ERAS, convention, ({ ru: text }) => text ?? '')
  ]).toEqual(['20 января 1925', 'вторник', '14-й год Тайсё · 14-й год Республики']);
});

test('an era is not counted before it began nor after it ended', () => {
  const said = (t: Instant) => eraYears(ERAS, t, ({ en: text }) => text ?? '');
  expect(said(midnight(1911, 12, 31))).toBe('');
  expect(said(midnight(1912, 7, 29))).toBe('Minguo 1');
  expect(said(midnight(1926, 12, 25))).toBe('Minguo 15');
});

test('the last second of a day is still that day', () => {
  expect(en.date(instant(midnight(1925, 1, 21) - 1))).toBe('20 January 1925');
});

test('amounts keep their range and their "about"', () => {
  expect(en.amount({ min: 43000, max: 43000, approximate: true })).toBe('about 43,000');
  expect(en.amount({ min: 2.5, max: 3, approximate: false })).toBe('2.5–3');
  expect(ru.amount({ min: 43000, max: 43000, approximate: true })).toBe('около 43\u00a0000');
  expect(en.area(26_614.6)).toBe('26,615 km²');
});

test('readings that end at one hour say it once, and of different hours each says its own', () => {
  const atNoon = [reading('1925-04-04T12:00'), reading('1925-05-04T12:00')] as const;
  expect(en.datings(atNoon)).toBe('4 April or 4 May 1925, noon');
  expect(ru.datings(atNoon)).toBe('4 апреля или 4 мая 1925, полдень');
  expect(fr.datings(atNoon)).toBe('4 avril ou 4 mai 1925 à midi');
  expect(en.datings([reading('1925-04-04T12:00'), reading('1925-05-04T15:00')])).toBe(
    '4 April 1925, noon or 4 May 1925, 3 p.m.'
  );
});
