/** The gazetteer: places in alphabetical order, the great cities first, found by any name in any script. */
import { eventsAt } from '../../domain/events-at';
import { bestText, fallbackLanguages } from '../../domain/best-text';
import type { Edition, Place } from '../../domain/edition';
import { foldSpelling } from '../../domain/fold-spelling';
import { intlLocale } from '../../i18n/intl-locale';

export type GazetteerEntry = {
  readonly place: Place;
  /** Listed after the place of which it is a part. */
  readonly isPart: boolean;
  readonly eventCount: number;
  /** The language of its local name. */
  readonly localLang: string | undefined;
  /** Every name, folded, one after another. */
  readonly names: string;
};

/** Every place in the alphabetical order of `language`: the great cities, then the others; the parts of each after it. */
export function gazetteer(edition: Edition, language: string): readonly GazetteerEntry[] {
  const { compare } = new Intl.Collator(intlLocale(language));
  const languages = fallbackLanguages(language, edition.languages);
  const labelOf = ({ label }: Place) => bestText(languages, label).text;
  const inOrder = edition.places.toSorted(
    (a, b) => Number(b.rank === 1) - Number(a.rank === 1) || compare(labelOf(a), labelOf(b))
  );
  const kinds = new Map(edition.places.map(({ id, kind }) => [id, kind]));
  // A town is no part of a region as a building is of a city.
  const wholeOf = ({ within = '' }: Place) =>
    kinds.get(within) === 'region' ? undefined : within || undefined;
  const isPart = (place: Place) => kinds.has(wholeOf(place) ?? '');
  const withItsParts = (place: Place): readonly Place[] => [
    place,
    ...inOrder.filter((part) => wholeOf(part) === place.id).flatMap(withItsParts)
  ];
  return inOrder
    .filter((place) => !isPart(place))
    .flatMap(withItsParts)
    .map((place) => ({
      place,
      isPart: isPart(place),
      eventCount: eventsAt(edition, place).length,
      localLang: place.names.find(({ toponym }) => toponym === place.localName)?.lang,
      names: foldSpelling(
        [
          ...Object.values(place.label),
          place.localName ?? '',
          ...place.names.map(({ toponym }) => toponym)
        ].join('\n')
      )
    }));
}

/** The places of which a name contains the typed text. */
export const findPlaces = (entries: readonly GazetteerEntry[], typed: string): readonly GazetteerEntry[] => {
  const wanted = foldSpelling(typed);
  return entries.filter(({ names }) => names.includes(wanted));
};
