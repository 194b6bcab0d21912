/** Places as a list of names: in alphabetical order, found under any name in any script. */
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

/** Every place, sorted as a reader of `language` looks it up. */
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

/** Those of which some name holds what was typed. */
export const findPlaces = (entries: readonly GazetteerEntry[], typed: string): readonly GazetteerEntry[] => {
  const wanted = foldSpelling(typed);
  return entries.filter(({ names }) => names.includes(wanted));
};
