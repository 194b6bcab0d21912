/** stories.json, read for an edition that has been read. */
import type * as v from 'valibot';
import type { Edition } from '../domain/edition';
import { isExact } from '../domain/dating';
import { datingInstant } from '../domain/event-order';
import { NO_SLACK, tryParseDating } from '../domain/parse-dating';
import { contains, type Instant } from '../domain/time';
import { explainSettings } from '../view/story-settings';
import { stepInstant, type StepSubject, type Story, type StoryStep } from '../domain/story';
import { deepFreeze } from './deep-freeze';
import { didYouMean } from './did-you-mean';
import { EditionParser, type ParserHelp, mapById } from './edition-parser';
import { entityIds } from './entity-ids';
import type { JsonPointer } from './json-pointer';
import { explainedLog } from './problem-words';
import type { Problem } from './problems';
import { StoryItem, StoryList } from './schema/story';
import { validateFile, validateItems, type Files } from './validate';

export const STORIES_FILE = 'stories.json';

type RawStory = v.InferOutput<typeof StoryItem>;
type RawStep = RawStory['steps'][number];

export type ReadStories = { readonly stories: readonly Story[]; readonly problems: readonly Problem[] };

/**
 * The stories of `edition`; none where it has no such file. A step that cannot be told is left out and reported.
 *
 * @param log that of the edition, so that nothing is reported that follows from a problem there
 */
export function readStories(
  files: Files,
  edition: Edition,
  log = explainedLog(),
  help?: ParserHelp
): ReadStories {
  if (!files.has(STORIES_FILE)) return { stories: [], problems: [] };
  const file = validateFile(StoryList, STORIES_FILE, files, log);
  const raw = validateItems(StoryItem, file?.value.stories ?? [], STORIES_FILE, ['stories'], log);
  const parser = new EditionParser(NO_SLACK, edition.sources, log, help);
  const stories = raw.flatMap(({ value, pointer }) => {
    const steps = value.steps.flatMap(
      (step, i) => parseStep(step, pointer.in(`steps[${i}]`), { parser, edition }) ?? []
    );
    reportOrder(steps, edition, pointer);
    const story = {
      id: value.id,
      title: parser.localized(value.title, pointer.in('title')),
      lead: parser.localized(value.lead, pointer.in('lead')),
      view: parseView(value.view, pointer, edition)
    };
    const [first, ...others] = steps;
    return first ? [{ ...story, steps: [first, ...others] as const }] : [];
  });
  return { stories: deepFreeze(stories), problems: log.problems };
}

type Context = {
  readonly parser: EditionParser;
  readonly edition: Edition;
};

function parseStep(raw: RawStep, pointer: JsonPointer, { parser, edition }: Context): StoryStep | undefined {
  const subject = parseSubject(raw, pointer, parser, edition);
  const date = parseDate(raw.date, pointer.in('date'), edition);
  const until = parseDate(raw.until, pointer.in('until'), edition);
  const ids = entityIds(edition);
  const step = {
    date,
    until,
    title: raw.title && parser.localized(raw.title, pointer.in('title')),
    caption: raw.caption && parser.claim(raw.caption, pointer.in('caption')),
    show: raw.show.flatMap((text, i) => parser.ref(text, ids, pointer.in(`show[${i}]`)) ?? []),
    extent: raw.extent,
    seconds: raw.seconds,
    view: parseView(raw.view, pointer, edition)
  };
  if (!subject) return undefined;
  const begins = stepInstant({ ...step, subject }, edition);
  if (begins === undefined) {
    // A date that cannot be used has been reported.
    if (raw.date === undefined) pointer.report('has no date, and what it tells has none: expected "date"');
    return undefined;
  }
  if (until !== undefined && until <= begins) {
    pointer.in('until').report('is not after the date of the step');
    return { ...step, until: undefined, subject };
  }
  return { ...step, subject };
}

function parseSubject(
  { event, movement, stop }: RawStep,
  pointer: JsonPointer,
  parser: EditionParser,
  edition: Edition
): StepSubject | undefined {
  if (event !== undefined) {
    const found = parser.find(event, mapById(edition.events), 'event', pointer.in('event'));
    return found && { kind: 'event', id: event };
  }
  if (movement === undefined || stop === undefined) return { kind: 'date' };
  const journey = parser.find(movement, mapById(edition.movements), 'movement', pointer.in('movement'));
  if (!journey) return undefined;
  const places = journey.stops.map(({ place }) => place.id);
  if (!places.includes(stop)) {
    pointer.in('stop').report(`"${stop}" is no stop of "${movement}"${didYouMean(stop, places)}`);
    return undefined;
  }
  return { kind: 'stop', movement, place: stop };
}

function parseDate(text: string | undefined, pointer: JsonPointer, { span }: Edition): Instant | undefined {
  if (text === undefined) return undefined;
  const dating = tryParseDating(text);
  if (dating?.shape !== 'point' || !isExact(dating.from)) {
    pointer.report(`read "${text}"; expected a day or an hour, as in 1925-05-15T12:00`);
    return undefined;
  }
  const date = datingInstant(dating);
  if (contains(span, date)) return date;
  pointer.report(`"${text}" is outside the span of the edition`);
  return undefined;
}

function parseView(settings: string | undefined, pointer: JsonPointer, edition: Edition): string {
  if (settings === undefined) return '';
  for (const message of explainSettings(settings, edition)) pointer.in('view').report(message);
  return settings;
}

/** Time does not run back while a story is told. */
function reportOrder(steps: readonly StoryStep[], edition: Edition, pointer: JsonPointer): void {
  let before: number | undefined;
  for (const [i, step] of steps.entries()) {
    const begins = stepInstant(step, edition);
    if (before !== undefined && begins !== undefined && begins < before) {
      pointer.in(`steps[${i}]`).report('begins before the step above it: time would run back', 'warning');
    }
    before = step.until ?? begins ?? before;
  }
}
