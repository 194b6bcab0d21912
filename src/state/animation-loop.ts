/** The one animation loop: it moves the clock while it plays. */
import type { HistoricalEvent } from '../domain/edition';
import type { Clock } from './clock.svelte';

/** A page that was hidden or busy does not make up for lost time; in seconds. */
const LONGEST_FRAME = 0.1;

type Listener = {
  /** A run by event has come to an event. */
  readonly told: (event: HistoricalEvent) => void;
  /** The clock has stopped by itself. */
  readonly stopped: () => void;
};

/** Runs until the clock stops, or until the returned function is called. */
export function runAnimationLoop(clock: Clock, { told, stopped }: Listener): () => void {
  let before = performance.now();
  let event: HistoricalEvent | undefined;
  let frame = requestAnimationFrame(function draw(now) {
    const seconds = Math.max(0, (now - before) / 1000);
    before = now;
    clock.advance(Math.min(seconds, LONGEST_FRAME));
    if (clock.told && clock.told !== event) told(clock.told);
    event = clock.told;
    if (clock.playing) frame = requestAnimationFrame(draw);
    else stopped();
  });
  return () => cancelAnimationFrame(frame);
}
