/** What the reader does with the map, told to whoever asks. */
import type { Map as MapLibre } from 'maplibre-gl';
import type { Selection } from '../domain/selection';
import type { Frame } from './camera';
import { PLACE_LABELS } from './label-layers';
import type { Overlay } from './overlay';

export type HandReports = {
  readonly onpick: (selection: Selection | undefined) => void;
  readonly onpoint: (
    at: { readonly x: number; readonly y: number; readonly selection: Selection } | undefined
  ) => void;
  /** What is seen, at each change. */
  readonly onframe: (frame: Frame) => void;
  /** Where the reader's own hand has brought the map to rest. */
  readonly onmoved: (frame: Frame) => void;
};

/** Tells what the reader does with the map. */
export function watch(
  map: MapLibre,
  { onpick, onpoint, onframe, onmoved }: HandReports,
  overlay: () => Overlay | undefined
): void {
  const frame = (): Frame => {
    const bounds = map.getBounds();
    const { clientWidth: width, clientHeight: height } = map.getContainer();
    const { lng, lat } = map.getCenter();
    const extent = [bounds.getWest(), bounds.getSouth(), bounds.getEast(), bounds.getNorth()] as const;
    return { extent, centre: [lng, lat], zoom: map.getZoom(), width, height };
  };
  const tell = () => {
    onframe(frame());
  };
  map.on('load', tell);
  map.on('move', tell);
  map.on('resize', tell);
  let byHand = false;
  map.on('movestart', ({ originalEvent }) => {
    byHand = originalEvent !== undefined; // a journey that the page asked for has none
  });
  map.on('moveend', () => {
    if (byHand) onmoved(frame());
  });

  /** What is drawn there, or the place whose name is. */
  const selectionAt = (x: number, y: number): Selection | undefined => {
    const drawn = overlay()?.at(x, y);
    if (drawn && drawn.kind !== 'territory') return drawn;
    const [named] = map.queryRenderedFeatures([x, y], { layers: [...PLACE_LABELS] });
    const id: unknown = named?.properties['id'];
    return typeof id === 'string' ? { kind: 'place', id } : drawn;
  };
  map.on('click', ({ point }) => {
    onpick(selectionAt(point.x, point.y));
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
