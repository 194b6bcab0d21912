import type { Layer } from '@deck.gl/core';
import type { Feature } from 'geojson';
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { eventsInOrder, temporalRelation } from '../../src/domain/event-order';
import { isRegion, type HistoricalEvent, type Movement, type Place } from '../../src/domain/edition';
import { journeySpan } from '../../src/domain/journey-span';
import { positionAt, journeySegments } from '../../src/domain/movement';
import { arrival, departure } from '../../src/domain/stop-dates';
import { exists } from '../../src/domain/entities';
import type { EntityRef } from '../../src/domain/entities/entity-ref';
import { filterByEvidence } from '../../src/domain/filter-by-evidence';
import type { LngLat } from '../../src/domain/lng-lat';
import { instant, type Instant } from '../../src/domain/time';
import { simulateWithdrawal } from '../../src/domain/withdrawal/simulate';
import { ledgerAt } from '../../src/domain/withdrawal/ledger';
import { FAR, gpuDay, type GpuClock } from '../../src/map/gpu-time';
import { deckLayers } from '../../src/map/layers/deck-layers';
import { journeyLegs } from '../../src/map/layers/journeys/journey-legs';
import { eventMarkers, type EventMarker } from '../../src/map/layers/events/event-markers';
import { placeDots } from '../../src/map/layers/places/deck';
import { uncertaintyCircles } from '../../src/map/layers/position-uncertainty/deck';
import type { Columns } from '../../src/map/layers/columns';
import type { Pickable, LayerInputs } from '../../src/map/layers/layer-inputs';
import { TimedExtension, type TimedExtensionOptions } from '../../src/map/layers/timed-extension';
import { zonePolygons } from '../../src/map/layers/territories/zones';
import { headSegments } from '../../src/map/layers/journey-heads/head-segments';
import { withdrawalSources } from '../../src/map/layers/withdrawal/sources';
import { withdrawalGeometry } from '../../src/map/layers/withdrawal/withdrawal-geometry';
import { labelMinzoom, selectedPlaces } from '../../src/map/layers/places/label-rank';
import { editionOf } from '../geo/support/folder';
import { at, days, reading, when } from './support/dates';
import { edition as story, event, place } from './support/edition';
import { deckInputs } from './support/map';

const edition = editionOf('far-east-1925');
const clockAt = (day: number, window?: GpuClock['window']): GpuClock => ({ day, window });
const inputs = (some: Partial<LayerInputs> = {}) => deckInputs(edition, some);

test('a hidden layer keeps its data and is not seen, and its fellows stay', () => {
  const off = deckLayers(inputs({ hidden: new Set(['journeys']) }));
  const on = deckLayers(inputs());
  expect(off.map(({ id }) => id)).toEqual(on.map(({ id }) => id));
  for (const [i, layer] of off.entries()) {
    expect(layer.props.visible).toBe(!['journeys', 'travellers'].some((word) => layer.id.startsWith(word)));
    expect(dataOf(layer)).toBe(dataOf(on[i] as Layer));
  }
});

type Data = (readonly Pickable[] | Columns) & { readonly length: number };
const dataOf = ({ props }: Layer) => (props as unknown as { data: Data }).data;
const isColumns = (data: Data): data is Columns => 'selectionOf' in data;
/** Whom one means who points at an item of a layer. */
const selectionsOf = (layer: Layer): readonly (EntityRef | undefined)[] => {
  const data = dataOf(layer);
  if (!isColumns(data)) return data.map(({ selection }) => selection);
  const { rowIndexes } = data.attributes;
  return rowIndexes
    ? Array.from(new Set(rowIndexes.value), (row) => data.selectionOf(row))
    : Array.from({ length: data.length }, (_, i) => data.selectionOf(i));
};
/** Props that deck.gl compares by value: neither accessors nor extensions, which it compares in its own way. */
const plain = ({ props }: Layer) =>
  Object.fromEntries(
    Object.entries(props).filter(([name, value]) => name !== 'extensions' && typeof value !== 'function')
  );

