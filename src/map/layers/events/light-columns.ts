/** The lights of events as columns: where, when and in what form each shows. */
import { isRegion, type Edition, type HistoricalEvent } from '../../../domain/edition';
import { memoByDates } from '../../../domain/every-date';
import { memoByObject } from '../../../domain/memo';
import { EVENT_SYMBOL_FORMS, EVENT_SYMBOL_SIZES } from '../../style/event-symbol';
import type { Columns } from '../columns';
import { lightLook, lightPlaces, orderFromBottom } from './event-markers';
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
 * it is a point; `getShown` 1, or 0 without a date: then it shows only while it is chosen.
 */
export const lightColumns = memoByObject((edition: Edition): LightColumns => {
  const { firsts, counts, length } = lightItems(edition);
  const indexes = new Uint32Array(length);
  const positions = new Float64Array(2 * length);
  const times = new Float32Array(4 * length);
  const spans = new Float32Array(4 * length);
  const looks = new Uint8Array(4 * length);
  const radii = new Uint8Array(length);
  const shown = new Uint8Array(length);
  const lightOf = memoByDates((dated) => {
    const { uncertain, disc, strength, form } = lightLook(dated);
    return {
      ...eventTimes(edition, dated),
      sureness: uncertain ? 0 : disc ? 2 : 1,
      strength: Math.round(strength * STRENGTH_PARTS),
      form: EVENT_SYMBOL_FORMS.indexOf(form)
    };
  });
  edition.events.forEach((event, index) => {
    if (counts[index] === 0) return;
    const light = lightOf(event);
    let i = firsts[index] as number; // as many as events
    for (const place of lightPlaces(event)) {
      const isPoint = !isRegion(place);
      indexes[i] = index;
      positions[2 * i] = place.position[0];
      positions[2 * i + 1] = place.position[1];
      for (let j = 0; j < 4; j++) {
        times[4 * i + j] = light.times[j] as number; // of four
        spans[4 * i + j] = light.spans[j] as number;
      }
      looks[4 * i] = light.strength;
      looks[4 * i + 1] = light.form;
      looks[4 * i + 2] = light.sureness;
      looks[4 * i + 3] = Number(isPoint);
      radii[i] = isPoint ? EVENT_SYMBOL_SIZES.room : REGION_RADIUS;
      shown[i] = Number(event.when.length > 0);
      i++;
    }
  });
  const eventOf = (item: number) => edition.events[indexes[item] as number] as HistoricalEvent; // items are those of the columns
  return {
    length,
    attributes: {
      getPosition: { value: positions, size: 2 },
      getTimes: { value: times, size: 4 },
      getSpans: { value: spans, size: 4 },
      getLook: { value: looks, size: 4 },
      getRadius: { value: radii, size: 1 },
      getShown: { value: shown, size: 1 }
    },
    itemsOf: (id) => {
      const index = edition.events.findIndex((event) => event.id === id);
      const [first = 0, count = 0] = [firsts[index], counts[index]];
      return [first, first + count];
    },
    eventOf,
    selectionOf: (item) => (item < length ? { kind: 'event', id: eventOf(item).id } : undefined)
  };
});

/**
 * By the place of an event in its edition its first light, and how many it has; and how many lights there are. Events are asked in the order
 * in which they were read, in which very many lie side by side in memory.
 */
function lightItems(edition: Edition) {
  const { events } = edition;
  const [places, firsts, counts] = [0, 1, 2].map(() => new Uint32Array(events.length)) as [
    Uint32Array,
    Uint32Array,
    Uint32Array
  ];
  events.forEach((event, i) => (places[i] = lightPlaces(event).length));
  let length = 0;
  for (const i of orderFromBottom(edition)) {
    firsts[i] = length;
    counts[i] = places[i] as number; // as many as events
    length += places[i] as number;
  }
  return { firsts, counts, length };
}

/** The same where only those are shown that are looked for. */
export const lookedForLights = memoByObject((edition: Edition) =>
  memoByObject((ids: ReadonlySet<string>): LightColumns => {
    const lights = lightColumns(edition);
    if (ids.size === edition.events.length) return lights;
    const { value, size } = lights.attributes['getShown'] as Columns['attributes'][string]; // one of its own
    const shown = value.map((isShown, i) => (ids.has(lights.eventOf(i).id) ? isShown : 0));
    return { ...lights, attributes: { ...lights.attributes, getShown: { value: shown, size } } };
  })
);
