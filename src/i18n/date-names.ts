/** Months and seasons by their names, in every language of the interface. */
import { LANGUAGES, MESSAGES } from '.';

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
let knownMonths: Names | undefined;
let knownSeasons: Names | undefined;

const months = () =>
  (knownMonths ??= Array.from({ length: 12 }, (_, month) =>
    LANGUAGES.flatMap((code) => {
      const { locale, timeline } = MESSAGES[code];
      const format = (options: Intl.DateTimeFormatOptions) =>
        new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options })
          .formatToParts(Date.UTC(1925, month, 1))
          .find(({ type }) => type === 'month')?.value ?? '';
      return [
        format({ month: 'long' }),
        format({ month: 'long', day: 'numeric' }),
        timeline.months[month] ?? ''
      ].map((name) => name.toLowerCase());
    })
  ));

const seasons = () =>
  (knownSeasons ??= ([0, 1, 2, 3] as const).map((season) => [
    ...LANGUAGES.flatMap((code) =>
      Object.values(MESSAGES[code].dates.seasons).map((names) => names[season].toLowerCase())
    ),
    ...(season === 2 ? ['fall'] : [])
  ]));
