/** What is on the map for a while, without asking all of it in each frame. */
import { IntervalIndex } from '../../domain/interval-index';
import { instant } from '../../domain/time';

/** From a day, as the graphics card has it, and until another. */
type Lasting = { readonly from: number; readonly until: number };

/** Asks for those of `all` that last on a day, or on some day until another, in their order; O(log n + k log k) for k of them. */
export function onDay<T extends Lasting>(all: readonly T[]): (day: number, until?: number) => readonly T[] {
  const ends = (end: keyof Lasting) => Float64Array.from(all, (its) => its[end]);
  const index = new IntervalIndex(ends('from'), ends('until'));
  return (day, until) => {
    const found: number[] = [];
    const visit = (i: number) => found.push(i);
    if (until === undefined) index.at(day, visit);
    else index.within({ start: instant(day), end: instant(until) }, visit);
    return found.sort((a, b) => a - b).map((i) => all[i] as T); // the index was made from as many
  };
}
