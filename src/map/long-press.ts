/** What a finger that rests on the map asks: a mouse learns it by pointing. */
import type { Map as MapLibre } from 'maplibre-gl';
import type { InteractionReports, PointedAt } from './interaction';
import type { Picker } from './picking';

/** As long as telephones wait before they take a touch for a press, in milliseconds. */
const REST_MS = 500;

/**
 * Reports what lies under a finger that rests, or the land where nothing does, until the next touch of the page; lifted from several
 * things it picks among them. A finger that moves the map, or a second one, reports nothing.
 */
export function reportLongPress(
  map: MapLibre,
  picker: Picker,
  { onpick, onpoint }: Pick<InteractionReports, 'onpick' | 'onpoint'>
): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let pressed: PointedAt | undefined;
  const stop = () => {
    clearTimeout(timer);
    pressed = undefined;
  };
  const rest = (x: number, y: number) => {
    const selections = picker.allAt(x, y);
    if (selections.length === 0) return;
    pressed = { x, y, selections, byFinger: true };
    onpoint(pressed);
    addEventListener('pointerdown', () => onpoint(undefined), { once: true, capture: true });
  };
  map.on('touchstart', ({ point: { x, y }, points }) => {
    stop();
    if (points.length === 1) timer = setTimeout(rest, REST_MS, x, y);
  });
  map.on('touchend', ({ originalEvent }) => {
    const at = pressed;
    stop();
    if (!at) return;
    originalEvent.preventDefault(); // no click follows
    if (at.selections.length > 1) onpick(at);
  });
  for (const type of ['movestart', 'touchcancel', 'remove'] as const) map.on(type, stop);
  map.getCanvas().addEventListener('contextmenu', (event) => {
    if (event instanceof PointerEvent && event.pointerType === 'touch') event.preventDefault();
  });
}
