/** What a place is called, and when. */
import type { Place } from './edition';
import type { Script } from './script';
import type { Localized } from './reading';
import { contains, type Instant } from './time';

/** The label of a place at `t`: in a language in which a dated name was in use then, that name. */
export const labelAt = ({ names, label }: Place, t: Instant): Localized => ({
  ...label,
  ...Object.fromEntries(
    names.flatMap(({ toponym, lang, when }) => (when && contains(when.span, t) ? [[lang, toponym]] : []))
  )
});

/** The first name of a place in `script` that was in use at `t`: `zh` finds `zh-Hant`. */
export const nameIn = ({ names }: Place, script: Script, t: Instant): string | undefined =>
  names.find(
    ({ lang, when }) =>
      (lang === script || lang.startsWith(`${script}-`)) && (!when || contains(when.span, t))
  )?.toponym;