test('moving the clock, or a window, uploads nothing: data, triggers and all other props stay', () => {
  const opening = deckLayers(inputs());
  const later = deckLayers(inputs({ clock: clockAt(440, [400, 450]) }));
  expect(later.map(({ id }) => id)).toEqual(opening.map(({ id }) => id));
  later.forEach((layer, i) => {
    const before = opening[i] as Layer;
    expect(dataOf(layer), layer.id).toBe(dataOf(before));
    expect(layer.props.updateTriggers, layer.id).toEqual(before.props.updateTriggers);
    expect(plain(layer), layer.id).toEqual(plain(before));
  });
});

test('all layers read the day from the one clock they are given', () => {
  const clock = clockAt(7);
  for (const layer of deckLayers(inputs({ clock }))) {
    const [extension] = layer.props.extensions as unknown as { opts: { clock: object } }[];
    expect(extension?.opts.clock, layer.id).toBe(clock);
  }
});

test('of all layers the graphics card may be told at once where they are seen from', () => {
  for (const { id, props, wrapLongitude } of deckLayers(inputs({ plan: 'given' }))) {
    const { coordinateSystem, coordinateOrigin, modelMatrix } = props;
    const usual = { coordinateSystem: 'default', coordinateOrigin: [0, 0, 0], modelMatrix: null };
    expect({ coordinateSystem, coordinateOrigin, modelMatrix }, id).toEqual(usual);
    expect(wrapLongitude, id).toBe(false);
    const [extension] = props.extensions as unknown as { opts: TimedExtensionOptions }[];
    const { values, dependOnView = false } = extension?.opts.uniforms ?? {};
    const viewport = vi.fn(() => ({ project: () => [0, 0], width: 1, height: 1, zoom: 4 }));
    const context = Object.defineProperty({ device: {} }, 'viewport', { get: viewport });
    values?.({ context } as unknown as Layer);
    expect(viewport.mock.calls.length > 0, id).toBe(dependOnView);
  }
});

test.for<EntityRef>([
  { kind: 'event', id: 'convention' },
  { kind: 'place', id: 'harbin' },
  { kind: 'movement', id: 'sun-yat-sen-1924' },
  { kind: 'territory', id: 'zone-a' }
])('selecting the $kind $id builds no data anew', (selection) => {
  const [before, after] = [deckLayers(inputs()), deckLayers(inputs({ selection }))];
  after.forEach((layer, i) => expect(dataOf(layer), layer.id).toBe(dataOf(before[i] as Layer)));
});

test('what looks different when it is selected is told to deck.gl, and only that', () => {
  const told = (selection?: EntityRef) =>
    new Map(
      deckLayers(inputs({ selection })).map(({ id, props }) => [id, JSON.stringify(props.updateTriggers)])
    );
  const changed = (selection: EntityRef) =>
    [...told(selection)].filter(([id, triggers]) => told().get(id) !== triggers).map(([id]) => id);
  expect(changed({ kind: 'place', id: 'harbin' })).toEqual(['precision', 'places']);
  expect(changed({ kind: 'event', id: 'convention' })).toEqual(['precision', 'places']);
  // Of lights and journeys the graphics card is told in each picture which are chosen.
  expect(changed({ kind: 'event', id: 'no-unity' })).toEqual(['precision', 'places']);
  expect(changed({ kind: 'movement', id: 'sun-yat-sen-1924' })).toEqual([]);
});

test('by night every layer has other colours than by day, of the same data, and deck.gl is told', () => {
  const night = deckLayers(inputs({ theme: 'night' }));
  for (const [i, by] of deckLayers(inputs()).entries()) {
    const other = night[i] as Layer;
    expect(dataOf(other)).toBe(dataOf(by));
    expect(coloursOf(other), by.id).not.toEqual(coloursOf(by));
    // An accessor that is a function is only asked again where its trigger has changed.
    for (const [name, value] of Object.entries(by.props)) {
      const changed = JSON.stringify(triggersOf(other)[name]) !== JSON.stringify(triggersOf(by)[name]);
      expect(changed, `${by.id} ${name}`).toBe(/Color$/.test(name) && typeof value === 'function');
    }
  }
});

