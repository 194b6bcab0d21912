/** The sentence for screen readers when the clock stops: the date, and what happened then. */
import { datesDisagree, eventInstant } from '../../domain/event-order';
import { toTheDay } from '../../domain/dating';
import type { HistoricalEvent } from '../../domain/edition';
import { selectedEvent, type Scene } from '../../domain/scene';
import { contains, type Instant } from '../../domain/time';
import type { Language } from '../../state/language.svelte';

/**
 * "20 January 1925: Convention signed in Peking; one more event". An event without an undisputed day is announced with
 * its own dating, and only when playback or the visitor has stopped at it.
 * @param playbackEvent the event at which playback by event pauses
 */
export function announcement(
  scene: Scene,
  playbackEvent: HistoricalEvent | undefined,
  language: Pick<Language, 'late' | 'format' | 'text'>
): string {
  const { late, format } = language;
  const { edition, instant } = scene;
  const eventsOfDay = edition.events
    .filter((event) => happenedOn(event, instant))
    .sort((a, b) => (eventInstant(a) ?? 0) - (eventInstant(b) ?? 0));
  const selected = selectedEvent(scene);
  const stoppedAt = playbackEvent ?? (selected && eventInstant(selected) === instant ? selected : undefined);
  const event = stoppedAt ?? eventsOfDay[0];
  if (!event) return format.date(instant);
  const index = eventsOfDay.indexOf(event);
  const date = index < 0 ? format.datings(event.when) : format.date(instant);
  return late.timelineTools.stop(
    date,
    language.text(event.title).text,
    index < 0 ? 0 : eventsOfDay.length - 1 - index
  );
}

/** Whether an event is dated to exactly the day of `t`, and no source disagrees. */
function happenedOn({ when }: HistoricalEvent, t: Instant): boolean {
  const [best] = when;
  if (!best || datesDisagree(when)) return false;
  const { shape, from: day } = toTheDay(best.value);
  if (shape !== 'point' || day?.precision !== 'day') return false;
  return !day.approximate && !day.uncertain && contains(day.span, t);
}
