/** The one animation loop: it moves the clock while it plays. */
import { momentOf } from '../domain/chronicle';
import type { HistoricalEvent } from '../domain/edition';
import type { Clock } from './clock.svelte';

/** How long an event is rested at when time does not run but steps: time enough to read it, in seconds. */
const RESTING = 4;
/** A page that was hidden or busy does not make up for lost time; in seconds. */
const LONGEST_FRAME = 0.1;

type Pace = {
  /** From event to event, as those want it who asked for less motion. */
  readonly stepwise: boolean;
  readonly next: () => HistoricalEvent | undefined;
};

/** Runs until the clock stops by itself, which is then told, or until the returned function is called. */
export function run(clock: Clock, { stepwise, next }: Pace, stopped: () => void): () => void {
  let before = performance.now();
  let rested = RESTING; // the first step is taken at once
  let frame = requestAnimationFrame(function draw(now) {
    const seconds = Math.max(0, (now - before) / 1000);
    before = now;
    if (stepwise) {
      rested += seconds;
      if (rested >= RESTING) {
        rested = 0;
        step(clock, next());
      }
    } else clock.advance(Math.min(seconds, LONGEST_FRAME));
    if (clock.playing) frame = requestAnimationFrame(draw);
    else stopped();
  });
  return () => cancelAnimationFrame(frame);
}

function step(clock: Clock, event: HistoricalEvent | undefined): void {
  const moment = event && momentOf(event);
  if (moment !== undefined && moment > clock.now) clock.now = moment;
  else clock.pause();
}