const triggersOf = ({ props }: Layer) => props.updateTriggers as Readonly<Record<string, unknown>>;
/** What colours a layer has: as props, by its accessors, and written into its shader. */
const coloursOf = (layer: Layer): readonly unknown[] => {
  const data = dataOf(layer);
  const first = isColumns(data) ? undefined : data[0];
  return [
    ...Object.entries(layer.props as object)
      .filter(([name]) => /^get\w*Color$/.test(name))
      .map(([, value]: [string, unknown]) =>
        typeof value === 'function'
          ? (value as (it: unknown, at: object) => unknown)(first, { index: 0 })
          : value
      ),
    JSON.stringify(layer.props.extensions.map(({ opts }) => (opts as { inject: unknown }).inject))
  ];
};

test('a selection compiles no shader, and night only those of the journeys', () => {
  const clock = clockAt(0);
  const extensionsOf = (some: Partial<LayerInputs>) =>
    deckLayers(inputs({ clock, ...some })).flatMap(({ props: { extensions } }) => extensions);
  const changed = (some: Partial<LayerInputs>) => {
    const before = extensionsOf({});
    return extensionsOf(some).filter((it, i) => !it.equals(before[i] as typeof it)).length;
  };
  expect(changed({ selection: { kind: 'movement', id: 'sun-yat-sen-1924' } })).toBe(0);
  expect(changed({ theme: 'night' })).toBe(1);
  const timed = extensionsOf({}).filter((it) => it instanceof TimedExtension);
  expect(changed({ clock: clockAt(0) })).toBe(timed.length);
});

test('layers have names of their own and can all be pointed at but outlines and rings', () => {
  const all = deckLayers(inputs());
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  expect(all.filter(({ props }) => !props.pickable).map(({ id }) => id)).toEqual([
    'territory-outlines',
    'precision'
  ]);
});

test('whatever is pointed at is something the edition has', () => {
  for (const layer of deckLayers(inputs())) {
    expect(dataOf(layer).length, layer.id).toBeGreaterThan(0);
    for (const selection of selectionsOf(layer))
      expect(selection && exists(edition, selection), `${layer.id} ${selection?.id}`).toBe(true);
  }
});

const places = ({ where }: HistoricalEvent) => new Set(where.map(({ value }) => value.id)).size;
const total = (numbers: readonly number[]) => numbers.reduce((sum, n) => sum + n, 0);

test('there is a light for each event at each of its places, and those without a date wait to be chosen', () => {
  const dated = eventMarkers(edition).filter(({ event }) => event.when.length > 0);
  expect(dated).toHaveLength(total(eventsInOrder(edition).map(({ event: its }) => places(its))));
  const undated = edition.events.filter((its) => its.when.length === 0);
  expect(eventMarkers(edition)).toHaveLength(dated.length + total(undated.map(places)));
});

const layerOf = (id: string, some: Partial<LayerInputs>) =>
  deckLayers(inputs(some)).find((layer) => layer.id === id) as Layer;
const uniformsOf = (layer: Layer) => {
  const [{ opts }] = layer.props.extensions as unknown as [{ opts: TimedExtensionOptions }];
  return opts.uniforms?.values(layer) ?? {};
};

/** The two things about lights that the reader's choices change: 0 not seen, 1 in its time, 2 always. */
function shown(some: Partial<LayerInputs>): ReadonlyMap<string, number> {
  const layer = layerOf('lights', some);
  const { undatedFrom, undatedTo } = uniformsOf(layer) as Record<string, number>;
  const shown = (dataOf(layer) as Columns).attributes['getShown']?.value;
  return new Map(
    selectionsOf(layer).map((selection, i) => [
      selection?.id ?? '',
      i >= (undatedFrom ?? NaN) && i < (undatedTo ?? NaN) ? 2 : (shown?.[i] ?? NaN)
    ])
  );
}

