/** Moving pictures of the map as a function of the seconds: a story, or time that runs. */
import type { Extent } from '../domain/extent';
import type { Instant, Span } from '../domain/time';
import { clamp, instant } from '../domain/time';
import type { Camera } from './camera';
import { captionOfEvent, type Caption } from './caption';
import type { ViewChange } from './fields';
import { film, type Film } from './film';
import type { PlaybackSchedule } from './playback';

/** What is seen at a second. The same object as long as settings or caption are the same. */
export type Moment = {
  readonly instant: Instant;
  readonly camera: Camera;
  readonly view: ViewChange;
  readonly caption: Caption | undefined;
};

/** Whether the map shows the same at both. */
export const isSameMap = (a: Moment, b: Moment): boolean =>
  a.instant === b.instant &&
  a.view === b.view &&
  a.caption === b.caption &&
  a.camera.zoom === b.camera.zoom &&
  a.camera.latitude === b.camera.latitude &&
  a.camera.longitude === b.camera.longitude;

export type Footage = {
  readonly seconds: number;
  readonly at: (seconds: number) => Moment;
  /** All that is told in it. */
  readonly captions: readonly Caption[];
};

/** A story, as its player shows it. */
export const storyFootage = (told: Film): Footage => ({
  seconds: told.seconds,
  at: (seconds) => film(told, seconds),
  captions: told.steps.map(({ caption }) => caption)
});

/** Nothing that time sets: the view stays as it is. */
const UNCHANGED: ViewChange = {};

/**
 * Time that runs over `span` before a camera that stands still: by event, as a schedule has it, or evenly, so many seconds of
 * history in each. `limits`: what of the earth has been drawn.
 */
export function timeFootage(
  span: Span,
  camera: Camera,
  run: PlaybackSchedule | number,
  limits: Extent
): Footage {
  const inSpan = (t: number) => clamp(t, span);
  if (typeof run === 'number') {
    const at = (seconds: number): Moment => ({
      instant: inSpan(instant(span.start + seconds * run)),
      camera,
      view: UNCHANGED,
      caption: undefined
    });
    return { seconds: (span.end - span.start) / run, at, captions: [] };
  }
  const from = run.secondsAt(span.start);
  const stops = run.segments.filter(
    ({ event, span: its }) => event && its.start < span.end && its.end > span.start
  );
  const captions = new Map(
    stops.flatMap(({ event }) => (event ? [[event, captionOfEvent(event, limits)]] : []))
  );
  return {
    seconds: run.secondsAt(span.end) - from,
    at: (seconds) => {
      const t = inSpan(run.instantAt(from + seconds));
      const event = run.at(t)?.event;
      return { instant: t, camera, view: UNCHANGED, caption: event && captions.get(event) };
    },
    captions: [...captions.values()].filter((caption) => caption !== undefined)
  };
}
