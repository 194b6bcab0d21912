/** The one animation loop: it moves the clock, or a story, while that plays. */
import type { HistoricalEvent } from '../domain/edition';

/** What plays: a clock, or a story by it. */
export type Playable = {
  readonly playing: boolean;
  /** The event at which a run by event stands. */
  readonly told?: HistoricalEvent | undefined;
  /** Moves on by seconds of real time. */
  advance(seconds: number): void;
};

/** A slow page makes up for lost time; one that slept, as behind a closed lid, does not. In seconds. */
const LONGEST_FRAME = 2;
/** A longer frame is played in such steps, so that a run by event passes no event unseen; in seconds. */
const LONGEST_STEP = 0.1;

type Listener = {
  /** A run by event has come to an event. */
  readonly told: (event: HistoricalEvent) => void;
  /** The clock has stopped by itself. */
  readonly stopped: () => void;
};

/** Runs until the clock stops, or until the returned function is called. Time that the page was hidden does not count. */
export function runAnimationLoop(clock: Playable, { told, stopped }: Listener): () => void {
  let before = performance.now();
  /** Seconds that have passed and are not played yet. */
  let owed = 0;
  let event: HistoricalEvent | undefined;
  const restart = () => (before = performance.now());
  let frame = requestAnimationFrame(function draw(now) {
    owed = Math.min(owed, LONGEST_FRAME) + Math.min((now - before) / 1000, LONGEST_FRAME);
    before = now;
    while (owed > 0 && clock.playing) {
      const step = Math.min(owed, LONGEST_STEP);
      owed -= step;
      clock.advance(step);
      if (clock.told === event) continue;
      event = clock.told;
      if (!event) continue;
      told(event);
      break; // it is shown for a frame at least; the next one makes up for the rest of this
    }
    if (clock.playing) frame = requestAnimationFrame(draw);
    else stopped();
  });
  document.addEventListener('visibilitychange', restart);
  return () => {
    cancelAnimationFrame(frame);
    document.removeEventListener('visibilitychange', restart);
  };
}