test('what is not looked for does not light up, and deck.gl is told', () => {
  const matchingEventIds = new Set(['convention']);
  const lit = [...shown({ matchingEventIds })].filter(([, how]) => how > 0).map(([id]) => id);
  expect(lit).toEqual(['convention']);
  const told = (some: Partial<LayerInputs>) =>
    deckLayers(inputs(some)).filter((layer, i) => {
      const before = deckLayers(inputs())[i] as Layer;
      const triggers = [layer, before].map(({ props }) => JSON.stringify(props.updateTriggers));
      return triggers[0] !== triggers[1] || dataOf(layer) !== dataOf(before);
    });
  expect(told({ matchingEventIds }).map(({ id }) => id)).toEqual(['precision', 'lights']);
});

test('an event without a date is on the map only while it is chosen', () => {
  expect(shown({}).get('no-unity')).toBe(0);
  expect(shown({ selection: { kind: 'event', id: 'no-unity' } }).get('no-unity')).toBe(2);
  expect(shown({ selection: { kind: 'event', id: 'convention' } }).get('convention')).toBe(1);
});

const lightOf = (dates: string[], some: Parameters<typeof place>[1] = {}) => {
  const [light] = eventMarkers(
    story({ events: [event('it', { when: when(...dates), where: [reading(place('there', some))] })] })
  );
  return light as EventMarker;
};
const dayOf = (text: string) => days(at('1924-03-01'), at(text));

test('a day is sure from its beginning to its end', () => {
  const [day, next] = [dayOf('1925-05-14'), dayOf('1925-05-15')];
  expect(lightOf(['1925-05-14']).times).toEqual([day, day, next, next]);
});

test.for([
  ['1925-05'],
  ['1924-23'],
  ['1925-05-14~'],
  ['1925-05-14?'],
  ['[..1925-05-14]'],
  ['1925-05-13', '1925-05-14']
])('at no instant is %s surely the case', (dates) => {
  const [up, sure, unsure, down] = lightOf(dates).times;
  expect(unsure).toBeLessThanOrEqual(sure);
  expect(up).toBeLessThan(down);
});

test('of a stretch between two months the months are possible, what lies between is sure', () => {
  expect(lightOf(['1924-10/1925-05']).times).toEqual(
    ['1924-10-01', '1924-11-01', '1925-05-01', '1925-06-01'].map(dayOf)
  );
});

test('sources that disagree are one light, from the first day that one of them gives to the last', () => {
  const { times, spans } = lightOf(['1925-03-19', '1925-03-10']);
  expect([times[0], times[3]]).toEqual([dayOf('1925-03-10'), dayOf('1925-03-20')]);
  expect(spans).toEqual(['1925-03-10', '1925-03-11', '1925-03-19', '1925-03-20'].map(dayOf));
});

test('of an open date only the known end lights up by itself, a window meets all of it', () => {
  const { times, spans } = lightOf(['1925-03-12/']);
  expect([times[0], times[3]]).toEqual(['1925-03-12', '1925-03-13'].map(dayOf));
  expect(spans.slice(0, 2)).toEqual([dayOf('1925-03-12'), FAR]);
});

test('a light is sure, possible or dark as the chronicle has the event, but for the far side of an open date', () => {
  const t = fc.integer({ min: edition.span.start, max: edition.span.end }).map(instant);
  fc.assert(
    fc.property(t, (moment) => {
      const day = gpuDay(edition, moment);
      for (const {
        event: its,
        times: [up, sure, unsure, down]
      } of eventMarkers(edition)) {
        const verdict = day >= sure && day < unsure ? 'now' : day >= up && day < down ? 'possible' : 'dark';
        const told = temporalRelation(its, moment);
        const open = its.when.some(({ value: { from, to } }) => !from || !to);
        if (told === 'now' || verdict !== 'dark') expect(verdict, its.id).toBe(told);
        else if (!open) expect(told, its.id).not.toBe('possible');
      }
    }),
    { numRuns: 50 }
  );
});

test('a region glows without a mark, a town has one; a region has no dot', () => {
  expect(placeDots(edition).filter((dot) => isRegion(dot.place))).toEqual([]);
  expect(placeDots(edition)).toHaveLength(edition.places.filter((it) => !isRegion(it)).length);
});

