/** The dates of all stops that have one, at places that the edition shows. */
import { findById, type Edition, type Stop } from '../../../domain/edition';
import { memoByObject } from '../../../domain/memo';
import { featureCollection, pointFeature } from '../../geojson';
import type { SourceData, SourceInputs } from '../map-layer';
import { labelMinzoom } from '../places/label-rank';

const dataOf = memoByObject((edition: Edition) =>
  memoByObject((stopDate: (stop: Stop) => string) =>
    featureCollection(
      edition.movements.flatMap(({ id, stops }) =>
        stops.flatMap((stop) => {
          const name = findById(edition.places, stop.place.id) ? stopDate(stop) : '';
          const minzoom = labelMinzoom(edition, stop.place);
          return name ? [pointFeature(stop.place.position, { movement: id, name, minzoom })] : [];
        })
      )
    )
  )
);

export const stopSources = ({ edition, stopDate }: SourceInputs): SourceData => ({
  stops: dataOf(edition)(stopDate)
});
