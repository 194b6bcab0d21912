/** Ground held by one power and claimed by another, with the days between which it is held. */
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

/** Those that some reading has held on one of two days and none on the other. */
export const changedZones = (edition: Edition, from: number, to: number): readonly ZonePolygon[] =>
  zonePolygons(edition).filter(({ times: [start, , , end] }) => {
    const isHeld = (day: number) => start <= day && day < end;
    return isHeld(from) !== isHeld(to);
  });
