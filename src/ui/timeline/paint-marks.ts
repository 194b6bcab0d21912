/** Paints what does not move with the clock on the axis: crowded lanes, folded lanes, marks. From back to front. */
import { BUCKET } from './density';
import { drawMark, type MarkPen } from './draw-mark';
import type { HistoricalEvent } from '../../domain/edition';
import type { EventMark } from './event-marks';
import { markNames } from './mark-names';
import { rowMiddle, type LaneRow } from './lane-rows';

export type MarksPicture = {
  readonly rows: readonly LaneRow[];
  /** How many events begin in each bucket, by id, for each lane that is drawn by its counts and not by its marks. */
  readonly laneCounts: ReadonlyMap<string, Uint32Array>;
  readonly marks: readonly EventMark[];
  /** Whether an event passes the filter; the others are dimmed. */
  readonly matches: (id: string) => boolean;
  readonly selected: EventMark | undefined;
  /** What is written beside the mark of an event where there is room; undefined for nothing. */
  readonly nameOf: (event: HistoricalEvent) => string | undefined;
  /** Width of the axis, in pixels. */
  readonly width: number;
};

export type MarkInks = {
  readonly page: string;
  readonly ink: string;
  readonly secondInk: string;
  readonly accent: string;
};

/** Opacity of events that do not pass the filter, and of the histograms. */
const DIMMED = 0.2;
const LANE = 0.8;
/** Of names; they need a lane of so many pixels. */
const NAME_FONT = "italic 11px Spectral, 'Atlas CJK', 'Atlas CJK other', serif";
const NAME_ROOM = 13;

export function paintMarks(
  context: CanvasRenderingContext2D,
  picture: MarksPicture,
  inks: MarkInks,
  ratio: number
): void {
  const { rows, laneCounts, marks, matches, selected, nameOf, width } = picture;
  context.fillStyle = inks.secondInk;
  for (const row of rows) {
    const counts = laneCounts.get(row.lane.id);
    if (counts && row.folded) foldedLane(context, counts, rowMiddle(row));
    else if (counts) histogram(context, counts, row.top + row.height - 1, row.height - 3);
  }
  const pen: MarkPen = { context, ink: inks.ink, page: inks.page, ratio };
  for (const mark of marks) {
    const row = rows[mark.lane];
    if (row) drawMark(pen, mark, rowMiddle(row), matches(mark.event.id) ? 1 : DIMMED);
  }
  context.font = NAME_FONT;
  context.textBaseline = 'middle';
  for (const { text, x, lane } of markNames(
    marks,
    nameOf,
    (text) => context.measureText(text).width,
    width
  )) {
    const row = rows[lane];
    if (row && row.height >= NAME_ROOM) context.fillText(text, x, rowMiddle(row));
  }
  const row = selected && rows[selected.lane];
  if (row) drawMark({ ...pen, ink: inks.accent }, selected, rowMiddle(row), 1, 1);
}

/** Not Math.max(...values): an axis may have more buckets than a call takes arguments. */
const maximumOf = (values: Uint32Array) => {
  let maximum = 0;
  for (const value of values) maximum = Math.max(maximum, value);
  return maximum;
};

/** A histogram on `baseline`; its highest column is `height` pixels high. */
function histogram(context: CanvasRenderingContext2D, values: Uint32Array, baseline: number, height: number) {
  const maximum = maximumOf(values);
  context.globalAlpha = LANE;
  for (let i = 0; i < values.length && maximum > 0; i++) {
    const column = ((values[i] ?? 0) / maximum) * height;
    context.fillRect(i * BUCKET, baseline - column, BUCKET, column);
  }
  context.globalAlpha = 1;
}

/** A folded lane: a thin line, darker where there are more events. */
function foldedLane(context: CanvasRenderingContext2D, values: Uint32Array, y: number) {
  const maximum = maximumOf(values);
  for (let i = 0; i < values.length; i++) {
    const share = (values[i] ?? 0) / maximum;
    if (share === 0 || maximum === 0) continue;
    context.globalAlpha = 0.3 + 0.6 * share;
    context.fillRect(i * BUCKET, y - 1.5, BUCKET, 3);
  }
  context.globalAlpha = 1;
}