test('a light comes up before it fades, and at some time the graphics card can count', () => {
  for (const {
    times: [up, , , fading],
    selection,
    event: its
  } of eventMarkers(edition)) {
    if (its.when.length === 0) continue;
    expect(up, selection.id).toBeLessThan(fading);
    expect(Math.max(Math.abs(up), Math.abs(fading)), selection.id).toBeLessThan(FAR);
  }
});

test('every point that is not exact has a ring of its own, and one for each event put there; a region is no point', () => {
  const isInexact = (its: Place) => its.precisionMetres !== undefined && !isRegion(its);
  const inexact = edition.places.filter(isInexact);
  const alone = uncertaintyCircles(edition).filter(({ event: its }) => its === undefined);
  expect(alone.map(({ place: its }) => its.id)).toEqual(inexact.map(({ id }) => id));
  const around = eventMarkers(edition).filter(({ place: its }) => isInexact(its));
  expect(uncertaintyCircles(edition)).toHaveLength(alone.length + around.length);
});

test('a zone may be held before it surely is, and surely is no longer than it may be', () => {
  for (const { times } of zonePolygons(edition)) expect(times).toEqual(times.toSorted((a, b) => a - b));
  const ends = zonePolygons(edition).map(({ times: [, , sure, possible] }) => [sure, possible]);
  const day = (text: string) => gpuDay(edition, at(text));
  expect(ends).toEqual([
    [day('1925-04-04T12:00'), day('1925-05-04T12:00')],
    [day('1925-04-14T12:00'), day('1925-05-14T12:00')],
    [day('1925-05-15T12:00'), day('1925-05-15T12:00')]
  ]);
});

test('the legs of a journey join each other in place and in time', () => {
  for (const movement of edition.movements) {
    const legs = journeyLegs(edition).filter(({ selection }) => selection.id === movement.id);
    legs.slice(1).forEach((leg, i) => expect(leg.path[0]).toEqual(legs[i]?.path.at(-1)));
    const passed = legs.flatMap(({ travel }) => travel.map(([day]) => day));
    expect(passed).toEqual(passed.toSorted((a, b) => a - b));
  }
});

/** The legs of the journey `id` as they are drawn. */
const drawn = (id: string) => journeyLegs(edition).filter(({ selection }) => selection.id === id);

test('a leg is travelled when its stop is reached, not when the stop is left', () => {
  const sun = edition.movements.find(({ id }) => id === 'sun-yat-sen-1924') as Movement;
  const day = (t: Instant | undefined) => gpuDay(edition, t ?? NaN);
  const legs = drawn(sun.id);
  expect(legs.map(({ travel }) => travel[0]?.[0])).toEqual(
    sun.stops.slice(0, -1).map((stop) => day(departure(stop)))
  );
  expect(legs.map(({ travel }) => travel.at(-1)?.[0])).toEqual(
    sun.stops.slice(1).map((stop) => day(arrival(stop)))
  );
});

test('a way that nobody dates is travelled all at once, by the day on which the next stop is surely reached', () => {
  const days = drawn('commission-1925').flatMap(({ travel }) => travel.map(([day]) => day));
  expect(new Set(days)).toEqual(new Set([gpuDay(edition, at('1925-05-01T12:00'))]));
});

test('a way that leads out of all dates stays to come, and is drawn broken even if a source gives it', () => {
  expect(drawn('hu-jingyi-1924').flatMap(({ travel }) => travel.map(([day]) => day))).toEqual(
    drawn('hu-jingyi-1924').flatMap(({ travel }) => travel.map(() => FAR))
  );
  const movement = edition.movements.find(({ id }) => id === 'hu-jingyi-1924') as Movement;
  const given = {
    ...movement,
    legs: movement.legs.map((leg) => ({ ...leg, course: 'documented' as const }))
  };
  const ways = journeyLegs({ ...edition, movements: [given] }).map(({ course }) => course);
  expect(ways).toEqual(['schematic', 'schematic']);
  const dated = { ...(edition.movements.find(({ id }) => id === 'border-guards-1925') as Movement) };
  const rail = { ...dated, legs: dated.legs.map((leg) => ({ ...leg, course: 'documented' as const })) };
  expect(journeyLegs({ ...edition, movements: [rail] }).map(({ course }) => course)).toEqual(['documented']);
});

