/**
 * A date as a person types it, in any language of the interface.
 *
 *   1925-05-14 · 1925-05 · 14.05.1925 · 14 May 1925 · May 14, 1925 · May 1925 · 14 мая 1925 · май 1925
 *
 * Names of months may be cut short after three letters. Slashes are refused: 4/5/1925 is May to some
 * and April to others.
 */
import { midnight, noonOf, type Instant } from '../domain/time';
import { isLearnt, LANGUAGES, MESSAGES, type LanguageCode } from '.';

/** `unreadable` no date at all · `no such day` 30 February. */
export type Typed = { readonly moment: Instant } | { readonly problem: 'unreadable' | 'no such day' };

/** The noon of the day; of a month or a year, of its first. */
export function parseTypedDate(text: string): Typed {
  const [year, month, day] = fields(text.trim()) ?? [];
  if (year === undefined) return { problem: 'unreadable' };
  const t = midnight(year, month ?? 1, day ?? 1);
  const read = new Date(t * 1000);
  // Date rolls 30 February over into March: a date that moved was never a date.
  const stands = read.getUTCMonth() + 1 === (month ?? 1) && read.getUTCDate() === (day ?? 1);
  return stands ? { moment: noonOf(t) } : { problem: 'no such day' };
}

type Fields = readonly [year: number, month?: number, day?: number];

function fields(text: string): Fields | undefined {
  const iso = /^(\d{4})(?:-(\d\d?)(?:-(\d\d?))?)?$/.exec(text);
  if (iso) return numbers(iso[1], iso[2], iso[3]);
  const dotted = /^(\d\d?)\.(\d\d?)\.(\d{4})$/.exec(text);
  if (dotted) return numbers(dotted[3], dotted[2], dotted[1]);

  const words = text.toLowerCase().match(/\p{L}+|\d+/gu) ?? [];
  const year = words.find((word) => /^\d{4}$/.test(word));
  const day = words.find((word) => /^\d\d?$/.test(word));
  // "14th May 1925", "14 мая 1925 г."
  const name = words.find((word) => /^\p{L}{3}/u.test(word));
  const month = name === undefined ? undefined : monthNamed(name);
  const understood = [year, day, name].filter((word) => word !== undefined).length;
  const rest = words.filter((word) => !/^(st|nd|rd|th|of|г)$/.test(word)).length - understood;
  if (year === undefined || month === undefined || rest > 0) return undefined;
  return day === undefined ? [Number(year), month] : [Number(year), month, Number(day)];
}

const numbers = (...texts: (string | undefined)[]) =>
  texts.filter((text) => text !== undefined).map(Number) as unknown as Fields; // the year always matched

/** From 1; a name in any language, in the nominative or the genitive, whole or cut short. */
function monthNamed(word: string): number | undefined {
  const found = names().findIndex((forms) => forms.some((form) => form.startsWith(word) || form === word));
  return found < 0 ? undefined : found + 1;
}

const names = () =>
  Array.from({ length: 12 }, (_, month) =>
    LANGUAGES.filter(isLearnt).flatMap((code) => monthsIn(code)[month] ?? [])
  );

const known = new Map<LanguageCode, readonly (readonly string[])[]>();

/** What each month is called in a language; made once. */
function monthsIn(code: LanguageCode): readonly (readonly string[])[] {
  const { locale, timeline } = MESSAGES[code];
  const named = (month: number, options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options })
      .formatToParts(Date.UTC(1925, month, 1))
      .find(({ type }) => type === 'month')?.value ?? '';
  const months =
    known.get(code) ??
    Array.from({ length: 12 }, (_, month) =>
      [
        named(month, { month: 'long' }),
        named(month, { month: 'long', day: 'numeric' }),
        timeline.months[month] ?? ''
      ].map((name) => name.toLowerCase())
    );
  known.set(code, months);
  return months;
}
