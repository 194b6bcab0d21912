/**
 * The ticks of the axis and the labels below it. Two rows: a fine one of hours, days, weeks or months, and below it a
 * coarse one of the days, months or years to which they belong. The units depend on the room there is.
 */
import { civil, DAY, HOUR, instant, midnight, type Instant, type Span } from '../../domain/time';
import { roundYear, roundYearBefore, YEAR_STEPS } from './round-years';
import type { TimeScale } from './time-scale';

/** How a language writes the labels. */
export type TickWords = {
  readonly months: readonly string[];
  readonly initials: readonly string[];
  readonly day: (t: Instant) => string;
  /** Of an astronomical year. */
  readonly year: (year: number) => string;
};

/** A tick: `year` runs through all lanes, `long` begins an interval of the coarse row. */
export type AxisTick = { readonly x: number; readonly size: 'year' | 'long' | 'short' };
/** `x` is the middle of a fine label, the left end of a coarse one. */
export type TickLabel = { readonly x: number; readonly text: string };
export type AxisTicks = {
  readonly ticks: readonly AxisTick[];
  readonly fine: readonly TickLabel[];
  readonly coarse: readonly TickLabel[];
};

/** The greatest width of a letter in each row, in pixels. */
export const LETTER = { fine: 7.4, coarse: 8.2 } as const;
const GAP = 6;

type Unit = 'hour' | 'day' | 'week' | 'month' | 'year';
/** `room`: the least number of pixels for a step. `atStart`: labelled where it begins, not in its middle. */
type Level = {
  readonly unit: Unit;
  readonly step: number;
  readonly room: number;
  readonly atStart?: true;
  readonly coarse?: Unit;
};

const SECONDS: Readonly<Record<Unit, number>> = {
  hour: HOUR,
  day: DAY,
  week: 7 * DAY,
  month: 30.4 * DAY,
  year: 365.25 * DAY
};
const LONGEST: Level = { unit: 'year', step: 1e9, room: 46 };
const LEVELS: readonly Level[] = [
  ...[1, 3, 6].map((step): Level => ({ unit: 'hour', step, room: 46, atStart: true, coarse: 'day' })),
  { unit: 'day', step: 1, room: 22, coarse: 'month' },
  { unit: 'week', step: 1, room: 26, atStart: true, coarse: 'month' },
  { unit: 'month', step: 1, room: 14, coarse: 'year' },
  ...YEAR_STEPS.map((step): Level => ({ unit: 'year', step, room: 46 }))
];
/** With fewer pixels a month is only an initial. */
const NAMED = 34;

/** The ticks and labels of what `scale` shows. */
export function axisTicks(scale: TimeScale, words: TickWords): AxisTicks {
  const perSecond = scale.width / (scale.span.end - scale.span.start);
  const longestYear = Math.max(
    ...[scale.span.start, scale.span.end].map((t) => words.year(civil(t).year).length)
  );
  const roomOf = ({ unit, room }: Level) =>
    unit === 'year' ? Math.max(room, longestYear * LETTER.coarse + GAP) : room;
  const level = LEVELS.find((one) => SECONDS[one.unit] * one.step * perSecond >= roomOf(one)) ?? LONGEST;
  const fine = intervals(level, scale);
  const coarse = level.coarse ? intervals({ unit: level.coarse, step: 1 }, scale) : fine;
  const longs = new Set(coarse.map(({ start }) => start));
  const ticks = [...new Set([...fine, ...coarse].map(({ start }) => start))]
    .filter((start) => start >= scale.span.start)
    .map((start): AxisTick => ({
      x: scale.x(start),
      size: isYear(start) ? 'year' : longs.has(start) ? 'long' : 'short'
    }));
  const short = SECONDS.month * perSecond < NAMED;
  return {
    ticks,
    fine: level.coarse ? fineLabels(fine, level, scale, (t) => fineText(t, level.unit, short, words)) : [],
    coarse: coarseLabels(coarse, scale, (t) => coarseText(t, level.coarse ?? 'year', words))
  };
}

/** One unit of time as far as it is shown, in pixels. */
type Interval = { readonly start: Instant; readonly left: number; readonly right: number };

/** Every interval of a unit of which a part is shown, cut at the edges. */
function intervals(
  { unit, step }: Pick<Level, 'unit' | 'step'>,
  { span, x, width }: TimeScale
): readonly Interval[] {
  const starts = startsOf(unit, step, span);
  return starts.slice(0, -1).map((start, i) => ({
    start,
    left: Math.max(0, x(start)),
    right: Math.min(width, x(starts[i + 1] as Instant))
  }));
}

/** Where the intervals of a unit begin: from the one in which the span begins to the first after it. */
function startsOf(unit: Unit, step: number, { start, end }: Span): readonly Instant[] {
  const { year, month } = civil(start);
  const seconds = SECONDS[unit] * step;
  const monday = unit === 'week' ? 4 * DAY : 0; // 5 January 1970 was a Monday
  const startOf = (i: number): Instant => {
    if (unit === 'year') return midnight(roundYear(roundYearBefore(year, step) + i, step));
    if (unit === 'month') return midnight(year, month + i);
    return instant((Math.floor((start - monday) / seconds) + i) * seconds + monday);
  };
  const starts = [startOf(0)];
  while ((starts.at(-1) as Instant) < end) starts.push(startOf(starts.length));
  return starts;
}

function fineLabels(
  shown: readonly Interval[],
  { atStart }: Level,
  { span, x, width }: TimeScale,
  format: (t: Instant) => string
): readonly TickLabel[] {
  return shown.flatMap(({ start, left, right }) => {
    const text = format(start);
    const half = (text.length * LETTER.fine) / 2;
    const middle = atStart ? x(start) : (left + right) / 2;
    const fits = atStart ? start >= span.start && middle <= width : right - left >= 2 * half;
    return fits ? [{ x: middle, text }] : [];
  });
}

/** A label stands where its interval begins, or at the edge, if what is shown of the interval has room for it. */
function coarseLabels(
  shown: readonly Interval[],
  { width }: TimeScale,
  format: (t: Instant) => string
): readonly TickLabel[] {
  return shown.flatMap(({ start, left, right }) => {
    const text = format(start);
    const room = right - left - (right < width ? GAP : 0);
    return room >= text.length * LETTER.coarse ? [{ x: left, text }] : [];
  });
}

function fineText(t: Instant, unit: Unit, short: boolean, { months, initials }: TickWords): string {
  const { month, day, hour } = civil(t);
  if (unit === 'hour') return `${hour}:00`;
  if (unit !== 'month') return String(day);
  return (short ? initials : months)[month - 1] ?? '';
}

function coarseText(t: Instant, unit: Unit, { months, day, year: yearText }: TickWords): string {
  if (unit === 'day') return day(t);
  const { year, month } = civil(t);
  return unit === 'month' ? `${months[month - 1] ?? ''} ${yearText(year)}` : yearText(year);
}

const isYear = (t: Instant) => t === midnight(civil(t).year);
