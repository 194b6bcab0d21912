import { eraYear, type Era } from '../domain/calendar';
import type { Localized } from '../domain/reading';
import type { Instant } from '../domain/time';

/** "Reign 14 · Republic 14": such of the `eras` as were counted at `t`. `say` gives a text in the visitor's language. */
export const eraYears = (eras: readonly Era[], t: Instant, say: (text: Localized) => string): string =>
  eras
    .flatMap((era) => {
      const year = eraYear(era, t);
      return year === undefined ? [] : say(era.name).replace('{year}', String(year));
    })
    .join(' · ');
