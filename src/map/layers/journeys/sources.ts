/** The dates of all stops that have one, at places that the edition shows; of very many journeys those of the ones in view. */
import type { Edition, Movement, Stop } from '../../../domain/edition';
import { hasManyJourneys } from '../../../domain/journey-blocks';
import { memoByKey, memoByObject } from '../../../domain/memo';
import { featureCollection, pointFeature } from '../../geojson';
import type { SourceData, SourceInputs } from '../map-layer';
import { labelMinzoom } from '../places/label-rank';

const placeIds = memoByObject(({ places }: Edition) => new Set(places.map(({ id }) => id)));

const dataOf = memoByObject((edition: Edition) =>
  memoByObject((stopDate: (stop: Stop) => string) =>
    memoByObject((movements: readonly Movement[]) =>
      featureCollection(
        movements.flatMap(({ id, stops }) =>
          stops.flatMap((stop) => {
            const name = placeIds(edition).has(stop.place.id) ? stopDate(stop) : '';
            const minzoom = labelMinzoom(edition, stop.place);
            return name ? [pointFeature(stop.place.position, { movement: id, name, minzoom })] : [];
          })
        )
      )
    )
  )
);

const chosenAlone = memoByObject((edition: Edition) =>
  memoByKey((id: string) => edition.movements.filter((movement) => movement.id === id), String, 1)
);

export function stopSources({ edition, stopDate, selection, journeysInView }: SourceInputs): SourceData {
  const few = selection?.kind === 'movement' ? chosenAlone(edition)(selection.id) : journeysInView;
  const movements = hasManyJourneys(edition) ? few : edition.movements;
  return { stops: dataOf(edition)(stopDate)(movements) };
}
