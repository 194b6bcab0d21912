/** The lights of events as columns: where, when and in what form each shows. */
import { isRegion, type Edition, type HistoricalEvent } from '../../../domain/edition';
import { memoByDates } from '../../../domain/every-date';
import { memoByKey, memoByObject } from '../../../domain/memo';
import { EVENT_SYMBOL_FORMS, EVENT_SYMBOL_SIZES } from '../../style/event-symbol';
import type { Columns } from '../columns';
import { listed } from '../layer-inputs';
import { eventsFromBottom, lightLook, lightPlaces } from './event-markers';
import { eventTimes } from './event-times';

/** Of a whole region, in pixels. */
const REGION_RADIUS = 34;

/** `getLook` has strengths as so many parts: all that there are come out whole. */
export const STRENGTH_PARTS = 200;

export type LightColumns = Columns & {
  /** The lights of an event: the first of them, and the one after the last. */
  readonly itemsOf: (id: string) => readonly [from: number, to: number];
  readonly eventOf: (item: number) => HistoricalEvent;
};

/**
 * `getLook` is strength, form, how sure it can be (0 never, 1 hollow where it is only possible, 2 a weak disc there), and whether
 * it is a point.
 */
export const lightColumns = memoByObject((edition: Edition): LightColumns => {
  const lit = eventsFromBottom(edition);
  const length = lit.reduce((sum, event) => sum + lightPlaces(event).length, 0);
  const events: HistoricalEvent[] = [];
  const positions = new Float64Array(2 * length);
  const times = new Float32Array(4 * length);
  const spans = new Float32Array(4 * length);
  const looks = new Uint8Array(4 * length);
  const radii = new Uint8Array(length);
  const lightOf = memoByDates((dated) => {
    const { uncertain, disc, strength, form } = lightLook(dated);
    return {
      ...eventTimes(edition, dated),
      sureness: uncertain ? 0 : disc ? 2 : 1,
      strength: Math.round(strength * STRENGTH_PARTS),
      form: EVENT_SYMBOL_FORMS.indexOf(form)
    };
  });
  for (const event of lit) {
    const light = lightOf(event);
    for (const place of lightPlaces(event)) {
      const [i, isPoint] = [events.length, !isRegion(place)];
      events.push(event);
      [positions[2 * i], positions[2 * i + 1]] = place.position;
      for (let j = 0; j < 4; j++) {
        times[4 * i + j] = light.times[j] as number; // of four
        spans[4 * i + j] = light.spans[j] as number;
      }
      looks[4 * i] = light.strength;
      looks[4 * i + 1] = light.form;
      looks[4 * i + 2] = light.sureness;
      looks[4 * i + 3] = Number(isPoint);
      radii[i] = isPoint ? EVENT_SYMBOL_SIZES.room : REGION_RADIUS;
    }
  }
  return {
    length,
    attributes: {
      getPosition: { value: positions, size: 2 },
      getTimes: { value: times, size: 4 },
      getSpans: { value: spans, size: 4 },
      getLook: { value: looks, size: 4 },
      getRadius: { value: radii, size: 1 }
    },
    itemsOf: (id) => {
      const from = events.findIndex((event) => event.id === id);
      return [from, events.findLastIndex((event) => event.id === id) + 1];
    },
    eventOf: (item) => events[item] as HistoricalEvent, // items are those of the columns
    selectionOf: (item) => {
      const event = events[item];
      return event && { kind: 'event', id: event.id };
    }
  };
});

/** The same with a column that says which of them are looked for: 1, or 0. One without a date shows only while it is chosen. */
export const lookedForLights = memoByObject((edition: Edition) =>
  memoByKey(
    (ids: ReadonlySet<string>): LightColumns => {
      const lights = lightColumns(edition);
      const shown = new Uint8Array(lights.length);
      const areAll = ids.size === edition.events.length;
      for (let i = 0; i < lights.length; i++) {
        const { id, when } = lights.eventOf(i);
        shown[i] = Number(when.length > 0 && (areAll || ids.has(id)));
      }
      return { ...lights, attributes: { ...lights.attributes, getShown: { value: shown, size: 1 } } };
    },
    listed,
    1
  )
);
