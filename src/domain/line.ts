/** Railways, sea lines and roads at an instant: which could be used, which was cut, and who ran them. */
import type { Edition, Line, Ownership } from './edition';
import { contains, type Instant } from './time';

export const GAUGES = ['broad', 'standard', 'narrow'] as const;
export type Gauge = (typeof GAUGES)[number];

/** In millimetres, that of most of the world's railways. */
const STANDARD = 1435;

export const gaugeClass = (millimetres: number): Gauge =>
  millimetres > STANDARD ? 'broad' : millimetres < STANDARD ? 'narrow' : 'standard';

export type LineState = 'open' | 'cut' | 'closed';

/** `closed` where no reading has it in use: not yet, or no longer. */
export function stateOf({ when, interrupted }: Line, t: Instant): LineState {
  if (when.length > 0 && !when.some(({ value }) => contains(value.span, t))) return 'closed';
  return interrupted.some(({ value }) => contains(value.span, t)) ? 'cut' : 'open';
}

/** Who ran the line at `t`, each by its place in `owners`. */
export const runBy = ({ owners }: Line, t: Instant): readonly Ownership[] =>
  owners.filter(({ when }) => !when || contains(when.span, t));

/** Ids of the lines that are open, who runs these, and ids of those that are cut: what a map has to know of `t`. */
export type LinesAt = {
  readonly open: readonly string[];
  readonly cut: readonly string[];
  /** As `ownershipId` names them. */
  readonly run: readonly string[];
};

export const ownershipId = (line: Line, ownership: Ownership) =>
  `${line.id}/${line.owners.indexOf(ownership)}`;

export function linesAt({ lines }: Edition, t: Instant): LinesAt {
  const of = (state: LineState) => lines.filter((line) => stateOf(line, t) === state);
  const ids = (list: readonly Line[]) => list.map(({ id }) => id);
  const open = of('open');
  const run = open.flatMap((line) => runBy(line, t).map((ownership) => ownershipId(line, ownership)));
  return { open: ids(open), cut: ids(of('cut')), run };
}
