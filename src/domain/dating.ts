/**
 * A dating: when something was, as its source says, with the precision and the doubt of the source. It is read from
 * EDTF (parse-dating.ts) into the earliest and the latest instant that the text allows.
 */
import { contains, DAY, instant, startOfDay, type Instant, type Span } from './time';

/** `years`: a decade or a century. */
export type Precision = 'hour' | 'day' | 'month' | 'season' | 'year' | 'years';

/** One side of a dating: a date of some precision, with its EDTF qualifiers: approximate `~`, uncertain `?`. */
export type DateBound = {
  readonly span: Span;
  readonly precision: Precision;
  readonly approximate: boolean;
  readonly uncertain: boolean;
};

/** Whether a bound names a day or an hour, and not "about". */
export const isExact = (bound: DateBound | undefined): boolean =>
  bound !== undefined && !bound.approximate && (bound.precision === 'hour' || bound.precision === 'day');

/** Where a bound is on the clock: an hour at itself, a day at its noon, anything longer in its middle. */
export const middleOf = ({ precision, span }: DateBound): Instant =>
  precision === 'hour' ? span.start : instant((span.start + span.end) / 2);

/**
 * `point` one date · `interval` from one date to another · `since` its end is not known ·
 * `until` its beginning is not known · `before` once, no later than a date.
 */
export type DatingShape = 'point' | 'interval' | 'since' | 'until' | 'before';

export type Dating = {
  /** The text as it was read. */
  readonly edtf: string;
  readonly shape: DatingShape;
  readonly from: DateBound | undefined;
  readonly to: DateBound | undefined;
  /** The instants that the text allows, "about" included; infinite at an open end. */
  readonly span: Span;
  readonly approximate: boolean;
  readonly uncertain: boolean;
  /** The source gave it by the Julian calendar, in which it may be shown as well; see julian-day.ts. */
  readonly oldStyle?: true;
};

/**
 * Whether something with this dating is going on at `t`: `sure` if so by every date that the text allows, `possible`
 * if by some, `no` if by none. A day is sure all day long; a month says only that it was one of its days; an interval
 * is sure between its two ends, and on a day that names one of them.
 */
export function presence(dating: Dating, t: Instant): 'sure' | 'possible' | 'no' {
  if (t < dating.span.start || t >= dating.span.end) return 'no';
  if (dating.uncertain) return 'possible';
  const { from, to } = dating;
  switch (dating.shape) {
    case 'point':
      return isExact(from) ? 'sure' : 'possible';
    case 'interval': {
      // From the latest possible beginning to the earliest possible end it must be going on.
      const hasBegun = t >= (isExact(from) ? dating.span.start : otherEdge(dating.span.start, from));
      const goesOn = t < (isExact(to) ? dating.span.end : otherEdge(dating.span.end, to));
      return (hasBegun && goesOn) || namesDayOf(from, t) || namesDayOf(to, t) ? 'sure' : 'possible';
    }
    case 'since':
      return namesDayOf(from, t) ? 'sure' : 'possible';
    case 'until':
      return namesDayOf(to, t) ? 'sure' : 'possible';
    case 'before':
      return 'possible';
  }
}

/** The instants at which `presence` of a dating may change, in no order; between two of them it is the same. */
export const changeInstants = ({ span, from, to }: Dating): readonly Instant[] => [
  span.start,
  span.end,
  ...[from, to].flatMap((bound) =>
    bound
      ? [
          bound.span.start,
          bound.span.end,
          ...[span.start, span.end].filter(Number.isFinite).map((edge) => otherEdge(edge, bound))
        ]
      : []
  )
];

/** Whether `t` falls on the very day that an end of an interval names. */
const namesDayOf = (bound: DateBound | undefined, t: Instant) =>
  bound !== undefined && isExact(bound) && contains(bound.span, t);

/** From one edge of the instants that a bound allows, "about" included, the other edge: as far from its middle. */
const otherEdge = (edge: Instant, bound: DateBound | undefined) =>
  instant(bound === undefined ? edge : bound.span.start + bound.span.end - edge);

/** The same dating with days for hours, for a text that has no room for them. */
export function toTheDay(dating: Dating): Dating {
  const day = (bound: DateBound | undefined): DateBound | undefined => {
    if (bound?.precision !== 'hour') return bound;
    const start = startOfDay(bound.span.start);
    // About an hour is not about a day.
    return { ...bound, precision: 'day', approximate: false, span: { start, end: instant(start + DAY) } };
  };
  const [from, to] = [day(dating.from), day(dating.to)];
  return { ...dating, from, to, approximate: Boolean(from?.approximate || to?.approximate) };
}
