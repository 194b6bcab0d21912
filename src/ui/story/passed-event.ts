/** What is told while time runs without a story. */
import type { HistoricalEvent } from '../../domain/edition';
import { lastIndexAt } from '../../domain/event-order';
import { datedEventsPassing, selectedEvent, type Scene } from '../../domain/scene';
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
  return playing ? (byEvent ? scene.told : lastMainEvent(scene, STAYS * speed)) : selectedEvent(scene);
}

function lastMainEvent({ edition, filter, instant }: Scene, within: number) {
  const stops = playbackStops(datedEventsPassing(edition, filter), 'event');
  const last = stops[lastIndexAt(stops, instant)];
  return last && instant - last.moment < within ? last.event : undefined;
}
