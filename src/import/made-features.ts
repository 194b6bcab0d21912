/** Events, journeys, routes and land as the files of an edition have them. */
import { POWER_COLOURS } from '../domain/edition';
import type { ImportMessages } from '../i18n/messages';
import type { Draft, DraftEvidence, DraftEvent, DraftJourney, DraftRoute, DraftTerritory } from './draft';
import type { ImportLog, Spot } from './import-log';
import { MadeIds } from './made-id';
import { MadeNames, type MadeName } from './made-names';
import type { MadePlaces } from './made-places';
import type { MadeSources, WrittenEvidence } from './made-sources';
import type { MadeTexts } from './made-texts';

type DescribedDraft = Pick<DraftEvent, 'title' | 'text' | 'translations'>;

/** A stop as movements.geojson has it, and the position of its place. */
type MadeStop = {
  readonly place: string;
  readonly position: readonly [number, number];
  readonly arrive: readonly unknown[];
  readonly depart: readonly unknown[];
};

export class MadeFeatures {
  readonly #texts: MadeTexts;
  readonly #words: ImportMessages['edition'];
  readonly #places: MadePlaces;
  readonly #sources: MadeSources;
  readonly #log: ImportLog;
  readonly #ids = {
    event: new MadeIds(),
    movement: new MadeIds(),
    route: new MadeIds(),
    territory: new MadeIds()
  };
  readonly #kinds = new MadeNames('kind');
  readonly #people = new MadeNames('person');
  readonly #powers = new MadeNames('power');
  /** All dates, in EDTF, and those of events and journeys among them. */
  readonly dates: string[] = [];
  readonly datesOfEvents: string[] = [];
  readonly events: unknown[] = [];
  readonly movements: unknown[] = [];
  readonly routes: unknown[] = [];
  readonly territories: unknown[] = [];
  /** Positions of lines and land, for the extent. */
  readonly positions: (readonly [number, number])[] = [];

  constructor(
    texts: MadeTexts,
    words: ImportMessages['edition'],
    places: MadePlaces,
    sources: MadeSources,
    log: ImportLog
  ) {
    [this.#texts, this.#words, this.#places, this.#sources, this.#log] = [texts, words, places, sources, log];
  }

  get kinds(): readonly MadeName[] {
    return this.#kinds.named(this.#texts);
  }

  get people(): readonly unknown[] {
    return this.#people
      .named(this.#texts)
      .map((person) => ({ ...person, role: this.#texts.of(this.#words.role) }));
  }

  get powers(): readonly unknown[] {
    return this.#powers
      .named(this.#texts)
      .map((power, i) => ({ ...power, colour: POWER_COLOURS[i % POWER_COLOURS.length] }));
  }

  add({ events, journeys, routes, territories }: Draft): void {
    for (const event of events) this.#addEvent(event);
    for (const journey of journeys) this.#addJourney(journey);
    for (const route of routes) this.#addRoute(route);
    for (const territory of territories) this.#addTerritory(territory);
  }

  #addEvent(event: DraftEvent): void {
    const evidence = this.#evidence(event);
    const where = event.places.flatMap((mention) => {
      const place = this.#places.find(mention, () => evidence);
      return place ? [{ place: place.id, ...evidence }] : [];
    });
    this.events.push({
      type: 'Feature',
      id: this.#ids.event.of(event.title, 'event'),
      geometry: null,
      properties: {
        kind: this.#kinds.id(event.kind ?? this.#words.event, event.translations?.kind),
        ...this.#described(event, evidence),
        when: this.#when(event.when, evidence, this.datesOfEvents),
        where,
        people: event.people.map((name) => this.#people.id(name))
      }
    });
  }

  #addJourney(journey: DraftJourney): void {
    const evidence = this.#evidence(journey);
    const { title, spot } = journey;
    const placed = journey.stops.flatMap(
      ({ place, arrive, depart }, i): readonly (MadeStop & { readonly index: number })[] => {
        const found = this.#places.find(place, () => evidence);
        if (!found) return [];
        const [longitude, latitude] = found.position;
        return [
          {
            place: found.id,
            position: [longitude, latitude],
            arrive: this.#when(arrive, evidence, this.datesOfEvents),
            depart: this.#when(depart, evidence, this.datesOfEvents),
            index: i
          }
        ];
      }
    );
    // A table may have a row for the arrival and another for the departure.
    const stops = placed.reduce<(MadeStop & { readonly index: number })[]>((list, stop) => {
      const before = list.at(-1);
      if (before?.place !== stop.place) return [...list, stop];
      return [
        ...list.slice(0, -1),
        { ...stop, arrive: [...before.arrive, ...stop.arrive], depart: [...before.depart, ...stop.depart] }
      ];
    }, []);
    if (stops.length < 2) {
      this.#log.lost(spot, ({ made }) => made.stops(stops.length));
      return;
    }
    const path = journey.path ?? stops.map(({ position }) => position);
    if (stops.every(({ arrive, depart }) => arrive.length + depart.length === 0)) {
      this.#log.attention(spot, ({ made }) => made.undated);
      this.#addRoute({ ...journey, path });
      return;
    }
    this.#see(path);
    this.movements.push({
      type: 'Feature',
      id: this.#ids.movement.of(title, 'journey'),
      geometry: { type: 'LineString', coordinates: path },
      properties: {
        ...this.#described(journey, evidence),
        people: journey.people.map((name) => this.#people.id(name)),
        stops: stops.map(({ place, arrive, depart }) => ({ place, arrive, depart })),
        legs: stops.slice(0, -1).map(({ index }) => ({
          mode: journey.modes[index] ?? 'unknown',
          course: journey.path ? 'documented' : 'schematic',
          ...evidence
        }))
      }
    });
  }

  #addRoute(route: Omit<DraftRoute, 'modes'>): void {
    const evidence = this.#evidence(route);
    this.#see(route.path);
    this.routes.push({
      type: 'Feature',
      id: this.#ids.route.of(route.title, 'route'),
      geometry: { type: 'LineString', coordinates: route.path },
      properties: {
        ...this.#described(route, evidence),
        kind: route.kind ?? 'road',
        course: 'schematic',
        when: this.#when(route.when, evidence),
        ...evidence
      }
    });
  }

  #addTerritory(territory: DraftTerritory): void {
    const { title, spot, holder, polygons } = territory;
    const sound = polygons.filter((rings) => rings.every((ring) => ring.length >= 4));
    const evidence = this.#evidence(territory);
    if (sound.length < polygons.length) this.#log.lost(spot, ({ positions }) => positions.openRing);
    if (sound.length === 0) return;
    if (!holder) this.#log.attention(spot, ({ made }) => made.holder(title));
    this.#see(sound.flat(2));
    this.territories.push({
      type: 'Feature',
      id: this.#ids.territory.of(title, 'territory'),
      geometry:
        sound.length === 1
          ? { type: 'Polygon', coordinates: sound[0] }
          : { type: 'MultiPolygon', coordinates: sound },
      properties: {
        ...this.#described(territory, evidence),
        status: 'control',
        holder: this.#powers.id(holder ?? title),
        when: this.#when(territory.when, evidence),
        precision: 'unknown'
      }
    });
  }

  #evidence(draft: DraftEvidence & { readonly spot: Spot }): WrittenEvidence {
    return this.#sources.evidence(draft, draft.spot);
  }

  /** What has no description claims what its title says. */
  #described({ title, text, translations = {} }: DescribedDraft, evidence: WrittenEvidence) {
    const written = this.#texts.of(title, translations.title);
    const claim = text === undefined ? written : this.#texts.of(text, translations.text);
    return { title: written, claims: [{ text: claim, ...evidence }] };
  }

  #when(edtf: string | undefined, evidence: WrittenEvidence, also: string[] = []): readonly unknown[] {
    if (edtf === undefined) return [];
    this.dates.push(edtf);
    also.push(edtf);
    return [{ edtf, ...evidence }];
  }

  #see(positions: readonly (readonly [number, number])[]): void {
    this.positions.push(...positions);
  }
}