test('a journey comes into view with the first that is known of it and fades some days after the last', () => {
  for (const movement of edition.movements) {
    const { start, end } = journeySpan(movement);
    for (const { travel } of drawn(movement.id)) {
      for (const [, , begins, fades] of travel) {
        expect(begins, movement.id).toBe(gpuDay(edition, start));
        expect(fades, movement.id).toBeGreaterThan(gpuDay(edition, end) + 2);
      }
    }
  }
});

test('a journey that is looked at is told to the graphics card by its row', () => {
  const of = (selection?: EntityRef) => uniformsOf(layerOf('journeys', { selection }))['chosen'];
  const row = of({ kind: 'movement', id: 'lu-zhonglin-1924' }) as number;
  expect((dataOf(layerOf('journeys', {})) as Columns).selectionOf(row)?.id).toBe('lu-zhonglin-1924');
  expect(of()).toBe(-1);
  expect(of({ kind: 'event', id: 'convention' })).toBe(-1);
});

test('no head is on a way that nobody dates', () => {
  const heads = (id: string, when: string) =>
    headSegments(edition).filter(
      ({ selection, days: [from, to] }) =>
        selection.id === id && from <= gpuDay(edition, at(when)) && gpuDay(edition, at(when)) < to
    ).length;
  expect(heads('feng-returns-1924', '1924-10-19T06:00')).toBe(1);
  expect(heads('feng-returns-1924', '1924-10-21T06:00')).toBe(0);
  expect(heads('commission-1925', '1925-04-01')).toBe(0);
});

test('the head on the map is one at a time, and where the list says the traveller is', () => {
  const journeys = new Map(edition.movements.map((movement) => [movement.id, movement]));
  const share = fc.integer({ min: 0, max: 99_999 }).map((n) => n / 100_000);
  fc.assert(
    fc.property(fc.constantFrom(...journeys.keys()), share, (id, far) => {
      const movement = journeys.get(id) as Movement;
      const { start, end } = journeySpan(movement);
      const t = start + (end - start) * far;
      // At the very second of a departure the list still has the stop, the map already the way.
      const apart = (one: number) => Math.abs(one - t) > 1;
      fc.pre(journeySegments(movement).every(({ span }) => apart(span.start) && apart(span.end)));
      const day = gpuDay(edition, t);
      const heads = headSegments(edition).filter(
        ({ selection, days: [from, to] }) => selection.id === id && from <= day && day < to
      );
      const told = positionAt(movement, instant(t));
      expect(heads).toHaveLength(told ? 1 : 0);
      const [head] = heads;
      expect(head?.inferred ?? false).toBe(told?.certainty === 'inferred');
      if (!head || told?.leg === undefined) return;
      const part = (day - head.days[0]) / (head.days[1] - head.days[0]);
      const headAt = [0, 1].map((axis) => {
        const [from = NaN, to = NaN] = [head.from[axis], head.to[axis]];
        return from + (to - from) * part;
      });
      expect(headAt[0]).toBeCloseTo(told.position[0], 3);
      expect(headAt[1]).toBeCloseTo(told.position[1], 3);
    })
  );
});

test('ten years fit the numbers of the graphics card to half a minute', () => {
  const t = fc.integer({ min: 0, max: 3652 * 86_400 }).map((s) => instant(edition.span.start + s));
  fc.assert(
    fc.property(t, (moment) => {
      const day = gpuDay(edition, moment);
      expect(Math.abs(Math.fround(day) - day) * 86_400).toBeLessThan(30);
    })
  );
});

test('open time is far away, not infinite', () => {
  expect([gpuDay(edition, -Infinity), gpuDay(edition, Infinity)]).toEqual([-FAR, FAR]);
});

test('buildings wait until their town has room, villages for less, great cities for nothing', () => {
  const at = (id: string) =>
    edition.places.filter((it) => it.id === id).map((it) => labelMinzoom(edition, it))[0];
  expect(at('peking')).toBe(0);
  expect(at('onor')).toBeGreaterThan(at('harbin') ?? NaN);
  expect(at('japanese-legation')).toBeGreaterThan(at('onor') ?? NaN);
});

