/** Whether the map opens without a network, and whether a newer build of it waits: what its service worker tells the page. */
export class Offline {
  /** All files have been kept, just now and for the first time. */
  ready = $state(false);
  /** A newer build is kept, and waits until it is asked to take over. */
  #waiting = $state.raw<ServiceWorker | undefined>();

  get hasNewVersion(): boolean {
    return this.#waiting !== undefined;
  }

  /** @param address of the service worker's program, at the root of the site */
  async follow(address: string): Promise<void> {
    const { serviceWorker } = navigator;
    const known = await serviceWorker.getRegistration(address);
    // A browser may refuse, as it does without room on the disk: then the map needs the network as ever.
    void serviceWorker.register(address, { updateViaCache: 'none' }).catch(() => undefined);
    const registration = await serviceWorker.ready;
    this.ready = !known?.active;
    this.#waiting = registration.waiting ?? undefined;
    registration.addEventListener('updatefound', () => {
      const { installing } = registration;
      installing?.addEventListener('statechange', () => {
        if (installing.state === 'installed') this.#waiting = installing;
      });
    });
  }

  /** It goes on waiting, unsaid: the next visit has it. */
  dismissNewVersion(): void {
    this.#waiting = undefined;
  }

  /** Loads the page anew in the build that waits. */
  takeOver(): void {
    navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
    this.#waiting?.postMessage('take over');
  }
}

/** Of this page. */
export const offline = new Offline();

/** Begins when the map is ready, so that keeping its files takes nothing from it; never in somebody else's page, nor in one that is itself a file. */
export function followWhenMapIsReady(): void {
  const isSite = import.meta.env.PROD && location.protocol !== 'file:';
  if (!isSite || self !== top || !('serviceWorker' in navigator)) return;
  if (!document.querySelector('link[rel=manifest]')) return; // a visitor's own files are kept nowhere
  const observer = new PerformanceObserver((marks) => {
    if (!marks.getEntriesByName('map:ready').length) return;
    observer.disconnect();
    void offline.follow(new URL(/* @vite-ignore */ '../service-worker.js', import.meta.url).href);
  });
  observer.observe({ type: 'mark', buffered: true });
}
