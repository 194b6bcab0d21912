import { createContext } from 'svelte';

const KEY = 'single-keys';

/** Whether single signs are keys: they can be in the way of dictation, so the reader may turn them off for good. */
export class Shortcuts {
  #singles = $state(true);
  readonly #storage: () => Storage;

  /** `storage` may throw, as it does where the reader keeps nothing of any site. */
  constructor(storage: () => Storage) {
    this.#storage = storage;
    this.#singles = attempt(() => storage().getItem(KEY)) !== 'off';
  }

  get singles(): boolean {
    return this.#singles;
  }

  /** Kept for the next visit, if anything may be kept. */
  choose(singles: boolean): void {
    this.#singles = singles;
    attempt(() => (singles ? this.#storage().removeItem(KEY) : this.#storage().setItem(KEY, 'off')));
  }
}

function attempt<T>(act: () => T): T | undefined {
  try {
    return act();
  } catch {
    return undefined;
  }
}

export const [getShortcuts, setShortcuts] = createContext<Shortcuts>();
