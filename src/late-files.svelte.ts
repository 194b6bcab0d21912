import type { EditionAddresses, FileAddresses } from './data/addresses';
import { loadGround, type ReadGround } from './data/ground';
import { loadNarrative, loadStories, type LoadDetails } from './data/load';
import type { Problem } from './data/problems';
import type { Edition } from './domain/edition';
import type { Ground } from './domain/ground';
import type { StoryTitle } from './domain/story';

/** What `load` brings, however often it has to be asked for. */
type UntilArrived = <T>(load: () => Promise<T>) => Promise<T>;

/** The files of an edition and of the ground that are fetched after its data; each that fails is asked for until it comes. */
export class LateFiles {
  /** What is wrong with all that has been read. */
  problems = $state.raw<readonly Problem[]>([]);
  /** Whether the details of entities may be asked for. */
  detailed = $state(true);
  /** The text by language; nothing where it does not arrive, until it does. */
  readonly #texts: Partial<Record<string, ReturnType<typeof loadNarrative>>> = {};
  #lateTexts = $state.raw<Partial<Record<string, ReturnType<typeof loadNarrative>>>>({});
  #stories: ReturnType<typeof loadStories> | undefined;
  #details: Promise<void> | undefined;
  /** Files of a ground whose problems have been reported: they may be read again. */
  readonly #reported = new WeakSet<FileAddresses>();
  readonly #loadDetails: LoadDetails | undefined;
  readonly #edition: Edition;
  readonly #addresses: EditionAddresses;
  readonly #untilArrived: UntilArrived;

  constructor(
    edition: Edition,
    addresses: EditionAddresses,
    problems: readonly Problem[],
    untilArrived: UntilArrived,
    loadDetails?: LoadDetails
  ) {
    this.#edition = edition;
    this.#addresses = addresses;
    this.problems = problems;
    this.#untilArrived = untilArrived;
    this.#loadDetails = loadDetails;
    this.detailed = !loadDetails;
  }

  /** The narrative in a language, fetched when it is first wanted; undefined where the edition has none. */
  readonly narrative = (code: string) =>
    this.#lateTexts[code] ?? (this.#texts[code] ??= this.#readText(code));

  readonly stories = () =>
    (this.#stories ??= this.#untilArrived(() => loadStories(this.#addresses, this.#edition)));

  /** Those of which the build has written the titles into the page, or else all of them. */
  readonly storyTitles = async (): Promise<readonly StoryTitle[]> =>
    this.#addresses.checked?.stories ?? (await this.stories());

  /** Fetches the details of the entities when they are first wanted, where they have not come with them. */
  readonly details = () => (this.#details ??= this.#readDetails());

  /** The ground that was read of `files`; where some did not arrive, as it is read when they have. */
  async completed(read: ReadGround, files: FileAddresses): Promise<Ground> {
    const { ground, problems } =
      read.missing.length === 0 ? read : await this.#untilArrived(() => readAll(files));
    if (problems.length > 0 && !this.#reported.has(files)) this.problems = [...this.problems, ...problems];
    this.#reported.add(files);
    return ground;
  }

  async #readDetails() {
    if (!this.#loadDetails) return;
    const problems = await this.#untilArrived(this.#loadDetails);
    this.problems = [...this.problems, ...problems];
    this.detailed = true;
  }

  #readText(code: string) {
    const load = () => loadNarrative(this.#addresses.edition, code, this.#edition);
    return load().catch(() => {
      void this.#untilArrived(load).then(
        (text) => (this.#lateTexts = { ...this.#lateTexts, [code]: Promise.resolve(text) })
      );
      return undefined;
    });
  }
}

async function readAll(files: FileAddresses): Promise<ReadGround> {
  const read = await loadGround(files);
  if (read.missing.length > 0) throw new Error(`${read.missing.join()} did not arrive`);
  return read;
}
