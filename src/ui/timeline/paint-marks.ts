/** What lies on the axis and does not move with the clock: density, folded lanes, marks. Drawn back to front. */
import { BUCKET } from './density';
import { drawMark, type MarkColours } from './draw-mark';
import type { EventMark } from './event-marks';
import { middleOf, type LaneRow } from './lane-rows';

export type MarksPicture = {
  readonly rows: readonly LaneRow[];
  /** The line on which the lanes stand, from the top. */
  readonly foot: number;
  /** How many events begin in each bucket: of all lanes, where they are crowded. */
  readonly crowd: Uint32Array | undefined;
  /** The same of each lane that is drawn so and not by its marks, by id. */
  readonly dense: ReadonlyMap<string, Uint32Array>;
  /** How long a run by event rests in each bucket, in seconds. */
  readonly rest: Float64Array | undefined;
  readonly marks: readonly EventMark[];
  /** Whether an event is one of those that are looked for; the others step back. */
  readonly counts: (id: string) => boolean;
  readonly selected: EventMark | undefined;
};

export type MarkInks = {
  readonly page: string;
  readonly ink: string;
  readonly secondInk: string;
  readonly accent: string;
};

const DIMMED = 0.2;
const CROWD = 0.13;
/** The band of rest at the foot is at the most so high. */
const REST = 4;

export function paintMarks(
  context: CanvasRenderingContext2D,
  picture: MarksPicture,
  inks: MarkInks,
  ratio: number
): void {
  const { rows, foot, crowd, dense, rest, marks, counts, selected } = picture;
  const top = rows[0]?.top ?? 0;
  context.fillStyle = inks.secondInk;
  if (crowd) steps(context, crowd, foot, foot - top, CROWD);
  if (rest) steps(context, rest, foot, REST, 0.5);
  for (const row of rows) {
    const its = dense.get(row.lane.id);
    if (its && row.folded) line(context, its, middleOf(row));
    else if (its) steps(context, its, row.top + row.height - 1, row.height - 3, 0.8);
  }
  const pen: MarkColours = { context, ink: inks.ink, page: inks.page, ratio };
  for (const mark of marks) {
    const row = rows[mark.lane];
    if (row) drawMark(pen, mark, middleOf(row), counts(mark.event.id) ? 1 : DIMMED);
  }
  const row = selected && rows[selected.lane];
  if (row) drawMark({ ...pen, ink: inks.accent }, selected, middleOf(row), 1, 1);
}

type Counts = Uint32Array | Float64Array;

const highest = (values: Counts) => {
  let most = 0;
  for (let i = 0; i < values.length; i++) most = Math.max(most, values[i] ?? 0);
  return most;
};

/** A histogram that stands on `foot`; its highest step is as high as `height`. */
function steps(
  context: CanvasRenderingContext2D,
  values: Counts,
  foot: number,
  height: number,
  alpha: number
) {
  const most = highest(values);
  context.globalAlpha = alpha;
  for (let i = 0; i < values.length && most > 0; i++) {
    const high = ((values[i] ?? 0) / most) * height;
    context.fillRect(i * BUCKET, foot - high, BUCKET, high);
  }
  context.globalAlpha = 1;
}

/** A folded lane: a thin line, darker where more is. */
function line(context: CanvasRenderingContext2D, values: Counts, y: number) {
  const most = highest(values);
  for (let i = 0; i < values.length; i++) {
    const share = (values[i] ?? 0) / most;
    if (share === 0 || most === 0) continue;
    context.globalAlpha = 0.3 + 0.6 * share;
    context.fillRect(i * BUCKET, y - 1.5, BUCKET, 3);
  }
  context.globalAlpha = 1;
}
