/** What it costs to make an edition of its files as the build writes them, beside reading the same texts as JSON. */
import { findWhatIsAskedFirst } from '../../../src/domain/asked-first';
import { readChecked } from '../../../src/data/checked-edition';
import { inSlices } from '../../../src/data/in-slices';
import { LateDetails } from '../../../src/data/late-details';
import { parseEdition } from '../../../src/data/parse-edition';
import { ProblemLog } from '../../../src/data/problems';
import { readEdition } from '../../../src/data/read-edition';
import { writeChecked } from '../../../src/data/write-checked';
import { DETAILS_FILE, type Files } from '../../../src/data/written-edition';
import { textsOf } from './texts';

export type LoadFigures = {
  /** Of the files as an author writes them, and as the build does. */
  readonly bytes: number;
  readonly writtenBytes: number;
  /** Milliseconds: of JSON.parse of either, of what is checked, and of what is still to be checked. */
  readonly parse: number;
  readonly parseWritten: number;
  readonly checked: number;
  readonly unchecked: number;
  /** The longest task of the main thread while what is checked is read. */
  readonly longestTask: number;
};

/** In turns, the least of three: waiting for a core does not count. */
export async function loadFigures(counts: { movements: number; events: number }): Promise<LoadFigures> {
  const texts = textsOf(counts);
  const checked = writeChecked(texts, new Set());
  if (!checked) throw new Error('the edition of the bench has errors');
  const { files, middle } = checked;
  let longestTask = Infinity;
  const least = { parse: Infinity, parseWritten: Infinity, checked: Infinity, unchecked: Infinity };
  const timed = async (name: keyof typeof least, work: () => unknown) => {
    await settled();
    const began = performance.now();
    await work();
    least[name] = Math.min(least[name], performance.now() - began);
  };
  const readInSlices = async () => {
    const [log, late] = [new ProblemLog(), new LateDetails()];
    const reading = function* () {
      const { edition } = yield* parseEdition(yield* readChecked(files, middle, late, log), {}, log);
      if (edition) yield* findWhatIsAskedFirst(edition);
      return edition;
    };
    const edition = await inSlices(reading());
    await inSlices(late.read(files.get(DETAILS_FILE) ?? ''));
    return edition;
  };
  for (let turn = 0; turn < 3; turn++) {
    await timed('parse', () => parsed(texts));
    await timed('parseWritten', () => parsed(files));
    await settled();
    let longest = 0;
    const tasks = new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
    });
    tasks.observe({ type: 'longtask' });
    await timed('checked', readInSlices);
    await settled();
    tasks.disconnect();
    longestTask = Math.min(longestTask, longest);
    await timed('unchecked', () => readEdition(texts));
  }
  return { bytes: sizeOf(texts), writtenBytes: sizeOf(files), ...least, longestTask };
}

const parsed = (files: Files) => Array.from(files.values(), (text) => JSON.parse(text) as unknown);

const sizeOf = (files: Files) => [...files.values()].reduce((sum, { length }) => sum + length, 0);

/** Until the page has done what was asked of it. */
const settled = () => new Promise((resolve) => setTimeout(resolve, 100));
