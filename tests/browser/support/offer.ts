/** What an edition offers its visitors, from its own files, and the words of the interface: whoever tests any edition knows no word of one. */
import { readStories } from '../../../src/data/read-stories';
import { bestText } from '../../../src/domain/best-text';
import type { Place } from '../../../src/domain/edition';
import { eventsInOrder } from '../../../src/domain/event-order';
import type { Localized } from '../../../src/domain/reading';
import { isoDate } from '../../../src/domain/time';
import { formatter } from '../../../src/i18n/format';
import type { LateMessages, Messages, PanelMessages } from '../../../src/i18n/messages';
import { editionOf, filesIn } from '../../geo/support/folder';

export type Offer = ReturnType<typeof offerOf>;

/** `id`: the name of a folder of geo/. */
export function offerOf(id: string) {
  const edition = editionOf(id);
  const files = filesIn(new URL(`../../../geo/${id}/`, import.meta.url));
  const { span, languages } = edition;
  const events = eventsInOrder(edition)
    .filter(({ moment }) => moment >= span.start && moment < span.end)
    .map(({ event: { id: eventId, title, where }, moment }) => ({
      id: eventId,
      title,
      place: where[0]?.value,
      moment,
      day: isoDate(moment)
    }));
  return {
    id,
    edition,
    events,
    /** With the events before it and after it: the first on a day of its own, at a place that has a point. */
    subject: subjectOf(events),
    stories: readStories(files, edition).stories,
    /** The heading of its text in a language; undefined where there is none. */
    textTitle: (language: string) => /^# (.*)$/m.exec(files.get(`text/${language}.md`) ?? '')?.[1],
    /** What of a text readers of a language are shown. */
    say: (text: Localized, language: string) => bestText([language, ...languages], text).text
  };
}

type Dated = { readonly day: string; readonly place: Place | undefined };

function subjectOf<T extends Dated>(events: readonly T[]) {
  for (const [i, event] of events.entries()) {
    const [previous, next] = [events[i - 1], events[i + 1]];
    const { place } = event;
    if (previous && next && place && previous.day !== event.day && next.day !== event.day)
      return { previous, next, event, place };
  }
  throw new Error('no event has a day of its own');
}

/** The words of the interface in one of its languages, those for dates too. */
export async function wordsIn(language: string) {
  const [core, late, panels] = await Promise.all([
    import(`../../../src/i18n/${language}/core.ts`) as Promise<{ default: Messages }>,
    import(`../../../src/i18n/${language}/late.ts`) as Promise<{ default: LateMessages }>,
    import(`../../../src/i18n/${language}/panels.ts`) as Promise<{ default: PanelMessages }>
  ]);
  const { locale, dates, numbers } = core.default;
  return {
    ...core.default,
    late: late.default,
    panels: panels.default,
    date: formatter(locale, dates, numbers).date
  };
}
