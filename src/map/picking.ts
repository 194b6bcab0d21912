/** Which entity lies at a point of the map, as somebody means it who points there. */
import type { Map as MapLibre, MapGeoJSONFeature } from 'maplibre-gl';
import { formatRef, type EntityRef } from '../domain/entities/entity-ref';
import { boundaryAt } from './boundary-at';
import type { PointedAt } from './interaction';
import { hitTolerance } from './hit-tolerance';
import { clickableLayers } from './layers';
import type { Overlay } from './overlay';

export type Picker = {
  /**
   * What is drawn there, or the place or route whose name or line it is, of events that lie on one another each; else the boundary.
   * Undefined where there is none of these.
   */
  readonly pointedAt: (x: number, y: number) => PointedAt | undefined;
  /** The same, and where there is nothing the land itself: of the territories there, the one of the narrowest right. */
  readonly clickedAt: (x: number, y: number) => PointedAt;
  /** Everything there, what a click would mean first; the land only where nothing lies on it. */
  readonly allAt: (x: number, y: number) => readonly EntityRef[];
};

/** Each of them once, in their order. */
const distinct = (refs: readonly (EntityRef | undefined)[]): readonly EntityRef[] => [
  ...new Map(refs.flatMap((ref) => (ref ? [[formatRef(ref), ref]] : []))).values()
];

const idOf = (feature: MapGeoJSONFeature | undefined): string | undefined => {
  const id: unknown = feature?.properties['id'];
  return typeof id === 'string' ? id : undefined;
};

/** `territories` are ids of those shown, the widest right first. */
export function pickerOf(map: MapLibre, overlay: Overlay, territories: () => readonly string[]): Picker {
  const radius = hitTolerance();
  const placeAt = (x: number, y: number): EntityRef | undefined => {
    const id = idOf(map.queryRenderedFeatures([x, y], { layers: clickableLayers('place') })[0]);
    return id === undefined ? undefined : { kind: 'place', id };
  };
  /** Within some pixels: thin as routes are, nobody would hit one. */
  const routeAt = (x: number, y: number): EntityRef | undefined => {
    const box: [[number, number], [number, number]] = [
      [x - radius, y - radius],
      [x + radius, y + radius]
    ];
    const id = idOf(map.queryRenderedFeatures(box, { layers: clickableLayers('route') })[0]);
    return id === undefined ? undefined : { kind: 'route', id };
  };
  const entityAt = (x: number, y: number) => {
    const drawn = overlay.at(x, y);
    return drawn && drawn.kind !== 'territory' ? drawn : (placeAt(x, y) ?? routeAt(x, y) ?? drawn);
  };
  const entitiesAt = (x: number, y: number): readonly EntityRef[] => {
    const first = entityAt(x, y);
    if (first?.kind !== 'event') return distinct([first]);
    return distinct([first, ...overlay.allAt(x, y)].filter(({ kind }) => kind === 'event'));
  };
  const territoryAt = (x: number, y: number): EntityRef | undefined => {
    const found = new Set(
      map.queryRenderedFeatures([x, y], { layers: clickableLayers('territory') }).map(idOf)
    );
    const id = territories().findLast((shown) => found.has(shown));
    return id === undefined ? undefined : { kind: 'territory', id };
  };
  const pointedAt = (x: number, y: number): PointedAt | undefined => {
    const selections = entitiesAt(x, y);
    // On the land alone a boundary is thin, and meant.
    const boundary = selections.every(({ kind }) => kind === 'territory') ? boundaryAt(map, x, y) : undefined;
    if (boundary) return { x, y, selections: [], boundary };
    return selections.length > 0 ? { x, y, selections } : undefined;
  };
  return {
    pointedAt,
    clickedAt: (x, y) => pointedAt(x, y) ?? { x, y, selections: distinct([territoryAt(x, y)]) },
    allAt: (x, y) => {
      const drawn = distinct([entityAt(x, y), ...overlay.allAt(x, y), placeAt(x, y), routeAt(x, y)]);
      return drawn.length > 0 ? drawn : distinct([territoryAt(x, y)]);
    }
  };
}
