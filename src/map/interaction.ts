/** Reports what the user does with the map: clicks, points, moves it. */
import type { Map as MapLibre } from 'maplibre-gl';
import type { Frame } from '../view/camera';
import type { EntityRef } from '../domain/entities/entity-ref';
import type { Boundary } from '../view/boundary';
import type { Picker } from './picking';

/** What lies at a point of the map, in pixels: one entity, several that lie on one another, or a boundary. */
export type PointedAt = {
  readonly x: number;
  readonly y: number;
  readonly selections: readonly EntityRef[];
  readonly boundary?: Boundary;
  /** A finger lies there, and hides what is beside it. */
  readonly byFinger?: boolean;
};

export type InteractionReports = {
  /** A click; at nothing `selections` is empty. */
  readonly onpick: (at: PointedAt) => void;
  /** The pointer rests on something, or on nothing. */
  readonly onpoint: (at: PointedAt | undefined) => void;
  /** What is seen, at each change. */
  readonly onframe: (frame: Frame) => void;
  /** What is seen when the map has come to rest. */
  readonly onrest: (frame: Frame) => void;
  /** Where the user has brought the map to rest. */
  readonly onmoved: (frame: Frame) => void;
};

/**
 * What lies under the pointer is looked for when it has rested for so many milliseconds, and while it moves so many apart: for each look the
 * picture is read back from the graphics card.
 */
const [REST, MOVING_PAUSE] = [60, 250];

export function reportInteraction(
  map: MapLibre,
  picker: () => Picker | undefined,
  { onpick, onpoint, onframe, onrest, onmoved }: InteractionReports
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
  const reportFrame = () => {
    if (size.width > 0 && size.height > 0) onframe(frame()); // a printed page hides the map: nothing is seen, and has no scale
  };
  const reportRest = () => {
    onrest(frame());
  };
  map.on('load', reportRest);
  map.on('load', reportFrame);
  map.on('move', reportFrame);
  map.on('resize', () => {
    size = sizeOf(map.getContainer());
    reportFrame();
  });
  let byHand = false;
  map.on('movestart', ({ originalEvent }) => {
    byHand = originalEvent !== undefined; // a journey that the page asked for has none
  });
  map.on('moveend', (event) => {
    if ('directed' in event) return;
    reportRest();
    if (byHand) onmoved(frame());
  });

  map.on('click', ({ point: { x, y } }) => {
    onpick(picker()?.clickedAt(x, y) ?? { x, y, selections: [] });
  });
  let timer: ReturnType<typeof setTimeout> | undefined;
  let looked = -Infinity;
  map.on('mousemove', ({ point, originalEvent }) => {
    clearTimeout(timer);
    if (map.isMoving() || originalEvent.buttons > 0) return; // a press is the beginning of a drag
    const look = () => {
      looked = performance.now();
      const at = picker()?.pointedAt(point.x, point.y);
      map.getCanvas().style.cursor = at ? 'pointer' : '';
      onpoint(at);
    };
    timer = setTimeout(look, Math.min(REST, Math.max(0, looked + MOVING_PAUSE - performance.now())));
  });
  const pointAtNothing = () => {
    clearTimeout(timer);
    onpoint(undefined);
  };
  map.on('mouseout', pointAtNothing);
  map.on('movestart', pointAtNothing);
}
