/** Labels keep their places while nothing of what they depend on has changed: MapLibre, told not to fade them, would place them anew in each picture. */
import type { Map as MapLibre } from 'maplibre-gl';
import { changesOf } from './map-changes';

/** On a moving map labels move with it; so often, in milliseconds, they are placed anew. */
const PAUSE = 200;

/**
 * From now on the labels of `map` are placed anew when their sources, their style, the camera or the room for them have changed.
 *
 * @param isMoving whether the camera is on its way
 */
export function keepLabels(map: MapLibre, isMoving: () => boolean): void {
  const { style } = map;
  const place = style._updatePlacement.bind(style);
  const isLabelled = (id: string) =>
    Object.values(style._layers).some(({ type, source }) => type === 'symbol' && source === id);
  const hasChanged = changesOf(map, isLabelled);
  /** A tile that goes takes its labels along, which another tile then has room for; nothing tells of it. */
  const tilesNow = () =>
    Object.values(style.tileManagers)
      .map(({ _inViewTiles }) => _inViewTiles.getAllIds().join())
      .join(';');
  let isUnfinished = true;
  let moved = false;
  let placedTiles = '';
  let placedAt = -Infinity;
  style._updatePlacement = (transform, showCollisionBoxes, fadeDuration, crossSourceCollisions, force) => {
    const moves = isMoving();
    const tiles = tilesNow();
    const isSame = !hasChanged() && !isUnfinished && !force && moves === moved && tiles === placedTiles;
    moved = moves;
    placedTiles = tiles;
    if (isSame && moves && performance.now() - placedAt < PAUSE) return true;
    if (isSame && !style._placementInputsChanged(transform, showCollisionBoxes, crossSourceCollisions))
      return false;
    placedAt = performance.now();
    isUnfinished = place(transform, showCollisionBoxes, fadeDuration, crossSourceCollisions, force);
    // MapLibre draws one that has come to rest once more, but for one that a story led.
    return isUnfinished || (moves && !map.isMoving());
  };
}
