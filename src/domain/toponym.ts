/** What a place is called, and when. */
import type { Place } from './edition';
import type { Localized } from './reading';
import { contains, type Instant } from './time';

/** The label of a place at `t`: in a language in which a dated name was in use then, that name. */
export const labelAt = ({ names, label }: Place, t: Instant): Localized => ({
  ...label,
  ...Object.fromEntries(
    names.flatMap(({ toponym, lang, when }) => (when && contains(when.span, t) ? [[lang, toponym]] : []))
  )
});
