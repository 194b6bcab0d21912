/** Places under the names that they have at an instant. */
import { isRegion, type Edition } from '../../../domain/edition';
import { eventDates } from '../../../domain/event-dates';
import { datesDisagree } from '../../../domain/event-order';
import { memoByKey, memoByObject } from '../../../domain/memo';
import type { Instant } from '../../../domain/time';
import { labelAt, nameIn } from '../../../domain/toponym';
import { SCRIPTS } from '../../../view/script';
import { featureCollection, pointFeature } from '../../geojson';
import type { SourceData, SourceInputs } from '../map-layer';
import { placeNameId } from './dated-names';
import { labelMinzoom } from './label-rank';

/** From here on a region is more than what is seen. */
const REGIONS_TO_ZOOM = 7;

/** Places with a light that may be a pair of rings: sources differ on when something happened there. */
const pairedPlaces = memoByObject((edition: Edition) => {
  const { distinct, of } = eventDates(edition);
  const disagree = distinct.map(({ when }) => datesDisagree(when));
  const paired = edition.events.filter((_, i) => disagree[of[i] as number]);
  return new Set(paired.flatMap(({ where }) => where.map(({ value }) => value)));
});

const namedAt = (edition: Edition, t: Instant) =>
  featureCollection(
    edition.places.map((place) =>
      pointFeature(place.position, {
        id: place.id,
        nameId: placeNameId(place, t),
        rank: place.rank,
        minzoom: labelMinzoom(edition, place),
        ...(pairedPlaces(edition).has(place) && { paired: true }),
        ...(isRegion(place) && { maxzoom: REGIONS_TO_ZOOM }),
        labelSide: isRegion(place) ? 'middle' : (place.labelSide ?? 'east'),
        ...labelAt(place, t),
        ...Object.fromEntries(SCRIPTS.map((script) => [script, nameIn(place, script, t)])),
        ...(place.localName && { localName: place.localName })
      })
    )
  );

const dataOf = memoByObject((edition: Edition) => memoByKey((t: Instant) => namedAt(edition, t), String, 1));

export const placeSources = ({ edition, placeNamesSince }: SourceInputs): SourceData => ({
  places: dataOf(edition)(placeNamesSince)
});
