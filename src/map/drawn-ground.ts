/** Ground of which the page keeps only what it is asked for: all of it is drawn from texts. */
import type { Ground, GroundLayer } from '../domain/ground';
import { memoByObject } from '../domain/memo';
import { groundSources } from './ground-sources';
import { workerText } from './worker-text';

/** What else than the map asks for: dates of names, plans for the legend. */
const ASKED_FOR: ReadonlySet<GroundLayer> = new Set(['names', 'plans']);

/** The same ground with texts for all that is drawn, and without the layers that nobody else asks for. */
export const drawnGround = memoByObject((ground: Ground): Ground => {
  const layers = Object.entries(ground.layers) as [GroundLayer, Ground['layers'][GroundLayer]][];
  const sources = Object.entries(groundSources(ground));
  return {
    ...ground,
    layers: Object.fromEntries(layers.filter(([layer]) => ASKED_FOR.has(layer))),
    drawn: Object.fromEntries(sources.map(([id, data]) => [id, workerText(data)]))
  };
});
