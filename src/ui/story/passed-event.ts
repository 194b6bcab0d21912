/** What is told while time runs without a story. */
import type { HistoricalEvent } from '../../domain/edition';
import { lastIndexAt } from '../../domain/event-order';
import { datedEventsPassing, selectedEvent, type Scene } from '../../domain/scene';
import { instant } from '../../domain/time';
import { playbackStops } from '../../view/playback';

/** At an even pace a caption stays for so many seconds after the clock has passed its event. */
const STAYS = 3;

type Clock = {
  readonly playing: boolean;
  readonly byEvent: boolean;
  /** At an even pace, seconds of history in a second. */
  readonly speed: number;
};

/** By event that of the event which is told; at an even pace of the last main one, for a while; at rest of the selected one. */
export function passedEvent(scene: Scene, { playing, byEvent, speed }: Clock): HistoricalEvent | undefined {
  return playing ? (byEvent ? scene.told : lastMainEvent(scene, speed)) : selectedEvent(scene);
}

/** Of those that pass within the same second the first stays until the second is over: nobody reads more. */
function lastMainEvent({ edition, filter, instant: now }: Scene, speed: number) {
  const stops = playbackStops(datedEventsPassing(edition, filter), 'event');
  const { start } = edition.span;
  const second = instant(start + Math.floor((now - start) / speed) * speed);
  const shown = stops[Math.min(lastIndexAt(stops, now), lastIndexAt(stops, second) + 1)];
  return shown && now - shown.moment < STAYS * speed ? shown.event : undefined;
}
