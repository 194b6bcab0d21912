/** Places that are not always called the same. */
import type { Edition, Place } from '../../../domain/edition';
import type { Instant } from '../../../domain/time';
import { labelAt } from '../../../domain/toponym';

/** Tells the name that a place has at `t` from its others; undefined for a place that is always called the same. */
export const placeNameId = (place: Place, t: Instant): string | undefined =>
  place.names.some(({ when }) => when)
    ? [place.id, ...Object.values(labelAt(place, t))].join('\n')
    : undefined;

/** The ids of the names in use at `t`, of places that are not always called the same. */
export const placeNamesIn = ({ places }: Edition, t: Instant): readonly string[] =>
  places.flatMap((place) => placeNameId(place, t) ?? []);
