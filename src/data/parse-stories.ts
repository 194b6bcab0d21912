/** Stories of an edition: what each step tells, when, and with which settings of the view. A step that cannot be told is left out and reported. */
import type * as v from 'valibot';
import type { Edition } from '../domain/edition';
import { isExact } from '../domain/dating';
import { datingInstant } from '../domain/event-order';
import { NO_SLACK, tryParseDating } from '../domain/parse-dating';
import { contains, type Instant } from '../domain/time';
import { explainSettings } from '../view/story-settings';
import { stepInstant, type StepSubject, type Story, type StoryStep } from '../domain/story';
import { deepFreeze } from './deep-freeze';
import { EditionParser, type ParserHelp, mapById } from './edition-parser';
import { entityIds } from './entity-ids';
import { JsonPointer } from './json-pointer';
import { ProblemLog } from './problems';
import type { StoryItem } from './schema/story';
import type { Validated } from './written-edition';

export const STORIES_FILE = 'stories.json';

type RawStory = v.InferOutput<typeof StoryItem>;
type RawStep = RawStory['steps'][number];

/** The stories of `text`, which the build has found to fit the schemas. */
export function readCheckedStories(text: string, edition: Edition): readonly Story[] {
  const log = new ProblemLog();
  const { stories } = JSON.parse(text) as { readonly stories: readonly RawStory[] };
  const pointer = new JsonPointer(log.problems, STORIES_FILE);
  return parseStories(
    stories.map((value, i) => ({ value, pointer: pointer.in(['stories', i]) })),
    edition,
    log
  );
}

/** What is told of what is written. */
export function parseStories(
  written: readonly Validated<RawStory>[],
  edition: Edition,
  log: ProblemLog,
  help?: ParserHelp
): readonly Story[] {
  const parser = new EditionParser(NO_SLACK, edition.sources, log, help);
  const stories = written.flatMap(({ value, pointer }) => {
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
  return deepFreeze(stories);
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
    pointer.in('stop').report(`"${stop}" is no stop of "${movement}"${parser.suggest(stop, places)}`);
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