test('no place has a dot without its name, but what is selected has one', () => {
  const zoomsOf = (some: Partial<LayerInputs>) => {
    const dots = deckLayers(inputs(some)).find(({ id }) => id === 'places');
    const { getMinzoom } = dots?.props as unknown as { getMinzoom: (dot: unknown) => number };
    const zoomOf = (id: string) => getMinzoom(placeDots(edition).find(({ place }) => place.id === id));
    return { peking: zoomOf('peking'), dairen: zoomOf('dairen') };
  };
  expect(zoomsOf({})).toEqual({ peking: 0, dairen: 3 });
  const namedPlaces = { ids: new Set(['peking']) };
  expect(zoomsOf({ namedPlaces }).peking).toBe(0);
  expect(zoomsOf({ namedPlaces }).dairen).toBeGreaterThan(20);
  expect(zoomsOf({ namedPlaces, selection: { kind: 'place', id: 'dairen' } }).dairen).toBe(0);
});

test('an event selects the town it happened in, and its buildings from where they are seen apart, or where it has only those', () => {
  const selectedAt = (id: string, zoom: number) =>
    selectedPlaces(edition, { kind: 'event', id }).flatMap((place) =>
      zoom >= place.minzoom ? place.id : []
    );
  expect(selectedAt('convention', 8)).toEqual(['peking']);
  expect(selectedAt('convention', 9)).toEqual(['peking', 'japanese-legation']);
  expect(selectedAt('operation', 11)).toEqual(['pumc', 'peking']);
  expect(selectedAt('funeral', 11)).toEqual(['central-park', 'pumc', 'peking']);
  expect(selectedAt('sun-at-hotel', 3)).toEqual(['hotel-de-pekin']);
  expect(selectedPlaces(edition, { kind: 'territory', id: 'zone-a' })).toEqual([]);
});

test('nothing of a withdrawal is drawn until it is asked for, and then only its clock moves it', () => {
  const ids = (some: Partial<LayerInputs>) => deckLayers(inputs(some)).map(({ id }) => id);
  const asked = { plan: 'given' };
  expect(ids({}).filter((id) => id.startsWith('withdrawal'))).toEqual([]);
  const documented = filterByEvidence(edition, { account: 'all', documented: true });
  const drawn = deckLayers(inputs({ ...asked, edition: documented })).filter(({ id }) =>
    id.startsWith('withdrawal')
  );
  for (const layer of drawn) expect(dataOf(layer), layer.id).toEqual([]);

  const [now, later] = [
    deckLayers(inputs(asked)),
    deckLayers(inputs({ ...asked, clock: { day: 440, window: undefined } }))
  ];
  expect(now.filter(({ id }) => id.startsWith('withdrawal')).length).toBe(2);
  now.forEach((layer, i) => {
    expect(dataOf(later[i] as Layer), layer.id).toBe(dataOf(layer));
    expect(later[i]?.props.updateTriggers, layer.id).toEqual(layer.props.updateTriggers);
  });
});

/** The features of a source of the withdrawal on a day. */
const onDay = (source: 'withdrawal-posts' | 'withdrawal-moving', day: number, plan?: string) =>
  withdrawalSources(inputs({ plan, clock: clockAt(day) }))[source];
const menOf = (features: readonly Feature[] = []) =>
  features.reduce((sum, { properties }) => sum + Number(properties?.['men']), 0);

/** Assumptions that a visitor could make: some numbers other than those given. */
const plans = fc
  .record({
    flow: fc.constantFrom(50, 150, 400),
    detachment: fc.constantFrom(1, 33, 50),
    ship: fc.constantFrom(100, 600, 850),
    'men-okha': fc.integer({ min: 0, max: 400 }),
    'men-derbinskoe': fc.integer({ min: 0, max: 400 }),
    to: fc.constantFrom('otaru', 'otomari')
  })
  .map((chosen) =>
    Object.entries(chosen)
      .map(([name, value]) => `${name}:${value}`)
      .join()
  );

