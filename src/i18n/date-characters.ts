/** Dates written in Chinese or Japanese characters, by the Gregorian year or by that of an era. */
import { fromEraYear, type Era } from '../domain/calendar';
import type { DateParts } from '../domain/date-parts';

const FIGURES = '〇一二三四五六七八九';
const FIGURE = `[\\d元${FIGURES}零十]+`;
/** The year of the era that stands before it, 5月14日, 春: the parts from large to small. */
const CHARACTERS = new RegExp(
  `^(?:(.*?)(${FIGURE})年)?(?:(?:(${FIGURE})月)?(?:(${FIGURE})[日號号])?|([春夏秋冬])[季天]?)$`
);

/** The parts of a date written in Chinese characters, its year by one of the `eras` or ours; undefined where `text` is none. */
export function readCharacters(text: string, eras: readonly Era[]): DateParts | undefined {
  const match = CHARACTERS.exec(text.replace(/\s/g, ''));
  if (!match?.[0]) return undefined;
  const [, name, year, month, day, season] = match;
  const era = eras.find(({ written }) => name && written.includes(name));
  if (name && !era) return undefined;
  if (year && !era && figure(year) < 1000) return undefined; // the era is missing
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
