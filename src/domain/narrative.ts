/** The narrative of an edition: paragraphs with mentions of entities and dates, by which reading moves map and clock. */
import { countLeading } from './bisect';
import { datingInstant, eventInstant } from './event-order';
import type { Dating } from './dating';
import type { Edition, Place } from './edition';
import { findOfKind } from './entities';
import type { EntityRef } from './entities/entity-ref';
import { contains, DAY, type Instant } from './time';

/** An entity that is mentioned; of a source, perhaps the place in it. */
export type EntityMention = EntityRef & { readonly locator?: string };

/** What a mention refers to. */
export type LinkTarget = EntityMention | { readonly kind: 'date'; readonly dating: Dating };

export type StyledText = { readonly text: string; readonly emphasis: boolean };
export type NarrativeLink = { readonly words: readonly StyledText[]; readonly target: LinkTarget };
export type TextRun = StyledText | NarrativeLink;

export const isLink = (run: TextRun): run is NarrativeLink => 'target' in run;

/** The paragraphs of a source that a paragraph of the narrative retells: 6 and 7 of `document`. */
export type SourceParagraphs = { readonly source: string; readonly paragraphs: readonly number[] };

export type Paragraph = {
  /** p1, p2 … through all chapters; the same in every language. */
  readonly name: string;
  /** Undefined where it retells none. */
  readonly passages: SourceParagraphs | undefined;
  readonly runs: readonly TextRun[];
};

/** The title is undefined for what stands before the first heading. */
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
 * The instant to which the clock goes for a paragraph: that of its first mention of a date, or of a dated event, within
 * the edition's span. Undefined where it has none.
 */
export function paragraphInstant(paragraph: Paragraph, edition: Edition): Instant | undefined {
  return linkTargets(paragraph)
    .flatMap((target) => targetInstant(target, edition) ?? [])
    .find((instant) => contains(edition.span, instant));
}

function targetInstant(target: LinkTarget, edition: Edition): Instant | undefined {
  if (target.kind === 'date') return datingInstant(target.dating);
  const event = findOfKind(edition, 'event', target);
  return event && eventInstant(event);
}

/** The places that a paragraph mentions, or whose events it mentions: each once, in the order of the text. */
export function paragraphPlaces(paragraph: Paragraph, edition: Edition): readonly Place[] {
  const places = linkTargets(paragraph).flatMap((target) => {
    if (target.kind === 'date') return [];
    const event = findOfKind(edition, 'event', target);
    return findOfKind(edition, 'place', target) ?? event?.where.map(({ value }) => value) ?? [];
  });
  return [...new Set(places)];
}

/**
 * Every paragraph that mentions an entity, in order. A mention of an event is none of its place; a mention of any place in
 * a source is one of the source.
 */
export const paragraphsMentioning = (
  narrative: Narrative,
  { kind, id }: EntityMention
): readonly Paragraph[] =>
  paragraphsOf(narrative).filter((paragraph) =>
    linkTargets(paragraph).some((target) => target.kind === kind && target.id === id)
  );

/** A paragraph and the instant to which the clock goes for it. */
export type DatedParagraph = { readonly paragraph: Paragraph; readonly moment: Instant };

/** The paragraphs with a date, in the order of time; those of one instant in the order of the text. */
export const paragraphsByDate = (narrative: Narrative, edition: Edition): readonly DatedParagraph[] =>
  paragraphsOf(narrative)
    .flatMap((paragraph) => {
      const moment = paragraphInstant(paragraph, edition);
      return moment === undefined ? [] : [{ paragraph, moment }];
    })
    .sort((a, b) => a.moment - b.moment);

/**
 * The paragraph that goes with `t`: the latest that is not after it, and of several at one instant the first, from which
 * one reads on. Undefined before all of them. O(log n).
 * @param dated in the order of time, as `paragraphsByDate` gives them
 */
export function paragraphAt(dated: readonly DatedParagraph[], t: Instant): Paragraph | undefined {
  const last = dated[countLeading(dated, ({ moment }) => moment <= t) - 1];
  return last && dated[countLeading(dated, ({ moment }) => moment < last.moment)]?.paragraph;
}

/** A chapter tells of an instant if that is soon after one of its paragraphs, or in no long pause between two; in seconds. */
const SOON = 5 * DAY;
const LONG_PAUSE = 45 * DAY;

/**
 * As `paragraphAt`, for a clock that runs: of several chapters that tell of the same weeks it stays in the one where it
 * stands, and leaves that for the first after it that tells of `t`.
 * @param name of the paragraph where it stands
 */
export function paragraphWhilePlaying(
  { chapters }: Narrative,
  dated: readonly DatedParagraph[],
  t: Instant,
  name: string | undefined
): Paragraph | undefined {
  const here = chapters.findIndex(({ paragraphs }) => paragraphs.some((its) => its.name === name));
  const following = here < 0 ? [] : chapters.slice(here);
  const told = following
    .map(({ paragraphs }) => dated.filter(({ paragraph }) => paragraphs.includes(paragraph)))
    .find((own) => {
      const count = countLeading(own, ({ moment }) => moment <= t);
      const [latest, next] = [own[count - 1], own[count]];
      return latest && (t - latest.moment <= SOON || (next && next.moment - latest.moment <= LONG_PAUSE));
    });
  return paragraphAt(told ?? dated, t);
}

/** A chapter with a title, and the instant of its first dated paragraph, at which it is marked on the timeline. */
export type ChapterMarker = { readonly id: string; readonly title: string; readonly at: Instant };

export const chapterMarkers = (narrative: Narrative, edition: Edition): readonly ChapterMarker[] =>
  narrative.chapters.flatMap(({ title, paragraphs }) => {
    const [first] = paragraphs;
    const at = paragraphs
      .map((paragraph) => paragraphInstant(paragraph, edition))
      .find((moment) => moment !== undefined);
    return title !== undefined && first && at !== undefined ? [{ id: first.name, title, at }] : [];
  });

/** The text of a paragraph, without its links. */
export const textOf = ({ runs }: Paragraph): string =>
  runs
    .flatMap((run) => (isLink(run) ? run.words : [run]))
    .map(({ text }) => text)
    .join('');
