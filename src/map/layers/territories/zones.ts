/** Ground held by one power and claimed by another, with the days between which it is held. */
import { countLeading } from '../../../domain/bisect';
import type { Edition, Territory } from '../../../domain/edition';
import { memoByObject } from '../../../domain/memo';
import { holdingSpans } from '../../../domain/territory';
import { gpuDay } from '../../gpu-time';
import type { Pickable } from '../layer-inputs';

export type ZonePolygon = Pickable & {
  readonly territory: Territory;
  readonly polygon: [number, number][][];
  /** Days: it may be held from [0], surely from [1] until [2], and may be until [3]. */
  readonly times: [number, number, number, number];
};
export const zonePolygons = memoByObject((edition: Edition): readonly ZonePolygon[] =>
  edition.territories.flatMap((territory) => {
    const { geometry, id } = territory;
    if (!geometry) return []; // areas of the ground are MapLibre's to draw
    const { possible, sure } = holdingSpans(territory);
    const times = [possible.start, sure.start, sure.end, possible.end].map((t) => gpuDay(edition, t));
    const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
    return polygons.map((polygon) => ({
      selection: { kind: 'territory', id },
      territory,
      polygon,
      times: times as ZonePolygon['times']
    }));
  })
);

/** The days on which a zone begins or ceases to be held, first to last. */
const changeDays = memoByObject((edition: Edition) =>
  Float64Array.from(zonePolygons(edition).flatMap(({ times: [start, , , end] }) => [start, end])).sort()
);

/** Those that some reading has held on one of two days and none on the other; O(log n) where there are none. */
export function changedZones(edition: Edition, from: number, to: number): readonly ZonePolygon[] {
  const before = (day: number) => countLeading(changeDays(edition), (change) => change <= day);
  if (before(from) === before(to)) return [];
  return zonePolygons(edition).filter(({ times: [start, , , end] }) => {
    const isHeld = (day: number) => start <= day && day < end;
    return isHeld(from) !== isHeld(to);
  });
}
