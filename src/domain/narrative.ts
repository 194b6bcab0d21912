/** The narrative of an edition: paragraphs whose words name things and days, so that reading moves map and clock. */
import { momentOf as momentOfEvent, momentOfDating } from './chronicle';
import type { Dating } from './dating';
import { named, type Edition, type Place } from './edition';
import type { Selection } from './selection';
import { contains, type Instant } from './time';

/** A thing that words name; of a source, perhaps a place in it. */
export type Named = Selection & { readonly locator?: string };

/** Where a link leads: to a thing, or to a day. */
export type Target = Named | { readonly kind: 'date'; readonly dating: Dating };

export type Words = { readonly text: string; readonly emphasis: boolean };
export type Link = { readonly words: readonly Words[]; readonly target: Target };
export type Run = Words | Link;

export const isLink = (run: Run): run is Link => 'target' in run;

/** The paragraphs of a source that a paragraph tells: 6 and 7 of `document`. */
export type Passages = { readonly source: string; readonly paragraphs: readonly number[] };

export type Paragraph = {
  /** p1, p2 … through all chapters; the same in every language. */
  readonly name: string;
  /** Undefined where the paragraph does not say. */
  readonly passages: Passages | undefined;
  readonly runs: readonly Run[];
};

/** Without a title only what stands before the first heading. */
export type Chapter = { readonly title: string | undefined; readonly paragraphs: readonly Paragraph[] };

export type Narrative = {
  readonly language: string;
  readonly title: string;
  readonly chapters: readonly Chapter[];
};

export const paragraphsOf = ({ chapters }: Narrative): readonly Paragraph[] =>
  chapters.flatMap(({ paragraphs }) => paragraphs);

export const targetsOf = ({ runs }: Paragraph): readonly Target[] =>
  runs.filter(isLink).map(({ target }) => target);

/**
 * The instant at which a paragraph is: of its first link to a day, or to a dated event, that lies in the edition's
 * span. What it recalls from before, or tells ahead of, that span does not move the clock. Undefined without any.
 */
export function momentOf(paragraph: Paragraph, edition: Edition): Instant | undefined {
  return targetsOf(paragraph)
    .flatMap((target) => momentOfTarget(target, edition) ?? [])
    .find((moment) => contains(edition.span, moment));
}

function momentOfTarget(target: Target, edition: Edition): Instant | undefined {
  if (target.kind === 'date') return momentOfDating(target.dating);
  const event = target.kind === 'event' ? named(edition.events, target.id) : undefined;
  return event && momentOfEvent(event);
}

/** The places that a paragraph names, by themselves or by an event that was there: each once, in the order of the words. */
export function placesOf(paragraph: Paragraph, edition: Edition): readonly Place[] {
  const places = targetsOf(paragraph).flatMap((target) => {
    if (target.kind === 'place') return named(edition.places, target.id) ?? [];
    const event = target.kind === 'event' ? named(edition.events, target.id) : undefined;
    return event?.where.map(({ value }) => value) ?? [];
  });
  return [...new Set(places)];
}

/**
 * Every paragraph that names the thing, in order. A place is named by links to itself alone, not by those to what
 * happened there; a source by a link to any spot in it.
 */
export const passagesNaming = (narrative: Narrative, { kind, id }: Named): readonly Paragraph[] =>
  paragraphsOf(narrative).filter((paragraph) =>
    targetsOf(paragraph).some((target) => target.kind === kind && target.id === id)
  );

/** A paragraph and the instant at which the clock comes by it. */
export type Appointment = { readonly paragraph: Paragraph; readonly moment: Instant };

/** The dated paragraphs in the order of the clock: a flashback takes its turn by its date. At one instant, as they are told. */
export const timetable = (narrative: Narrative, edition: Edition): readonly Appointment[] =>
  paragraphsOf(narrative)
    .flatMap((paragraph) => {
      const moment = momentOf(paragraph, edition);
      return moment === undefined ? [] : [{ paragraph, moment }];
    })
    .sort((a, b) => a.moment - b.moment);

/**
 * The paragraph of that day: of those whose moment has come the latest, and of several at one moment the one told
 * first, from which the reader goes on. Undefined before all of them.
 * @param appointments in the order of the clock, as `timetable` has them
 */
export function paragraphAt(appointments: readonly Appointment[], t: Instant): Paragraph | undefined {
  const last = appointments.findLast(({ moment }) => moment <= t);
  return last && appointments.find(({ moment }) => moment === last.moment)?.paragraph;
}

/** A chapter with a title, and the instant of its first dated paragraph: where it stands on the axis. */
export type Opening = { readonly id: string; readonly title: string; readonly at: Instant };

export const openings = (narrative: Narrative, edition: Edition): readonly Opening[] =>
  narrative.chapters.flatMap(({ title, paragraphs }) => {
    const [first] = paragraphs;
    const at = paragraphs
      .map((paragraph) => momentOf(paragraph, edition))
      .find((moment) => moment !== undefined);
    return title !== undefined && first && at !== undefined ? [{ id: first.name, title, at }] : [];
  });

/** The words of a paragraph, without what they lead to. */
export const textOf = ({ runs }: Paragraph): string =>
  runs
    .flatMap((run) => (isLink(run) ? run.words : [run]))
    .map(({ text }) => text)
    .join('');
