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
  /** The detail is on its way. */
  isComingNearer = $state(false);
  #far: Promise<void> | undefined;
  #detail: Promise<Ground> | undefined;
  #isDetailed = false;
  readonly #addresses: Pick<PageAddresses, 'far' | 'detail'>;
  readonly #completed: Completed;

  constructor(addresses: Pick<PageAddresses, 'far' | 'detail'>, completed: Completed) {
    this.#addresses = addresses;
    this.#completed = completed;
  }

  /** Asks for what is drawn at a zoom; resolves when `ground` has what has arrived of it. */
  readonly at = async (zoom: number): Promise<void> => {
    const { far } = this.#addresses;
    if (zoom >= DETAIL_FROM_ZOOM || Object.keys(far).length === 0) await this.detail();
    else await (this.#far ??= this.#read(far, () => this.#isDetailed).then(() => undefined));
  };

  /** The detailed ground, as far as it arrives; asked for when it is first wanted. */
  readonly detail = (): Promise<Ground> => (this.#detail ??= this.#readDetail());

  async #readDetail(): Promise<Ground> {
    this.isComingNearer = true;
    const ground = await this.#read(this.#addresses.detail);
    [this.#isDetailed, this.isComingNearer] = [true, false];
    return ground;
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
