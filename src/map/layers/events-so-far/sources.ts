/** How many events there have been at each place so far. */
import type { FeatureCollection } from 'geojson';
import { countLeading } from '../../../domain/bisect';
import { isRegion, type Edition, type HistoricalEvent } from '../../../domain/edition';
import { eventsInOrder } from '../../../domain/event-order';
import { memoByObject } from '../../../domain/memo';
import { gpuDay } from '../../gpu-time';
import { featureCollection, pointFeature } from '../../geojson';
import type { LayerInputs } from '../layer-inputs';
import type { SourceData } from '../map-layer';
import { EVENTS_SO_FAR } from './style';

const NOTHING: SourceData = { [EVENTS_SO_FAR]: featureCollection([]) };

/** Each event that is looked for, with the day of its moment, first to last. */
const daysOf = memoByObject((edition: Edition) =>
  memoByObject((ids: ReadonlySet<string>) => {
    const events = eventsInOrder(edition)
      .filter(({ event }) => ids.has(event.id))
      .map(({ event, moment }) => ({ event, day: gpuDay(edition, moment) }));
    return { events, counted: new Map<number, SourceData>() };
  })
);

/** A point for each place with its number of events up to the clock; the same object as long as no other event is passed. */
export function eventsSoFarSources({
  edition,
  matchingEventIds,
  clock,
  cumulative
}: LayerInputs): SourceData {
  if (!cumulative) return NOTHING;
  const { events, counted } = daysOf(edition)(matchingEventIds);
  const passed = countLeading(events, ({ day }) => day <= clock.day);
  const known = counted.get(passed);
  if (known) return known;
  const made = { [EVENTS_SO_FAR]: countByPlace(events.slice(0, passed).map(({ event }) => event)) };
  counted.set(passed, made);
  return made;
}

function countByPlace(events: readonly HistoricalEvent[]): FeatureCollection {
  const counts = new Map<string, { position: readonly [number, number]; count: number }>();
  for (const { where } of events) {
    const [best] = where;
    if (!best || isRegion(best.value)) continue; // a region is no point
    const { id, position } = best.value;
    counts.set(id, { position, count: (counts.get(id)?.count ?? 0) + 1 });
  }
  return featureCollection(
    [...counts.values()].map(({ position, count }) => pointFeature(position, { count }))
  );
}
