/**
 * The room that a place takes for its dot, or for the light of an event on it: deck.gl draws both, and MapLibre, which gives room
 * to names, knows of neither. Nothing is seen of the image.
 */
import { EVENT_SYMBOL_SIZES } from '../../style/event-symbol';
import { IMAGE_PIXEL_RATIO, type StyleImage } from '../../style/image';

export const DOT_ROOM = 'dot-room';

/** The image of that id; undefined for any other. */
export function dotRoomImage(id: string): StyleImage | undefined {
  if (id !== DOT_ROOM) return undefined;
  const side = Math.ceil(2 * EVENT_SYMBOL_SIZES.dot * IMAGE_PIXEL_RATIO);
  return { width: side, height: side, data: new Uint8ClampedArray(4 * side * side) };
}
