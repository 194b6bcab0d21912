/** What it costs to make an edition of its files, beside reading the same texts as JSON. */
import { readEdition } from '../../../src/data/read-edition';
import { textsOf } from './texts';

export type LoadFigures = {
  readonly bytes: number;
  /** Milliseconds. */
  readonly parse: number;
  readonly read: number;
  readonly longestTask: number;
};

/** Thread time is what `performance.now` gives on a machine with nothing else to do: in turns, the least of three. */
export async function loadFigures(counts: { movements: number; events: number }): Promise<LoadFigures> {
  const texts = textsOf(counts);
  let longestTask = 0;
  const tasks = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longestTask = Math.max(longestTask, duration);
  });
  await new Promise((resolve) => setTimeout(resolve));
  tasks.observe({ type: 'longtask' });
  const least = { parse: Infinity, read: Infinity };
  const timed = async (name: keyof typeof least, work: () => unknown) => {
    await new Promise((resolve) => setTimeout(resolve, 50));
    const began = performance.now();
    await work();
    least[name] = Math.min(least[name], performance.now() - began);
  };
  for (let turn = 0; turn < 2; turn++) {
    await timed('read', () => readEdition(texts));
  }
  await new Promise((resolve) => setTimeout(resolve, 50));
  tasks.disconnect();
  for (let turn = 0; turn < 3; turn++) {
    await timed('parse', () => [...texts.values()].map((text) => JSON.parse(text) as unknown));
  }
  return { bytes: [...texts.values()].reduce((sum, { length }) => sum + length, 0), ...least, longestTask };
}
