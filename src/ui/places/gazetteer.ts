/** The gazetteer: places in alphabetical order, found by any name in any script. */
import { eventsAt } from '../../domain/scene';
import type { Edition, Place } from '../../domain/edition';
import { foldSpelling } from '../../domain/fold-spelling';

export type GazetteerEntry = {
  readonly place: Place;
  readonly eventCount: number;
  /** The language of its local name. */
  readonly localLang: string | undefined;
  /** Every name, folded, one after another. */
  readonly names: string;
};

/** Every place, in the alphabetical order of `language`. */
export function gazetteer(edition: Edition, language: string): readonly GazetteerEntry[] {
  const { compare } = new Intl.Collator(language);
  return edition.places
    .map((place) => ({
      place,
      eventCount: eventsAt(edition, place).length,
      localLang: place.names.find(({ toponym }) => toponym === place.localName)?.lang,
      names: foldSpelling(
        [
          ...Object.values(place.label),
          place.localName ?? '',
          ...place.names.map(({ toponym }) => toponym)
        ].join('\n')
      )
    }))
    .sort((a, b) => compare(a.place.label[language] ?? '', b.place.label[language] ?? ''));
}

/** The places of which a name contains the typed text. */
export const findPlaces = (entries: readonly GazetteerEntry[], typed: string): readonly GazetteerEntry[] => {
  const wanted = foldSpelling(typed);
  return entries.filter(({ names }) => names.includes(wanted));
};
