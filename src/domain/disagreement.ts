/** On what the sources of an event disagree. */
import { datesDisagree } from './event-order';
import type { Amount, Edition, HistoricalEvent, Quantity } from './edition';
import { memoByObject } from './memo';
import { disagree } from './reading';

/**
 * On what an event's sources disagree: its date, its quantities, and the questions in `differences`. Several places are
 * not alternatives but all the places that the event concerns; a contested place is a question.
 */
export type Disagreement = {
  readonly event: HistoricalEvent;
  readonly dates: boolean;
  readonly quantities: readonly Quantity[];
};

/** A key that is the same for equal amounts. */
export const amountKey = ({ min, max, approximate }: Amount) => `${min}/${max}${approximate ? '~' : ''}`;

/** Whether sources give a quantity in more than one way. */
export const amountsDisagree = ({ readings }: Quantity) =>
  disagree(readings, (a, b) => amountKey(a) === amountKey(b));

/** What the sources of one event disagree on; undefined where they agree. */
export function disagreementOn(event: HistoricalEvent): Disagreement | undefined {
  const dates = datesDisagree(event.when);
  const { quantities: all, differences } = event.details();
  const quantities = all.filter(amountsDisagree);
  const disagrees = dates || quantities.length > 0 || differences.length > 0;
  return disagrees ? { event, dates, quantities } : undefined;
}

/** The events whose sources disagree, in the order of the edition. */
export const disagreements = memoByObject(({ events }: Edition): readonly Disagreement[] =>
  events.flatMap((event) => disagreementOn(event) ?? [])
);
