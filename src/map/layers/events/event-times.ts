/** When the light of an event shows and how sure it then is, in days, as the graphics card has it. */
import type { Dating } from '../../../domain/dating';
import type { Edition } from '../../../domain/edition';
import { everyDate, memoByDates, type Dated } from '../../../domain/every-date';
import { memoByObject } from '../../../domain/memo';
import { eventIntervals } from '../../../domain/presence-index';
import { BEGINNING, FOREVER, type Span } from '../../../domain/time';
import { FAR, gpuDay } from '../../gpu-time';

export type Vec4 = [number, number, number, number];

export type EventTimes = {
  /** It comes up at [0], is sure from [1] until [2], and begins to fade at [3]. */
  readonly times: Vec4;
  /** From [0] to [1], or from [2] to [3], the sources put it; that is what a window meets. */
  readonly spans: Vec4;
};

/** Never: no instant of an edition is so far away. */
export const NEVER: Vec4 = [FAR, FAR, FAR, FAR];

export const eventTimes = (edition: Edition, event: Dated): EventTimes => timesIn(edition)(event);

const timesIn = memoByObject((edition: Edition) => memoByDates((event) => timesOf(edition, event)));

function timesOf(edition: Edition, event: Dated): EventTimes {
  const days = (...instants: readonly number[]) => instants.map((t) => gpuDay(edition, t)) as Vec4;
  const dates = event.when.length > 0 ? everyDate(event) : [];
  const seen = dates.map(known);
  const [first, last] = [
    Math.min(FOREVER, ...seen.map(({ start }) => start)),
    Math.max(BEGINNING, ...seen.map(({ end }) => end))
  ];
  const sure = eventIntervals(event).find((stretch) => stretch.sure) ?? { start: last, end: last };
  const [one, ...others] = apart(dates.map(({ span }) => span));
  const nothing = { start: FOREVER, end: BEGINNING };
  return {
    times: days(first, Math.max(first, sure.start), Math.min(last, sure.end), last),
    // Three stretches that lie apart are rarer than a fifth number is dear: the last two are taken as one.
    spans: days(
      (one ?? nothing).start,
      (one ?? nothing).end,
      (others[0] ?? one ?? nothing).start,
      (others.at(-1) ?? one ?? nothing).end
    )
  };
}

/** Of an open end only the side that is known lights up by itself. */
const known = ({ span, from, to }: Dating): Span => ({
  start: from ? span.start : (to?.span.start ?? span.start),
  end: to ? span.end : (from?.span.end ?? span.end)
});

/** The same time in spans that do not meet, first to last. */
function apart(spans: readonly Span[]): readonly Span[] {
  const found: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start)) {
    const before = found.at(-1);
    if (before && span.start <= before.end) {
      found[found.length - 1] = { start: before.start, end: span.end > before.end ? span.end : before.end };
    } else found.push(span);
  }
  return found;
}
