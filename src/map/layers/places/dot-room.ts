/**
 * The room that a place takes for its dot, or for the light of an event on it: deck.gl draws both, and MapLibre, which gives room
 * to names, knows of neither. Nothing is seen of the image.
 */
import { EVENT_SYMBOL_SIZES } from '../../style/event-symbol';
import { IMAGE_PIXEL_RATIO, type StyleImage } from '../../style/image';

export const DOT_ROOM = 'dot-room';
/** Where the light may be a pair of rings. */
export const PAIR_ROOM = 'pair-room';

const { dot, pair, ring } = EVENT_SYMBOL_SIZES;
/** Of a dot, and of a pair from its middle, in pixels. */
const HALF_WIDTHS: Readonly<Record<string, number>> = {
  [DOT_ROOM]: dot,
  [PAIR_ROOM]: pair.apart + ring.radius + ring.width / 2
};

/** The image of that id; undefined for any other. */
export function dotRoomImage(id: string): StyleImage | undefined {
  const half = HALF_WIDTHS[id];
  if (half === undefined) return undefined;
  const [width, height] = [Math.ceil(2 * half * IMAGE_PIXEL_RATIO), Math.ceil(2 * dot * IMAGE_PIXEL_RATIO)];
  return { width, height, data: new Uint8ClampedArray(4 * width * height) };
}
