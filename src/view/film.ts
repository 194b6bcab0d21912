/**
 * A story as a film: for every second of it the instant, the camera, the step, its caption and the settings of the view.
 * Player, presentation and tests read nothing else, so that going back shows exactly what was seen before.
 */
import { countLeading } from '../domain/bisect';
import type { Edition } from '../domain/edition';
import { filterByEvidence } from '../domain/filter-by-evidence';
import { passesEvidenceFilter, type EvidenceFilter } from '../domain/evidence-filter';
import { stepInstant, stopOf, type Story, type StoryStep } from '../domain/story';
import { instant, type Instant } from '../domain/time';
import type { Camera } from './camera';
import { captionOf, captionSeconds, type Caption } from './caption';
import type { ViewChange } from './fields';
import { flight, type Flight } from './flight';
import { nextCamera, type Framing, type MapArea } from './framing';
import { completeSettings, settingsOf } from './story-settings';
import {
  framingOf,
  framingOfClearExtent,
  framingOfExtent,
  framingOfPlaces,
  joinFramings
} from './subject-framing';

export type FilmStep = {
  /** Its index among the steps of the story, those that may not be told included. */
  readonly index: number;
  /** When it begins, and how long it takes, in seconds of the film. */
  readonly from: number;
  readonly seconds: number;
  /** How long of that the camera and the clock are on their way to it. */
  readonly arriving: number;
  /** The clock before it, when it has arrived, and when it ends. */
  readonly before: Instant;
  readonly start: Instant;
  readonly end: Instant;
  readonly flight: Flight;
  readonly camera: Camera;
  /** What must be seen; undefined where nothing of it is on the map, which is then seen as a whole. */
  readonly framing: Framing | undefined;
  readonly caption: Caption;
  readonly view: ViewChange;
};

export type Film = {
  readonly story: Story;
  readonly steps: readonly FilmStep[];
  readonly seconds: number;
  /** How many steps may not be told under the evidence filter. */
  readonly skipped: number;
};

/** What is seen at a second of a film. */
export type Shot = {
  readonly instant: Instant;
  readonly camera: Camera;
  readonly step: FilmStep;
  readonly caption: Caption;
  readonly view: ViewChange;
};

/** On what a film is made. */
export type Screening = {
  readonly edition: Edition;
  readonly filter: EvidenceFilter;
  readonly area: MapArea;
  /** Cuts instead of movements, for those who ask for less motion. */
  readonly still?: boolean;
};

/** A step takes so long at least after the camera has arrived, and the clock so long to arrive, in seconds. */
const LEAST_STAY = 3;
const LEAST_ARRIVING = 0.8;

/** The film of a story; undefined where none of its steps may be told. */
export function filmOf(story: Story, { edition, filter, area, still = false }: Screening): Film | undefined {
  const context = { languages: edition.languages, edition };
  const shared = { cumulative: true, ...settingsOf(story.view, context) };
  const settings = completeSettings(
    story.steps.map((step) => ({ ...shared, ...settingsOf(step.view, context) }))
  );
  const whole = framingOfExtent(edition.openingView.extent, edition.mapLimits);
  const steps: FilmStep[] = [];
  let from = 0;
  for (const [index, step] of story.steps.entries()) {
    const view = settings[index] ?? {};
    const rule = {
      account: view.account ?? filter.account,
      documented: view.documented ?? filter.documented
    };
    const told = tellable(step, edition, rule);
    if (!told) continue;
    const before = steps.at(-1);
    const camera = nextCamera(before?.camera, told.framing ?? whole, area);
    const way = flight(before?.camera ?? camera, camera, area);
    const moves = !still && before !== undefined;
    const arriving = !moves ? 0 : Math.max(way.seconds, before.end === told.start ? 0 : LEAST_ARRIVING);
    const seconds = Math.max(step.seconds ?? captionSeconds(told.caption), arriving + LEAST_STAY);
    steps.push({
      index,
      from,
      seconds,
      arriving,
      before: before?.end ?? told.start,
      start: told.start,
      end: instant(Math.max(step.until ?? told.start, told.start)), // a filter may leave a later date only
      flight: way,
      camera,
      framing: told.framing,
      caption: told.caption,
      view
    });
    from += seconds;
  }
  return steps.length === 0
    ? undefined
    : { story, steps, seconds: from, skipped: story.steps.length - steps.length };
}

/** What is seen after `seconds` of a film; at either end of it what is seen there. */
export function film({ steps }: Film, seconds: number): Shot {
  const step = stepAt(steps, seconds);
  const within = Math.min(Math.max(seconds - step.from, 0), step.seconds);
  const part = step.arriving === 0 || seconds >= arrivalOf(step) ? 1 : Math.min(within / step.arriving, 1);
  const stay = step.seconds - step.arriving;
  const passed = Math.min(Math.max(within - step.arriving, 0) / stay, 1);
  return {
    instant: instant(
      part < 1
        ? step.before + part * (step.start - step.before)
        : step.start + passed * (step.end - step.start)
    ),
    camera: step.flight.at(part),
    step,
    caption: step.caption,
    view: step.view
  };
}

/**
 * The second at which the step of the story `index` is seen as it is; where that may not be told, the next one that may, or
 * with `backwards` the one before.
 */
export function secondsOfStep({ steps }: Film, index: number, backwards = false): number {
  const step = backwards
    ? (steps.findLast((one) => one.index <= index) ?? steps[0])
    : (steps.find((one) => one.index >= index) ?? steps.at(-1));
  return step ? arrivalOf(step) : 0;
}

const arrivalOf = ({ from, arriving }: FilmStep): number => from + arriving;

function stepAt(steps: readonly FilmStep[], seconds: number): FilmStep {
  const begun = countLeading(steps, ({ from }) => from <= seconds);
  return steps[Math.max(begun - 1, 0)] as FilmStep; // a film has at least one
}

/** What a step tells under an evidence filter; undefined where it may not be told. */
function tellable(step: StoryStep, whole: Edition, filter: EvidenceFilter) {
  const edition = filterByEvidence(whole, filter);
  const { subject } = step;
  const own =
    step.caption && passesEvidenceFilter(step.caption, { ...filter, sources: whole.sources })
      ? step.caption
      : undefined;
  const caption = captionOf(step, own, edition);
  const start = stepInstant(step, edition) ?? stepInstant(step, whole);
  if (!caption || start === undefined) return undefined;
  const stop = subject.kind === 'stop' ? stopOf(edition, subject) : undefined;
  const named = step.show.map((ref) => framingOf(edition, ref));
  const framing = joinFramings([
    ...(named.length > 0 || step.extent
      ? named
      : [
          subject.kind === 'event' ? framingOf(edition, { kind: 'event', id: subject.id }) : undefined,
          stop && framingOfPlaces([stop.place], edition.mapLimits)
        ]),
    step.extent && framingOfClearExtent(step.extent, edition.mapLimits)
  ]);
  return { caption, start, framing };
}
