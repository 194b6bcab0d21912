/** The year, month or season, and day that a typed text names, as far as it names them: what parse-date puts together. */
import { fromEraYear, type Era } from '../domain/calendar';
import { civil, type Instant } from '../domain/time';
import { isFiller, monthNamed, seasonNamed } from './date-names';

export type DateParts = {
  readonly year?: number;
  /** From 1; a season of EDTF from 21. */
  readonly month?: number;
  readonly day?: number;
  /** The era by which the year was counted. */
  readonly era?: Era;
};

const ISO = /^(\d{4})(?:([-./])(\d\d?)(?:\2(\d\d?))?)?$/;
const DOTTED = /^(?:(\d\d?)\.)?(\d\d?)\.(\d{4}|\d\d)$/;

/**
 * The parts of one date; undefined when `text` is none.
 * @param near a year of two figures is taken from the century that brings it nearest to this
 */
export function dateParts(text: string, near: Instant): DateParts | undefined {
  const [, year, , month, day] = ISO.exec(text) ?? [];
  if (year) return parts(Number(year), month, day);
  const dotted = DOTTED.exec(text);
  // "14.05" is no date: without its year it might as well be May 1914, or a price.
  if (dotted?.[3] && (dotted[1] || dotted[3].length === 4)) {
    return parts(wholeYear(dotted[3], near), dotted[2], dotted[1]);
  }
  return inCharacters(text) ?? inWords(text);
}

const parts = (year: number, month: string | undefined, day: string | undefined): DateParts => ({
  year,
  ...(month && { month: Number(month) }),
  ...(day && { day: Number(day) })
});

/** "25" near 1925 is 1925. */
export function wholeYear(text: string, near: Instant): number {
  if (text.length > 2) return Number(text);
  const now = civil(near).year;
  return Number(text) + 100 * Math.round((now - Number(text)) / 100);
}

const ERA_NAMES: Readonly<Record<string, Era>> = { 大正: 'taisho', 民國: 'minguo', 民国: 'minguo' };
const FIGURES = '〇一二三四五六七八九';
const FIGURE = `[\\d元${FIGURES}零十]+`;
/** 大正14年5月14日, 中華民國十四年五月, 一九二五年春, 5月14日: the parts from large to small. */
const CHARACTERS = new RegExp(
  `^(?:(?:(?:中[華华])?(${Object.keys(ERA_NAMES).join('|')}))?(${FIGURE})年)?(?:(?:(${FIGURE})月)?(?:(${FIGURE})[日號号])?|([春夏秋冬])[季天]?)$`
);

function inCharacters(text: string): DateParts | undefined {
  const match = CHARACTERS.exec(text.replace(/\s/g, ''));
  if (!match?.[0]) return undefined;
  const [, name, year, month, day, season] = match;
  const era = name === undefined ? undefined : ERA_NAMES[name];
  if (year && !era && figure(year) < 1000) return undefined; // of which era?
  return {
    ...(year && { year: era ? fromEraYear(era, figure(year)) : figure(year) }),
    ...(era && { era }),
    ...(month && { month: figure(month) }),
    ...(season && { month: 21 + '春夏秋冬'.indexOf(season) }),
    ...(day && { day: figure(day) })
  };
}

/** 14, 十四, 二十, 一九二五; the first year of an era is 元. */
function figure(text: string): number {
  if (text === '元') return 1;
  const digits = text.replace(/零/g, '〇').replace(/./g, (one) => {
    const value = FIGURES.indexOf(one);
    return value < 0 ? one : String(value);
  });
  const [tens, ones] = digits.split('十');
  return ones === undefined ? Number(digits) : Number(tens || 1) * 10 + Number(ones);
}

function inWords(text: string): DateParts | undefined {
  if (/^[-–—]/.test(text)) return undefined; // before our era, or half a span
  const words = text.toLowerCase().match(/\p{L}+|\d+/gu) ?? [];
  const found: { year?: number; month?: number; day?: number } = {};
  for (const word of words) {
    if (isFiller(word)) continue; // "the 14th of May", "с 14 мая 1925 г."
    const number = /^\d+$/.test(word);
    const month = number ? undefined : (monthNamed(word) ?? seasonNamed(word));
    // "Winter 1924–25" is one winter, named by both of its years.
    if (number && found.month === 24 && found.year && Number(word) === (found.year + 1) % 100) continue;
    const key = month ? 'month' : word.length === 4 ? 'year' : 'day';
    if (found[key] !== undefined || (number ? word.length > 2 && key === 'day' : !month)) return undefined;
    found[key] = month ?? Number(word);
  }
  return found.month === undefined && found.day === undefined && found.year === undefined ? undefined : found;
}
