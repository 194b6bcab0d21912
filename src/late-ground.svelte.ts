import type { FileAddresses, PageAddresses } from './data/addresses';
import { loadGround, type ReadGround } from './data/ground';
import { isTileArchive } from './data/ground-shapes';
import type { Ground } from './domain/ground';
import { drawnGround } from './map/drawn-ground';
import { loadTileLayers } from './map/tile-part';
import { DETAIL_FROM_ZOOM } from './view/camera';

/** The ground as it is when all of `files` have arrived. */
type Completed = (read: ReadGround, files: FileAddresses) => Promise<Ground>;

/** The ground that comes after the first picture: from afar less than from near, where it stays once it has arrived. */
export class LateGround {
  /** What has arrived; replaced when a file arrives late, and by the detail. */
  ground = $state.raw<Ground | undefined>();
  #far: Promise<void> | undefined;
  #detail: Promise<Ground> | undefined;
  #hasFar = false;
  #isDetailed = false;
  readonly #addresses: Pick<PageAddresses, 'far' | 'detail'>;
  readonly #completed: Completed;
  /** By address, what has been asked for and not been read. */
  readonly #ahead = new Map<string, Promise<Response>>();

  constructor(addresses: Pick<PageAddresses, 'far' | 'detail'>, completed: Completed) {
    this.#addresses = addresses;
    this.#completed = completed;
  }

  /** Asks for the files of what is drawn at a zoom, which `at` is to read. */
  fetchAhead(zoom: number): void {
    const isNear = this.#isNear(zoom);
    if (isNear ? this.#detail : this.#far) return;
    for (const [file, address] of Object.entries(isNear ? this.#addresses.detail : this.#addresses.far)) {
      if (isTileArchive(file)) continue;
      const answer = fetch(address);
      answer.catch(() => undefined); // told when it is read
      this.#ahead.set(address, answer);
    }
  }

  /** Asks for what is drawn at a zoom; resolves when `ground` has what has arrived of it. Undefined where it has it already. */
  readonly at = (zoom: number): Promise<void> | undefined => {
    const isNear = this.#isNear(zoom);
    if (this.#isDetailed || (this.#hasFar && !isNear)) return undefined;
    return isNear ? this.detail().then(() => undefined) : (this.#far ??= this.#readFar());
  };

  /** The detailed ground, as far as it arrives; asked for when it is first wanted. */
  readonly detail = (): Promise<Ground> => (this.#detail ??= this.#readDetail());

  #isNear(zoom: number): boolean {
    return zoom >= DETAIL_FROM_ZOOM || Object.keys(this.#addresses.far).length === 0;
  }

  async #readDetail(): Promise<Ground> {
    const ground = await this.#read(this.#addresses.detail);
    this.#isDetailed = true;
    return ground;
  }

  async #readFar(): Promise<void> {
    await this.#read(this.#addresses.far, () => this.#isDetailed);
    this.#hasFar = true;
  }

  async #read(files: FileAddresses, isOutdated = () => false): Promise<Ground> {
    const show = (read: Ground) => {
      const ground = drawnGround(read);
      if (!isOutdated()) this.ground = ground;
      return ground;
    };
    const [read] = await Promise.all([
      loadGround(files, (address) => this.#get(address)),
      Object.keys(files).some(isTileArchive) && loadTileLayers()
    ]);
    void this.#completed(read, files).then(show);
    return show(read.ground);
  }

  /** An answer can be read once. */
  #get(address: string): Promise<Response> {
    const ahead = this.#ahead.get(address);
    this.#ahead.delete(address);
    return ahead ?? fetch(address);
  }
}
