/** What a screen reader hears when time comes to a stop: the date, and what happened then. One sentence. */
import { datesDisagree, eventInstant } from '../../domain/event-order';
import { toTheDay } from '../../domain/dating';
import type { HistoricalEvent } from '../../domain/edition';
import { selectedEvent, type Scene } from '../../domain/scene';
import { contains, type Instant } from '../../domain/time';
import type { Language } from '../../state/language.svelte';

/**
 * "20 January 1925: Convention signed in Peking; one more event". An event of which the day is not known, or
 * disputed, is said with its own dating; such a one is told only where a run or the reader stands at it.
 * @param told the event at which a run by event stands
 */
export function announcement(
  scene: Scene,
  told: HistoricalEvent | undefined,
  language: Pick<Language, 't' | 'format' | 'text'>
): string {
  const { t, format } = language;
  const { edition, instant } = scene;
  const ofDay = edition.events
    .filter((event) => happenedOn(event, instant))
    .sort((a, b) => (eventInstant(a) ?? 0) - (eventInstant(b) ?? 0));
  const selected = selectedEvent(scene);
  const stoodAt = told ?? (selected && eventInstant(selected) === instant ? selected : undefined);
  const event = stoodAt ?? ofDay[0];
  if (!event) return format.date(instant);
  const place = ofDay.indexOf(event);
  const date = place < 0 ? format.datings(event.when) : format.date(instant);
  return t.timeline.stop(date, language.text(event.title).text, place < 0 ? 0 : ofDay.length - 1 - place);
}

/** Whether it is known to have happened on the day of `t`, and no source says otherwise. */
function happenedOn({ when }: HistoricalEvent, t: Instant): boolean {
  const [best] = when;
  if (!best || datesDisagree(when)) return false;
  const { shape, from: day } = toTheDay(best.value);
  if (shape !== 'point' || day?.precision !== 'day') return false;
  return !day.approximate && !day.uncertain && contains(day.span, t);
}
