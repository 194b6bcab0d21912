/**
 * Time as the graphics card has it. GPU floats carry 24 bits, so times are days since the edition began,
 * good to some seconds over ten years.
 */
import type { Edition } from '../domain/edition';
import { DAY, type Instant, type Span } from '../domain/time';

/**
 * The present day, and the days from which and until which a window lasts: all that changes while time runs. During a
 * fade also the day before the last step, and how much of the fade is over, from 0 to 1.
 */
export type GpuClock = {
  day: number;
  window: readonly [from: number, until: number] | undefined;
  fade?: { readonly from: number; readonly share: number } | undefined;
};

/** GPUs disagree about infinity; this is twenty-seven centuries. */
export const FAR = 1e6;

/** Days since the edition began, with the open ends of time brought within reach. */
export const gpuDay = (edition: Edition, t: Instant | number): number =>
  Math.min(Math.max((t - edition.span.start) / DAY, -FAR), FAR);

/** A time range as the clock has it. */
export const gpuWindow = (edition: Edition, range: Span | undefined): GpuClock['window'] =>
  range && [gpuDay(edition, range.start), gpuDay(edition, range.end)];
