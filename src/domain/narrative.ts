/** The narrative of an edition: paragraphs whose words name things and days, so that reading moves map and clock. */
import { eventInstant as momentOfEvent, datingInstant } from './event-order';
import type { Dating } from './dating';
import { findById, type Edition, type Place } from './edition';
import type { EntityRef } from './entities/entity-ref';
import { contains, type Instant } from './time';

/** A thing that words name; of a source, perhaps a place in it. */
export type EntityMention = EntityRef & { readonly locator?: string };

/** Where a link leads: to a thing, or to a day. */
export type LinkTarget = EntityMention | { readonly kind: 'date'; readonly dating: Dating };

export type StyledText = { readonly text: string; readonly emphasis: boolean };
export type NarrativeLink = { readonly words: readonly StyledText[]; readonly target: LinkTarget };
export type TextRun = StyledText | NarrativeLink;

export const isLink = (run: TextRun): run is NarrativeLink => 'target' in run;

/** The paragraphs of a source that a paragraph tells: 6 and 7 of `document`. */
export type SourceParagraphs = { readonly source: string; readonly paragraphs: readonly number[] };

export type Paragraph = {
  /** p1, p2 … through all chapters; the same in every language. */
  readonly name: string;
  /** Undefined where the paragraph does not say. */
  readonly passages: SourceParagraphs | undefined;
  readonly runs: readonly TextRun[];
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

export const findParagraph = (narrative: Narrative, name: string | undefined): Paragraph | undefined =>
  paragraphsOf(narrative).find((paragraph) => paragraph.name === name);

export const linkTargets = ({ runs }: Paragraph): readonly LinkTarget[] =>
  runs.filter(isLink).map(({ target }) => target);

/**
 * The instant at which a paragraph is: of its first link to a day, or to a dated event, that lies in the edition's
 * span. What it recalls from before, or tells ahead of, that span does not move the clock. Undefined without any.
 */
export function paragraphInstant(paragraph: Paragraph, edition: Edition): Instant | undefined {
  return linkTargets(paragraph)
    .flatMap((target) => momentOfTarget(target, edition) ?? [])
    .find((moment) => contains(edition.span, moment));
}

function momentOfTarget(target: LinkTarget, edition: Edition): Instant | undefined {
  if (target.kind === 'date') return datingInstant(target.dating);
  const event = target.kind === 'event' ? findById(edition.events, target.id) : undefined;
  return event && momentOfEvent(event);
}

/** The places that a paragraph names, by themselves or by an event that was there: each once, in the order of the words. */
export function paragraphPlaces(paragraph: Paragraph, edition: Edition): readonly Place[] {
  const places = linkTargets(paragraph).flatMap((target) => {
    if (target.kind === 'place') return findById(edition.places, target.id) ?? [];
    const event = target.kind === 'event' ? findById(edition.events, target.id) : undefined;
    return event?.where.map(({ value }) => value) ?? [];
  });
  return [...new Set(places)];
}

/**
 * Every paragraph that names the thing, in order. A place is named by links to itself alone, not by those to what
 * happened there; a source by a link to any spot in it.
 */
export const paragraphsMentioning = (
  narrative: Narrative,
  { kind, id }: EntityMention
): readonly Paragraph[] =>
  paragraphsOf(narrative).filter((paragraph) =>
    linkTargets(paragraph).some((target) => target.kind === kind && target.id === id)
  );

/** A paragraph and the instant at which the clock comes by it. */
export type DatedParagraph = { readonly paragraph: Paragraph; readonly moment: Instant };

/** The dated paragraphs in the order of the clock: a flashback takes its turn by its date. At one instant, as they are told. */
export const paragraphsByDate = (narrative: Narrative, edition: Edition): readonly DatedParagraph[] =>
  paragraphsOf(narrative)
    .flatMap((paragraph) => {
      const moment = paragraphInstant(paragraph, edition);
      return moment === undefined ? [] : [{ paragraph, moment }];
    })
    .sort((a, b) => a.moment - b.moment);

/**
 * The paragraph of that day: of those whose moment has come the latest, and of several at one moment the one told
 * first, from which the reader goes on. Undefined before all of them.
 * @param appointments in the order of the clock, as `timetable` has them
 */
export function paragraphAt(appointments: readonly DatedParagraph[], t: Instant): Paragraph | undefined {
  const last = appointments.findLast(({ moment }) => moment <= t);
  return last && appointments.find(({ moment }) => moment === last.moment)?.paragraph;
}

/** A chapter with a title, and the instant of its first dated paragraph: where it stands on the axis. */
export type ChapterMarker = { readonly id: string; readonly title: string; readonly at: Instant };

export const chapterMarkers = (narrative: Narrative, edition: Edition): readonly ChapterMarker[] =>
  narrative.chapters.flatMap(({ title, paragraphs }) => {
    const [first] = paragraphs;
    const at = paragraphs
      .map((paragraph) => paragraphInstant(paragraph, edition))
      .find((moment) => moment !== undefined);
    return title !== undefined && first && at !== undefined ? [{ id: first.name, title, at }] : [];
  });

/** The words of a paragraph, without what they lead to. */
export const textOf = ({ runs }: Paragraph): string =>
  runs
    .flatMap((run) => (isLink(run) ? run.words : [run]))
    .map(({ text }) => text)
    .join('');
