/** On what the sources of an event do not agree. */
import { datesDisagree } from './event-order';
import type { Amount, Edition, HistoricalEvent, Quantity } from './edition';
import { memoByObject } from './memo';
import { disagree } from './reading';

/**
 * On what an event's sources differ: its date, its numbers, and the questions that its author names. Places are
 * never alternatives, a second one says what else the event concerns; a contested one is a question.
 */
export type Disagreement = {
  readonly event: HistoricalEvent;
  readonly dates: boolean;
  readonly quantities: readonly Quantity[];
};

/** A text that is the same for equal amounts. */
export const amountKey = ({ min, max, approximate }: Amount) => `${min}/${max}${approximate ? '~' : ''}`;

/** Whether sources give a quantity in more than one way. */
export const amountsDisagree = ({ readings }: Quantity) =>
  disagree(readings, (a, b) => amountKey(a) === amountKey(b));

/** What differs of one event; undefined where its sources agree. */
export function disagreementOn(event: HistoricalEvent): Disagreement | undefined {
  const found = {
    event,
    dates: datesDisagree(event.when),
    quantities: event.quantities.filter(amountsDisagree)
  };
  const any = found.dates || found.quantities.length > 0 || event.differences.length > 0;
  return any ? found : undefined;
}

/** Every event of whose sources some differ, in the order of the edition. */
export const disagreements = memoByObject(({ events }: Edition): readonly Disagreement[] =>
  events.flatMap((event) => disagreementOn(event) ?? [])
);
