/** Ground that is only drawn, as texts: of positions the page would hold twelve megabytes, and MapLibre the same once more. */
import type { Ground, GroundLayer } from '../domain/ground';
import { memoByObject } from '../domain/memo';
import { groundSources } from './ground-sources';

/** What else than the map asks for: names and boundaries under the pointer, plans for the legend. */
const ASKED_FOR: ReadonlySet<GroundLayer> = new Set(['names', 'plans', 'borders']);

/**
 * The same ground with addresses in place of the features of all layers that are only drawn: the worker of the map reads them from
 * there. They hold as long as the page. Where a page has no origin its worker could not, and all stays as it is.
 */
export const drawnGround = memoByObject((ground: Ground): Ground => {
  if (globalThis.origin === 'null') return ground;
  const layers = Object.entries(ground.layers) as [GroundLayer, Ground['layers'][GroundLayer]][];
  const asked = layers.filter(([layer]) => ASKED_FOR.has(layer));
  const drawn = layers.filter(([layer]) => !ASKED_FOR.has(layer));
  const sources = groundSources({ ...ground, layers: Object.fromEntries(drawn) });
  return {
    ...ground,
    layers: Object.fromEntries(asked),
    drawn: Object.fromEntries(Object.entries(sources).map(([id, data]) => [id, addressOf(data)]))
  };
});

const addressOf = (data: unknown) =>
  URL.createObjectURL(new Blob([JSON.stringify(data)], { type: 'application/geo+json' }));
