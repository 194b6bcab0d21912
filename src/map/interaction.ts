/** What the reader does with the map, told to whoever asks. */
import type { Map as MapLibre } from 'maplibre-gl';
import type { EntityRef } from '../domain/entities/entity-ref';
import type { Frame } from './camera';
import { PLACE_LABELS } from './label-layers';
import { TERRITORY_AREAS } from './layers/territories/style';
import { ROUTE_LAYERS } from './layers/routes/style';
import type { Overlay } from './overlay';
import { hitTolerance } from './hit-tolerance';

export type InteractionReports = {
  readonly onpick: (selection: EntityRef | undefined) => void;
  readonly onpoint: (
    at: { readonly x: number; readonly y: number; readonly selection: EntityRef } | undefined
  ) => void;
  /** What is seen, at each change. */
  readonly onframe: (frame: Frame) => void;
  /** What is seen when the map has come to rest. */
  readonly onrest: (frame: Frame) => void;
  /** Where the reader's own hand has brought the map to rest. */
  readonly onmoved: (frame: Frame) => void;
};

/** Tells what the reader does with the map; `landsHeld` are ids of the land shown, the narrowest right last. */
export function reportInteraction(
  map: MapLibre,
  { onpick, onpoint, onframe, onrest, onmoved }: InteractionReports,
  overlay: () => Overlay | undefined,
  landsHeld: () => readonly string[]
): void {
  const sizeOf = ({ clientWidth: width, clientHeight: height }: HTMLElement) => ({ width, height });
  // Asked of the page in every frame of a journey it would have to be laid out once more in each.
  let size = sizeOf(map.getContainer());
  const frame = (): Frame => {
    const bounds = map.getBounds();
    const { lng, lat } = map.getCenter();
    const extent = [bounds.getWest(), bounds.getSouth(), bounds.getEast(), bounds.getNorth()] as const;
    return { extent, centre: [lng, lat], zoom: map.getZoom(), ...size };
  };
  const tell = () => {
    onframe(frame());
  };
  const rest = () => {
    onrest(frame());
  };
  map.on('load', rest);
  map.on('load', tell);
  map.on('move', tell);
  map.on('resize', () => {
    size = sizeOf(map.getContainer());
    tell();
  });
  let byHand = false;
  map.on('movestart', ({ originalEvent }) => {
    byHand = originalEvent !== undefined; // a journey that the page asked for has none
  });
  map.on('moveend', () => {
    rest();
    if (byHand) onmoved(frame());
  });

  const radius = hitTolerance();
  /** What is drawn there, or the place whose name is. */
  const selectionAt = (x: number, y: number): EntityRef | undefined => {
    const drawn = overlay()?.at(x, y);
    if (drawn && drawn.kind !== 'territory') return drawn;
    const [named] = map.queryRenderedFeatures([x, y], { layers: [...PLACE_LABELS] });
    const id: unknown = named?.properties['id'];
    return typeof id === 'string' ? { kind: 'place', id } : (lineAt(x, y) ?? drawn);
  };
  /** A railway, road or sea line within reach: thin as they are, nobody hits one. */
  const lineAt = (x: number, y: number): EntityRef | undefined => {
    const [left, top, right, bottom] = [x - radius, y - radius, x + radius, y + radius];
    const box: [[number, number], [number, number]] = [
      [left, top],
      [right, bottom]
    ];
    const [found] = map.queryRenderedFeatures(box, { layers: [...ROUTE_LAYERS] });
    const id: unknown = found?.properties['id'];
    return typeof id === 'string' ? { kind: 'route', id } : undefined;
  };
  /** The land itself, of those that lie there that of the narrowest right. */
  const landAt = (x: number, y: number): EntityRef | undefined => {
    const found = map.queryRenderedFeatures([x, y], { layers: [TERRITORY_AREAS] });
    const id = landsHeld().findLast((held) => found.some(({ properties }) => properties['id'] === held));
    return id === undefined ? undefined : { kind: 'territory', id };
  };
  map.on('click', ({ point: { x, y } }) => {
    onpick(selectionAt(x, y) ?? landAt(x, y));
  });
  let asked = 0;
  map.on('mousemove', ({ point }) => {
    cancelAnimationFrame(asked);
    if (map.isMoving()) return;
    asked = requestAnimationFrame(() => {
      const selection = selectionAt(point.x, point.y);
      map.getCanvas().style.cursor = selection ? 'pointer' : '';
      onpoint(selection && { x: point.x, y: point.y, selection });
    });
  });
  const nothing = () => {
    cancelAnimationFrame(asked);
    onpoint(undefined);
  };
  map.on('mouseout', nothing);
  map.on('movestart', nothing);
}
