import { restoreFonts, restoreStyles } from './restore-styles';

/** Before a part is asked for again, in milliseconds: twice as long each time. */
const FIRST_PAUSE = 1000;
const LONGEST_PAUSE = 60_000;

/** Parts of the page that did not arrive at first. Each is asked for again, ever less often, until it does. */
export class Arrivals {
  #missing = $state(0);
  /** Asks for a part at once. */
  readonly #wanted = new Set<() => Promise<void>>();

  /** How many parts have not arrived yet. */
  get missing(): number {
    return this.#missing;
  }

  /** What `load`, which has failed once, brings in the end. Never rejects. */
  untilArrived<T>(load: () => Promise<T>): Promise<T> {
    return new Promise((resolve) => {
      let pause = FIRST_PAUSE;
      let timer: ReturnType<typeof setTimeout>;
      const attempt = async () => {
        clearTimeout(timer);
        try {
          await restoreStyles();
          resolve(await load());
          this.#wanted.delete(attempt);
          this.#missing = this.#wanted.size;
        } catch {
          // Two attempts may be under way: by the clock, and as the visitor asks.
          clearTimeout(timer);
          if (!this.#wanted.has(attempt)) return;
          timer = setTimeout(() => void attempt(), pause);
          pause = Math.min(2 * pause, LONGEST_PAUSE);
        }
      };
      this.#wanted.add(attempt);
      this.#missing = this.#wanted.size;
      timer = setTimeout(() => void attempt(), pause);
    });
  }

  /** Asks for all that is missing now; resolves when each of it has arrived or failed again. */
  async retry(): Promise<void> {
    restoreFonts();
    await Promise.all([...this.#wanted].map((attempt) => attempt()));
  }
}

export const arrivals = new Arrivals();
