/**
 * The marks of events on the axis. Readings that disagree are all hollow and joined by a thread; one that is only less
 * exact lies under the other; to one beyond the axis a broken thread leads.
 */
import { datesDisagree, isContradicted } from '../../domain/event-order';
import type { Dating } from '../../domain/dating';
import type { Edition, HistoricalEvent } from '../../domain/edition';
import { dateMarkBounds, dateMarkCentre, dateMarkParts, type DateMarkPart } from './date-mark';
import type { TimeScale } from './time-scale';

export type EventMark = {
  readonly event: HistoricalEvent;
  /** From the top. */
  readonly lane: number;
  readonly parts: readonly DateMarkPart[];
  readonly left: number;
  readonly right: number;
};

/** The greatest height of a thread, in pixels. */
const THREAD_HEIGHT = 5;
/** The least distance between two hollow marks, in pixels. */
const MIN_DISTANCE = 4;
/** The least width of what can be clicked, in pixels. */
const MIN_HIT_WIDTH = 9;

/** The marks of all dated events, wide ones first so that narrow ones are drawn over them. `height` is that of a tick. */
export function eventMarks(
  edition: Pick<Edition, 'events' | 'lanes'>,
  scale: TimeScale,
  height: number
): readonly EventMark[] {
  return edition.events
    .flatMap((event) => eventMark(event, edition, scale, height) ?? [])
    .sort((a, b) => b.right - b.left - (a.right - a.left));
}

export function eventMark(
  event: HistoricalEvent,
  edition: Pick<Edition, 'lanes'>,
  scale: TimeScale,
  height: number
): EventMark | undefined {
  const { start, end } = scale.span;
  const datings = event.when.map(({ value }) => value);
  const visible = datings.filter(({ span }) => span.end > start && span.start < end);
  if (visible.length === 0) return undefined;
  const solid = visible.map((dating) => dateMarkParts(dating, scale, height, isContradicted(event)));
  // Readings may differ only beyond the axis.
  const alike =
    visible.length === datings.length &&
    (solid.length === 1 || new Set(solid.map((parts) => JSON.stringify(parts))).size === 1);
  const parts = alike
    ? (solid[0] ?? [])
    : datesDisagree(event.when)
      ? disagreement(datings, visible, scale, height)
      : solid.flat();
  const boxes = parts.filter((part) => part.kind !== 'thread').map(dateMarkBounds);
  const [left, right] = [Math.min(...boxes.map(([x]) => x)), Math.max(...boxes.map(([, x]) => x))];
  const lane = edition.lanes.findIndex(({ id }) => id === event.kind.lane.id);
  return lane < 0 || boxes.length === 0 ? undefined : { event, lane, parts, left, right };
}

/** The mark at a point of a lane: of several, the one whose middle is nearest. */
export type MarkFinder = (x: number, lane: number) => EventMark | undefined;

/** Width of the strips of the axis by which marks are indexed, in pixels. */
const STRIP = 16;

/** Finds marks by an index of lanes and strips, which is made when the first is looked for. */
export function markFinder(all: readonly EventMark[]): MarkFinder {
  let index: ReadonlyMap<string, readonly EventMark[]> | undefined;
  return (x, lane) => {
    index ??= byStrip(all);
    let best: EventMark | undefined;
    let nearest = Infinity;
    for (const mark of index.get(stripOf(lane, x)) ?? []) {
      const [left, right] = hitBox(mark);
      if (x < left || x > right) continue;
      // Of a tick on a bar the tick wins, where it is hit at all.
      const distance = Math.abs(x - (left + right) / 2) + (right - left) / 4;
      if (distance < nearest) [best, nearest] = [mark, distance];
    }
    return best;
  };
}

const stripOf = (lane: number, x: number) => `${lane} ${Math.floor(x / STRIP)}`;

function byStrip(all: readonly EventMark[]): ReadonlyMap<string, readonly EventMark[]> {
  const index = new Map<string, EventMark[]>();
  for (const mark of all) {
    const [left, right] = hitBox(mark);
    for (let x = Math.floor(left / STRIP) * STRIP; x <= right; x += STRIP) {
      const strip = stripOf(mark.lane, x);
      const marks = index.get(strip);
      if (marks) marks.push(mark);
      else index.set(strip, [mark]);
    }
  }
  return index;
}

export function hitBox({ left, right }: EventMark): readonly [left: number, right: number] {
  const more = Math.max(0, (MIN_HIT_WIDTH - (right - left)) / 2);
  return [left - more, right + more];
}

/** Every reading hollow, a thread from each to the next, and a broken one to those beyond the axis. */
function disagreement(
  datings: readonly Dating[],
  visible: readonly Dating[],
  scale: TimeScale,
  height: number
): readonly DateMarkPart[] {
  const groups = visible
    .map((dating) => dateMarkParts(dating, scale, height, true))
    .filter((parts) => parts.length > 0)
    .sort((a, b) => dateMarkCentre(a) - dateMarkCentre(b));
  const separated = groups.map((parts, i) => shifted(parts, (i - (groups.length - 1) / 2) * spread(groups)));
  const threads = separated.slice(1).map((parts, i): DateMarkPart => {
    const [a, b] = [dateMarkCentre(separated[i] as readonly DateMarkPart[]), dateMarkCentre(parts)];
    const rise = Math.min(THREAD_HEIGHT, 2 + (b - a) / 5);
    return { kind: 'thread', d: `M${a} 0Q${(a + b) / 2} ${-rise} ${b} 0`, broken: false };
  });
  const [first, last] = [separated[0], separated.at(-1)];
  if (!first || !last) return [];
  const toBeyond: DateMarkPart[] = [];
  if (datings.some(({ span }) => span.start >= scale.span.end))
    toBeyond.push({ kind: 'thread', d: `M${dateMarkCentre(last)} 0H${scale.width}`, broken: true });
  if (datings.some(({ span }) => span.end <= scale.span.start))
    toBeyond.push({ kind: 'thread', d: `M${dateMarkCentre(first)} 0H0`, broken: true });
  return [...toBeyond, ...threads, ...separated.flat()];
}

/** By how many pixels ticks of neighbouring days are moved apart so that both can be seen. */
function spread(groups: readonly (readonly DateMarkPart[])[]): number {
  const narrow = groups.every((parts) => parts.every((part) => part.kind !== 'bar'));
  const nearest = Math.min(
    ...groups.slice(1).map((parts, i) => dateMarkCentre(parts) - dateMarkCentre(groups[i] ?? []))
  );
  return narrow ? Math.max(0, MIN_DISTANCE - nearest) : 0;
}

const shifted = (parts: readonly DateMarkPart[], by: number): readonly DateMarkPart[] =>
  by === 0 ? parts : parts.map((part) => (part.kind === 'thread' ? part : { ...part, x: part.x + by }));
