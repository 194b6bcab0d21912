/**
 * How an event looks on the map: the form of its symbol is the quality of its date. The shader that draws the
 * symbols and the SVG that explains them, in the legend and in the guide to uncertainty, use the same numbers.
 */
import { datesDisagree } from '../../domain/event-order';
import type { Dating, Precision } from '../../domain/dating';
import type { Readings } from '../../domain/reading';

/**
 * `plain` a round mark · `soft` its edge dissolves: about · `until`, `since` a dotted tail to the side that is not
 * known · `double` two hollow marks and a thread: sources disagree · `undated` a thin ring.
 */
export const EVENT_SYMBOL_FORMS = ['plain', 'soft', 'until', 'since', 'double', 'undated'] as const;
export type EventSymbolForm = (typeof EVENT_SYMBOL_FORMS)[number];

export type EventSymbol = {
  readonly form: EventSymbolForm;
  /** From 0 to 1, by the coarser end of the date: a day shows fully. */
  readonly strength: number;
  /** What is only possible is a weak disc where one date is given coarsely, and hollow in all other cases. */
  readonly disc: boolean;
  /** Whether it is hollow even when nothing else is allowed: the source itself is not certain, or is contradicted. */
  readonly uncertain: boolean;
};

/** In pixels, from the middle of a mark. */
export const EVENT_SYMBOL_SIZES = {
  /** All that belongs to a mark is no farther out. */
  room: 18,
  halo: { radius: 13, strength: 0.42 },
  dot: 4.3,
  ring: { radius: 3.6, width: 1.3, thin: 0.9 },
  /** Full as far as `core`, gone at `edge`. */
  soft: { core: 3.2, edge: 9 },
  tail: { from: 6.5, to: 17, on: 1.6, every: 3.9, width: 1.4 },
  /** Two rings, each `apart` from the middle; the thread leaves them `foot` above it and rises by `rise` more. */
  pair: { apart: 7, foot: 0.8, rise: 3, width: 1 }
} as const;

/** Of a disc: how strongly a date of each precision shows. */
const PRECISION_STRENGTH: Readonly<Record<Precision, number>> = {
  hour: 1,
  day: 1,
  month: 0.55,
  season: 0.28,
  year: 0.2,
  years: 0.2
};

/** How strongly the line of a hollow mark shows: even of a year it must be seen. */
export const outlineStrength = (strength: number) => 0.5 + 0.5 * strength;

/** `contradicted`: by a reading that is not shown. */
export function eventSymbol(when: Readings<Dating>, contradicted = false): EventSymbol {
  const datings = when.map(({ value }) => value);
  const moments = datings.flatMap(({ from, to }) => [from, to].filter((moment) => moment !== undefined));
  return {
    form: formOf(when),
    strength: Math.min(1, ...moments.map(({ precision }) => PRECISION_STRENGTH[precision])),
    disc: datings.length > 0 && datings.every(({ shape, approximate }) => shape === 'point' || approximate),
    uncertain: contradicted || datings.some(({ uncertain }) => uncertain)
  };
}

function formOf(when: Readings<Dating>): EventSymbolForm {
  const dating = when[0]?.value;
  if (!dating) return 'undated';
  if (datesDisagree(when)) return 'double';
  if (dating.shape === 'since') return 'since';
  if (dating.shape === 'until' || dating.shape === 'before') return 'until';
  return dating.approximate ? 'soft' : 'plain';
}
