/**
 * The worker in which MapLibre cuts its tiles, begun while MapLibre itself is still on its way. In the build MapLibre takes this
 * one before it makes another (`scripts/maplibre.mjs`).
 */
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';

declare global {
  /** The worker that has begun, once; none where it has failed: MapLibre's own is then heard, and asked for again. */
  var takeMapWorker: (() => Worker | undefined) | undefined;
}

export function beginMapWorker(): void {
  if (origin === 'null') return; // where MapLibre begins it from a text
  let worker: Worker | undefined = new Worker(workerUrl, { type: 'module' });
  const begun = worker;
  const forget = (event: Event) => {
    event.stopImmediatePropagation();
    worker = undefined;
  };
  begun.addEventListener('error', forget);
  globalThis.takeMapWorker = () => {
    begun.removeEventListener('error', forget);
    const taken = worker;
    worker = undefined;
    return taken;
  };
}
