/**
 * The parts of a mark, whose shapes show the quality of the date.
 *
 * day: a tick · hour: a tick with a cap · span: a bar · month, season, year: paler bars · about: fading to both sides ·
 * since, until: a tick that fades to the open side · uncertain: hollow. Numbers are pixels.
 */
import { isExact, middleOf, type Dating, type DateBound, type Precision } from '../../domain/dating';
import { DAY } from '../../domain/time';
import type { TimeScale } from './time-scale';

/** How a bar fades: `about` to both sides · `soft` at both ends · the others to one side. */
export type Fade = 'about' | 'soft' | 'since' | 'until' | 'enter' | 'leave';

/** `x` is measured from the left end of the axis, heights around the middle of the lane. */
export type DateMarkPart =
  | { readonly kind: 'tick'; readonly x: number; readonly width: number; readonly height: number }
  | { readonly kind: 'hollow'; readonly x: number; readonly width: number; readonly height: number }
  | {
      readonly kind: 'bar';
      readonly x: number;
      readonly width: number;
      readonly height: number;
      readonly strength: number;
      readonly fade?: Fade;
    }
  | { readonly kind: 'cap'; readonly x: number; readonly height: number }
  | { readonly kind: 'thread'; readonly d: string; readonly broken: boolean };

const TICK = 1.5;
const HOLLOW = 2.8;
const BAR = 4;
/** A span longer than this many days is drawn thinner, under shorter ones. */
const LONG = 60;
const LONG_BAR = 2;
const STRENGTH: Readonly<Record<Precision | 'span', number>> = {
  span: 0.9,
  hour: 0.9,
  day: 0.9,
  month: 0.55,
  season: 0.28,
  year: 0.18,
  years: 0.18
};
const ABOUT = 14;
/** How far an open end is drawn, in days: not an estimate of its length. */
const OPEN = 30;
/** Over how many pixels a bar that goes on beyond the axis fades at the edge. */
const EDGE = 18;

/** The parts for one reading; `hollow` where another disagrees, whether or not it is shown. */
export function dateMarkParts(
  dating: Dating,
  scale: TimeScale,
  height: number,
  hollow: boolean
): readonly DateMarkPart[] {
  const { shape, from, to, span } = dating;
  const isHollow = hollow || dating.uncertain;
  if (shape === 'since' && from) {
    const x = middle(from, scale);
    return [
      fadingBar(x, x + open(scale), 'since', scale),
      ...(from.approximate ? [] : tick(x, height, isHollow, from, scale))
    ].filter((part) => part !== undefined);
  }
  if ((shape === 'until' || shape === 'before') && to) {
    const x = to.precision === 'hour' ? scale.x(to.span.start) : middle(to, scale);
    return [
      fadingBar(x - open(scale), x, 'until', scale),
      ...(to.approximate ? [] : tick(x, height, isHollow, to, scale))
    ].filter((part) => part !== undefined);
  }
  if (!from || !to) return [];
  if (shape === 'point' && from.precision === 'day' && from.approximate) {
    const x = middle(from, scale) - ABOUT / 2;
    if (!isOn(x + ABOUT / 2, scale)) return [];
    return [{ kind: 'bar', x, width: ABOUT, height: height - 2, strength: 1, fade: 'about' }];
  }
  if (dating.approximate) {
    const [x0, x1] = [scale.x(span.start), scale.x(span.end)];
    const extra = Math.max(0, (ABOUT - (x1 - x0)) / 2);
    return [fadingBar(x0 - extra, x1 + extra, 'soft', scale)].filter((part) => part !== undefined);
  }
  if (shape === 'point') {
    if (isExact(from)) {
      return tick(middle(from, scale), height, isHollow, from, scale);
    }
    return bar(from.span.start, from.span.end, STRENGTH[from.precision], scale, isHollow);
  }
  if (span.end - span.start < 1.5 * DAY) {
    return tick(scale.x((span.start + span.end) / 2), height, isHollow, { ...from, precision: 'day' }, scale);
  }
  if (isHollow) return bar(span.start, span.end, 1, scale, true);
  // Certain from the latest beginning to the earliest end; before and after it is only possible.
  const certain = {
    start: isExact(from) ? span.start : from.span.end,
    end: isExact(to) ? span.end : to.span.start
  };
  return [
    ...bar(span.start, certain.start, STRENGTH[from.precision], scale),
    ...bar(certain.start, certain.end, STRENGTH.span, scale),
    ...bar(certain.end, span.end, STRENGTH[to.precision], scale)
  ];
}

const open = (scale: TimeScale) => scale.x(OPEN * DAY) - scale.x(0);

const middle = (bound: DateBound, scale: TimeScale) => scale.x(middleOf(bound));

const isOn = (x: number, { width }: TimeScale) => x >= 0 && x <= width;

function tick(
  x: number,
  height: number,
  hollow: boolean,
  moment: DateBound,
  scale: TimeScale
): readonly DateMarkPart[] {
  if (!isOn(x, scale)) return [];
  const hour: readonly DateMarkPart[] = moment.precision === 'hour' ? [{ kind: 'cap', x, height }] : [];
  return hollow
    ? [{ kind: 'hollow', x: x - HOLLOW / 2, width: HOLLOW, height }, ...hour]
    : [{ kind: 'tick', x: x - TICK / 2, width: TICK, height }, ...hour];
}

/** A bar from one instant to another, cut at the ends of the axis and fading there. */
function bar(
  from: number,
  to: number,
  strength: number,
  scale: TimeScale,
  hollow = false
): readonly DateMarkPart[] {
  const [x0, x1] = [scale.x(from), scale.x(to)];
  const [left, right] = [Math.max(0, x0), Math.min(scale.width, x1)];
  if (right <= left || to <= from) return [];
  if (hollow) return [{ kind: 'hollow', x: left, width: Math.max(HOLLOW, right - left), height: BAR }];
  const height = strength === STRENGTH.span && to - from > LONG * DAY ? LONG_BAR : BAR;
  const [before, after] = [x0 < 0 ? EDGE : 0, x1 > scale.width ? EDGE : 0].map((edge) =>
    Math.min(edge, (right - left) / 2)
  ) as [number, number];
  const piece = (x: number, width: number, fade?: Fade): readonly DateMarkPart[] =>
    width > 0 ? [{ kind: 'bar', x, width, height, strength, ...(fade && { fade }) }] : [];
  return [
    ...piece(left, before, 'enter'),
    ...piece(left + before, Math.max(right - left - before - after, before + after > 0 ? 0 : TICK)),
    ...piece(right - after, after, 'leave')
  ];
}

function fadingBar(x0: number, x1: number, fade: Fade, scale: TimeScale): DateMarkPart | undefined {
  const [left, right] = [Math.max(0, x0), Math.min(scale.width, x1)];
  if (right <= left) return undefined;
  return { kind: 'bar', x: left, width: right - left, height: BAR, strength: 1, fade };
}

/** Where a part begins and ends; a thread counts for nothing. */
export function dateMarkBounds(part: DateMarkPart): readonly [number, number] {
  if (part.kind === 'thread') return [0, 0];
  const width = part.kind === 'cap' ? 0 : part.width;
  return [part.x, part.x + width];
}

export function dateMarkCentre(parts: readonly DateMarkPart[]): number {
  const boxes = parts.map(dateMarkBounds);
  return (Math.min(...boxes.map(([x]) => x)) + Math.max(...boxes.map(([, x]) => x))) / 2;
}
