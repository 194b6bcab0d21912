import { createContext } from 'svelte';
import { attempt } from './attempt';

const KEY = 'single-keys';

/** Whether keys without a modifier are shortcuts. They interfere with dictation, so a visitor may turn them off for good. */
export class Shortcuts {
  #singles = $state(true);
  readonly #storage: () => Storage;

  /** `storage` may throw, as it does where the visitor blocks storage. */
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

export const [getShortcuts, setShortcuts] = createContext<Shortcuts>();
