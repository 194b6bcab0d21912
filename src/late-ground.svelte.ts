import type { FileAddresses, PageAddresses } from './data/addresses';
import { loadGround, type ReadGround } from './data/ground';
import type { Ground } from './domain/ground';
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

  constructor(addresses: Pick<PageAddresses, 'far' | 'detail'>, completed: Completed) {
    this.#addresses = addresses;
    this.#completed = completed;
  }

  /** Asks for what is drawn at a zoom; resolves when `ground` has what has arrived of it. Undefined where it has it already. */
  readonly at = (zoom: number): Promise<void> | undefined => {
    const { far } = this.#addresses;
    const isNear = zoom >= DETAIL_FROM_ZOOM || Object.keys(far).length === 0;
    if (this.#isDetailed || (this.#hasFar && !isNear)) return undefined;
    return isNear ? this.detail().then(() => undefined) : (this.#far ??= this.#readFar(far));
  };

  /** The detailed ground, as far as it arrives; asked for when it is first wanted. */
  readonly detail = (): Promise<Ground> => (this.#detail ??= this.#readDetail());

  async #readDetail(): Promise<Ground> {
    const ground = await this.#read(this.#addresses.detail);
    this.#isDetailed = true;
    return ground;
  }

  async #readFar(files: FileAddresses): Promise<void> {
    await this.#read(files, () => this.#isDetailed);
    this.#hasFar = true;
  }

  async #read(files: FileAddresses, isOutdated = () => false): Promise<Ground> {
    const show = (ground: Ground) => {
      if (!isOutdated()) this.ground = ground;
    };
    const read = await loadGround(files);
    show(read.ground);
    void this.#completed(read, files).then(show);
    return read.ground;
  }
}
