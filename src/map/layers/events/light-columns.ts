/** The lights of events as columns: where, when and in what form each shows. */
import { isRegion, type Edition, type HistoricalEvent, type Place } from '../../../domain/edition';
import { eventDates } from '../../../domain/event-dates';
import { eventPlaces } from '../../../domain/event-places';
import type { Dated } from '../../../domain/every-date';
import { memoByObject } from '../../../domain/memo';
import { EVENT_SYMBOL_FORMS, EVENT_SYMBOL_SIZES } from '../../style/event-symbol';
import type { Columns } from '../columns';
import { lightLook, orderFromBottom } from './event-markers';
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

/** Of more events the columns have positions as floats, which tell enough of one among so many, to two metres. */
const FEW = 1024;

/**
 * `getLook` is strength, form, how sure it can be (0 never, 1 hollow where it is only possible, 2 a weak disc there), and whether
 * it is a point; `getShown` 1, or 0 without a date: then it shows only while it is chosen. No event is looked at, of which very many
 * lie far apart in memory: what is asked of them is known by their dates and places.
 */
export const lightColumns = memoByObject((edition: Edition): LightColumns => {
  const { events } = edition;
  const { distinct, of: dateOf } = eventDates(edition);
  const { places, firsts } = eventPlaces(edition);
  const lightsOf = distinct.map((dated) => lightOf(edition, dated));
  const order = orderFromBottom(edition);
  const countOf = (index: number) => (firsts[index + 1] as number) - (firsts[index] as number); // there is one more than events
  const length = order.reduce((sum, index) => sum + countOf(index), 0);
  const indexes = new Uint32Array(length);
  const items = new Uint32Array(events.length).fill(length);
  const positions = new (events.length > FEW ? Float32Array : Float64Array)(2 * length);
  const times = new Float32Array(4 * length);
  const spans = new Float32Array(4 * length);
  const looks = new Uint8Array(4 * length);
  const radii = new Uint8Array(length);
  const shown = new Uint8Array(length);
  let i = 0;
  for (const index of order) {
    const light = lightsOf[dateOf[index] as number] as Light; // each event has one of them
    items[index] = i;
    for (let at = firsts[index] as number; at < (firsts[index + 1] as number); at++, i++) {
      const place = places[at] as Place; // as many as said
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
      shown[i] = light.shown;
    }
  }
  const eventOf = (item: number) => events[indexes[item] as number] as HistoricalEvent; // items are those of the columns
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
      const index = events.findIndex((event) => event.id === id);
      const first = items[index] ?? length;
      return [first, first < length ? first + countOf(index) : length];
    },
    eventOf,
    selectionOf: (item) => (item < length ? { kind: 'event', id: eventOf(item).id } : undefined)
  };
});

type Light = ReturnType<typeof lightOf>;

/** How all events with these dates light up, as the columns have it. */
function lightOf(edition: Edition, dated: Dated) {
  const { uncertain, disc, strength, form } = lightLook(dated);
  return {
    ...eventTimes(edition, dated),
    sureness: uncertain ? 0 : disc ? 2 : 1,
    strength: Math.round(strength * STRENGTH_PARTS),
    form: EVENT_SYMBOL_FORMS.indexOf(form),
    shown: Number(dated.when.length > 0)
  };
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
