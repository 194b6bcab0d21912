/** What a place is called at an instant. */
import type { Place } from './edition';
import type { Localized } from './reading';
import { contains, type Instant } from './time';

/** The label of a place at `t`, with the dated name in use then in each language that has one. */
export const labelAt = ({ names, label }: Place, t: Instant): Localized => ({
  ...label,
  ...Object.fromEntries(
    names.flatMap(({ toponym, lang, when }) => (when && contains(when.span, t) ? [[lang, toponym]] : []))
  )
});

/** The first name of a place in `language`, a BCP 47 tag or its beginning, that was in use at `t`: `zh` finds `zh-Hant`. */
export const nameIn = ({ names }: Place, language: string, t: Instant): string | undefined =>
  names.find(
    ({ lang, when }) =>
      (lang === language || lang.startsWith(`${language}-`)) && (!when || contains(when.span, t))
  )?.toponym;
