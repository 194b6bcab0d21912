/**
 * The marks of events on the axis. Readings that disagree are all hollow and joined by a thread; one that
 * is only vaguer lies under the other; one that is off the axis leads off it.
 */
import { datesDisagree } from '../../domain/event-order';
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

const THREAD = 5;
/** Two hollow marks no nearer than this are told apart. */
const APART = 4;
/** Nothing that can be clicked is narrower. */
const HIT = 9;

/** The marks of all dated events, wide ones first so that narrow ones lie upon them. `height`: of a tick. */
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
  const seen = datings.filter(({ span }) => span.end > start && span.start < end);
  if (seen.length === 0) return undefined;
  const plain = seen.map((dating) => dateMarkParts(dating, scale, height, false));
  // Readings that differ only before or after the axis look the same on it.
  const alike =
    seen.length === datings.length &&
    (plain.length === 1 || new Set(plain.map((each) => JSON.stringify(each))).size === 1);
  const parts = alike
    ? (plain[0] ?? [])
    : datesDisagree(event.when)
      ? disagreement(datings, seen, scale, height)
      : plain.flat();
  const boxes = parts.filter((part) => part.kind !== 'thread').map(dateMarkBounds);
  const [left, right] = [Math.min(...boxes.map(([x]) => x)), Math.max(...boxes.map(([, x]) => x))];
  const lane = edition.lanes.findIndex(({ id }) => id === event.kind.lane.id);
  return lane < 0 || boxes.length === 0 ? undefined : { event, lane, parts, left, right };
}

/** Finds the mark under a point of a lane: of several, the one whose middle is nearest. */
export type MarkFinder = (x: number, lane: number) => EventMark | undefined;

/** Marks are looked up by strips of the axis, so many pixels wide. */
const STRIP = 16;

/** An index of marks by lane and place, made when it is first asked: finding one looks at those near it, not at all. */
export function markFinder(all: readonly EventMark[]): MarkFinder {
  let index: ReadonlyMap<string, readonly EventMark[]> | undefined;
  return (x, lane) => {
    index ??= byStrip(all);
    let best: EventMark | undefined;
    let least = Infinity;
    for (const each of index.get(stripOf(lane, x)) ?? []) {
      const [left, right] = hitBox(each);
      if (x < left || x > right) continue;
      // A tick upon a bar is meant when it is hit at all.
      const distance = Math.abs(x - (left + right) / 2) + (right - left) / 4;
      if (distance < least) [best, least] = [each, distance];
    }
    return best;
  };
}

const stripOf = (lane: number, x: number) => `${lane} ${Math.floor(x / STRIP)}`;

function byStrip(all: readonly EventMark[]): ReadonlyMap<string, readonly EventMark[]> {
  const index = new Map<string, EventMark[]>();
  for (const each of all) {
    const [left, right] = hitBox(each);
    for (let x = Math.floor(left / STRIP) * STRIP; x <= right; x += STRIP) {
      const strip = stripOf(each.lane, x);
      const its = index.get(strip);
      if (its) its.push(each);
      else index.set(strip, [each]);
    }
  }
  return index;
}

export function hitBox({ left, right }: EventMark): readonly [left: number, right: number] {
  const more = Math.max(0, (HIT - (right - left)) / 2);
  return [left - more, right + more];
}

/** Every reading hollow, and a thread from each to the next; one that leaves the axis leads off it. */
function disagreement(
  datings: readonly Dating[],
  seen: readonly Dating[],
  scale: TimeScale,
  height: number
): readonly DateMarkPart[] {
  const groups = seen
    .map((dating) => dateMarkParts(dating, scale, height, true))
    .filter((parts) => parts.length > 0)
    .sort((a, b) => dateMarkCentre(a) - dateMarkCentre(b));
  const apart = groups.map((parts, i) => shifted(parts, (i - (groups.length - 1) / 2) * spread(groups)));
  const threads = apart.slice(1).map((parts, i): DateMarkPart => {
    const [a, b] = [dateMarkCentre(apart[i] as readonly DateMarkPart[]), dateMarkCentre(parts)];
    const rise = Math.min(THREAD, 2 + (b - a) / 5);
    return { kind: 'thread', d: `M${a} 0Q${(a + b) / 2} ${-rise} ${b} 0`, broken: false };
  });
  const [first, last] = [apart[0], apart.at(-1)];
  if (!first || !last) return [];
  const off: DateMarkPart[] = [];
  if (datings.some(({ span }) => span.start >= scale.span.end))
    off.push({ kind: 'thread', d: `M${dateMarkCentre(last)} 0H${scale.width}`, broken: true });
  if (datings.some(({ span }) => span.end <= scale.span.start))
    off.push({ kind: 'thread', d: `M${dateMarkCentre(first)} 0H0`, broken: true });
  return [...off, ...threads, ...apart.flat()];
}

/** By how much ticks of neighbouring days are moved apart so that both are seen: a pixel or so. */
function spread(groups: readonly (readonly DateMarkPart[])[]): number {
  const narrow = groups.every((parts) => parts.every((part) => part.kind !== 'bar'));
  const nearest = Math.min(
    ...groups.slice(1).map((parts, i) => dateMarkCentre(parts) - dateMarkCentre(groups[i] ?? []))
  );
  return narrow ? Math.max(0, APART - nearest) : 0;
}

const shifted = (parts: readonly DateMarkPart[], by: number): readonly DateMarkPart[] =>
  by === 0 ? parts : parts.map((part) => (part.kind === 'thread' ? part : { ...part, x: part.x + by }));
