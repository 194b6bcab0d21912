/** Months and seasons by their names, in every language of the interface. */
import { midnight } from '../domain/time';
import { isLanguageLoaded, LANGUAGES, messagesIn, type LanguageCode } from '.';

/** From 1; in the nominative or the genitive, whole or cut short after three letters. */
export function monthNamed(word: string): number | undefined {
  const found = months().findIndex((forms) =>
    forms.some((form) => form === word || (word.length >= 3 && form.startsWith(word)))
  );
  return found < 0 ? undefined : found + 1;
}

/** As EDTF counts them, from 21, spring; in any case of the name. */
export function seasonNamed(word: string): number | undefined {
  const found = seasons().findIndex((forms) => forms.includes(word));
  return found < 0 ? undefined : found + 21;
}

type Names = readonly (readonly string[])[];

/** Of the languages that are loaded. */
function namesOf(
  known: Map<LanguageCode, Names>,
  count: number,
  make: (code: LanguageCode, i: number) => string[]
): Names {
  const loaded = LANGUAGES.filter(isLanguageLoaded).map((code) => {
    const names = known.get(code) ?? Array.from({ length: count }, (_, i) => make(code, i));
    known.set(code, names);
    return names;
  });
  return Array.from({ length: count }, (_, i) => loaded.flatMap((names) => names[i] ?? []));
}

const knownMonths = new Map<LanguageCode, Names>();
const months = () =>
  namesOf(knownMonths, 12, (code, month) => {
    const { locale, timeline } = messagesIn(code);
    const format = (options: Intl.DateTimeFormatOptions) =>
      new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options })
        .formatToParts(midnight(1925, month + 1) * 1000)
        .find(({ type }) => type === 'month')?.value ?? '';
    return [
      format({ month: 'long' }),
      format({ month: 'long', day: 'numeric' }),
      timeline.months[month] ?? ''
    ].map((name) => name.toLowerCase());
  });

const knownSeasons = new Map<LanguageCode, Names>();
const seasons = () =>
  namesOf(knownSeasons, 4, (code, season) => [
    ...Object.values(messagesIn(code).dates.seasons).map((names) => (names[season] ?? '').toLowerCase()),
    ...(season === 2 ? ['fall'] : [])
  ]);

/** Words in a typed date that do not change it, in all languages that are loaded: "the", "of". */
export const isFiller = (word: string): boolean =>
  LANGUAGES.filter(isLanguageLoaded).some((code) => messagesIn(code).dates.fillers.includes(word));

/** Words between the two ends of a span, in all languages that are loaded: "to". */
export const rangeWords = (): readonly string[] =>
  LANGUAGES.filter(isLanguageLoaded).flatMap((code) => messagesIn(code).dates.rangeWords);
