import type { FileAddresses } from './addresses';
import { loadGround, type ReadGround } from './ground';

/** The ground of the first picture, with which every map begins. */
export class FirstGround {
  readonly files: FileAddresses;
  #held: Promise<ReadGround> | undefined;

  /** Asks for the files at once. */
  constructor(files: FileAddresses) {
    this.files = files;
    this.#held = loadGround(files);
  }

  /** It, on its way; read anew, of what the browser has kept, once it has been let go. */
  read(): Promise<ReadGround> {
    return this.#held ?? loadGround(this.files, (address) => fetch(address, { cache: 'force-cache' }));
  }

  /** A map stands: another is rare, and would not be worth the megabyte of positions until then. */
  release(): void {
    this.#held = undefined;
  }
}
