import { NEAT_LINE_INSET } from '../view/neat-line';
import { layouts } from './layouts';

/** Distance from the edge of the map's area to its neat line now, in CSS pixels: a small window has none. Reactive. */
export const frameInset = (): number => (layouts.compact.current ? 0 : NEAT_LINE_INSET);