test('at every instant the map counts each man where the table has him', () => {
  const { study } = edition;
  fc.assert(
    fc.property(plans, fc.array(fc.nat(), { minLength: 8, maxLength: 8 }), (plan, choices) => {
      const found = study && simulateWithdrawal(study, plan);
      if (!found || !study.reconstruction) throw new Error('nothing to reconstruct');
      const { schedule } = found;
      const { garrisons, embarkation } = study.reconstruction;
      const all = schedule.units.reduce((sum, { men }) => sum + men, 0);
      const changes = schedule.units.flatMap((unit) => [unit.leaves, unit.reaches, unit.boards, unit.sails]);
      for (const choice of choices) {
        // At the very second at which somebody moves on, and just before and after it.
        const t = Math.round(changes[choice % changes.length] ?? 0) + (choice % 3) - 1;
        const ledger = ledgerAt(schedule, t, garrisons.length);
        const day = gpuDay(edition, instant(t));
        const posts = onDay('withdrawal-posts', day, plan)?.features ?? [];
        const moving = onDay('withdrawal-moving', day, plan)?.features ?? [];
        const of = (glyph: string) => moving.filter(({ properties }) => properties?.['glyph'] === glyph);
        const menAt = (features: readonly Feature[], id: string) =>
          menOf(features.filter(({ properties }) => properties?.['id'] === id));
        expect(menOf(posts) + menOf(of('column')) + menOf(of('ship'))).toBe(all);
        garrisons.forEach(({ place: { id } }, i) => {
          const onTheMarch = schedule.units.filter(
            ({ garrison, leaves, reaches }) => garrison === i && leaves <= t && t < reaches
          );
          expect(menAt(of('column'), id)).toBe(onTheMarch.reduce((sum, { men }) => sum + men, 0));
          if (id !== embarkation.place.id) expect(menAt(posts, id)).toBe(ledger.garrisons[i]);
        });
        expect(menOf(of('ship'))).toBe(ledger.sea + ledger.aboard);
        expect(menAt(posts, found.plan.destination ?? '')).toBe(ledger.home);
      }
    })
  );
});

test('columns are on their way, ships on their course or before the port; nobody is while no reconstruction is shown', () => {
  expect(onDay('withdrawal-moving', 440)).toBe(onDay('withdrawal-moving', 441)); // nothing to read again
  expect(onDay('withdrawal-posts', 400)).toBe(onDay('withdrawal-posts', 401));
  expect(onDay('withdrawal-posts', 400)?.features).toEqual([]);
  const { trails } = withdrawalGeometry(edition, 'given');
  const [first, last] = [at('1925-04-01'), at('1925-05-16')];
  fc.assert(
    fc.property(fc.double({ min: first, max: last, noNaN: true }), (t) => {
      const features = onDay('withdrawal-moving', gpuDay(edition, t), 'given')?.features ?? [];
      for (const { geometry, properties } of features) {
        if (properties?.['glyph'] === 'documented') continue;
        const [x = NaN, y = NaN] = geometry.type === 'Point' ? geometry.coordinates : [];
        const ways = trails.filter(({ selection }) => selection.id === properties?.['id']);
        const isOn = ([x0, y0]: LngLat, [x1, y1]: LngLat) =>
          Math.abs((x1 - x0) * (y - y0) - (y1 - y0) * (x - x0)) < 1e-6 &&
          x >= Math.min(x0, x1) - 1e-6 &&
          x <= Math.max(x0, x1) + 1e-6;
        expect(ways.some(({ path }) => path.slice(1).some((to, i) => isOn(path[i] ?? to, to)))).toBe(true);
      }
    })
  );
});

test('the steamer that a source names is on the map while it sails, with or without a reconstruction', () => {
  for (const plan of [undefined, 'given']) {
    const images = (date: string) =>
      onDay('withdrawal-moving', gpuDay(edition, at(date)), plan)?.features.map(
        ({ properties }): unknown => properties?.['image']
      );
    expect(images('1925-03-30')).toEqual(['ship:east:full']);
    expect(images('1925-04-20')).not.toContain('ship:east:full');
  }
});
