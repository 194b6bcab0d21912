/** From features of the right shape to the values of the domain, references resolved. */
import type * as v from 'valibot';
import type { EventKind, HistoricalEvent, Person, Place, Power, Source, Territory } from '../domain/edition';
import groundAreas from '../../geo/basemap/areas.json' with { type: 'json' };
import { didYouMean } from './problems';
import type { EditionParser } from './edition-parser';
import type * as schema from './schema';
import type { Validated } from './validate';

/** Ids of the areas into which the ground is divided. */
const AREAS: ReadonlySet<string> = new Set(groundAreas);

export function parsePlace(
  { value, spot }: Validated<v.InferOutput<typeof schema.PlaceFeature>>,
  reader: EditionParser,
  { powers, places }: { powers: ReadonlyMap<string, Power>; places: ReadonlyMap<string, unknown> }
): Place {
  const { kind, within, names, label, local, rank, precision, held, side } = value.properties;
  if (within === value.id) spot.in('within').report('a place is not within itself');
  else if (within !== undefined) reader.find(within, places, 'place', spot.in('within'));
  return {
    id: value.id,
    kind,
    ...(within && { within }),
    names: names.map(({ role, when, ...name }, i) => {
      const dating = when === undefined ? undefined : reader.dating(when, spot.in(`names[${i}].when`));
      return { ...name, ...(role && { role }), ...(dating && { when: dating }) };
    }),
    label: reader.localized(label, spot.in('label')),
    ...(local && { local }),
    position: value.geometry.coordinates,
    ...(precision && { precisionMetres: precision }),
    rank,
    ...(side && { side }),
    held: held.flatMap((tenure, i) => {
      const here = spot.in(`held[${i}]`);
      const by = reader.find(tenure.by, powers, 'power', here.in('by'));
      const when = tenure.edtf === undefined ? undefined : reader.dating(tenure.edtf, here.in('edtf'));
      const text = tenure.text && reader.localized(tenure.text, here.in('text'));
      const evidence = reader.evidence(tenure, here);
      const garbled = tenure.edtf !== undefined && !when; // it would pass for one that held all the time
      return by && !garbled
        ? [{ status: tenure.status, by, ...(when && { when }), ...(text && { text }), evidence }]
        : [];
    }),
    evidence: reader.evidence(value.properties, spot)
  };
}

/** What an event may refer to. */
export type EntityIndexes = {
  readonly kinds: ReadonlyMap<string, EventKind>;
  readonly places: ReadonlyMap<string, Place>;
  readonly people: ReadonlyMap<string, Person>;
  /** Ids that `related` may name. */
  readonly related: ReadonlyMap<string, unknown>;
};

/** Undefined when its kind, without which it has no lane, is unknown, or when none of its dates can be read. */
export function parseEvent(
  { value, spot }: Validated<v.InferOutput<typeof schema.EventFeature>>,
  reader: EditionParser,
  referents: EntityIndexes
): HistoricalEvent | undefined {
  const raw = value.properties;
  const kind = reader.find(raw.kind, referents.kinds, 'kind', spot.in('kind'));
  const when = reader.datings(raw.when, spot.in('when'));
  // It would pass for one that no source dates.
  const garbled = raw.when.length > 0 && when.length === 0;
  const related = raw.related.filter((id, i) =>
    reader.find(id, referents.related, 'event, movement, territory or place', spot.in(`related[${i}]`))
  );
  const event = kind && {
    id: value.id,
    kind,
    title: reader.localized(raw.title, spot.in('title')),
    claims: reader.claims(raw.claims, spot.in('claims')),
    when,
    where: raw.where.flatMap((reading, i) => {
      const here = spot.in(`where[${i}]`);
      const place = reader.find(reading.place, referents.places, 'place', here.in('place'));
      const evidence = reader.evidence(reading, here);
      return place ? [{ value: place, ...evidence }] : [];
    }),
    people: reader.findAll(raw.people, referents.people, 'person', spot.in('people')),
    quantities: raw.quantities.map(({ what, unit, readings }, i) => {
      const here = spot.in(`quantities[${i}]`);
      return {
        what: reader.localized(what, here.in('what')),
        ...(unit && { unit: reader.localized(unit, here.in('unit')) }),
        readings: readings.map(({ min, max, about, ...evidence }, j) => {
          const there = here.in(`readings[${j}]`);
          if (max < min) there.in('max').report(`${max} is less than min, ${min}`);
          return { value: { min, max, about }, ...reader.evidence(evidence, there) };
        })
      };
    }),
    differences: raw.differences.map(({ question, readings }, i) => {
      const here = spot.in(`differences[${i}]`);
      return {
        question: reader.localized(question, here.in('question')),
        readings: reader.claims(readings, here.in('readings'))
      };
    }),
    related
  };
  return garbled ? undefined : event;
}

/** Undefined when the power that holds it is unknown, or when it has no land. */
export function parseTerritory(
  { value, spot }: Validated<v.InferOutput<typeof schema.TerritoryFeature>>,
  reader: EditionParser,
  powers: ReadonlyMap<string, Power>
): Territory | undefined {
  const { title, sign, label, areas, status, by, against, when, claims, precision } = value.properties;
  const { geometry } = value;
  if ((geometry === null) !== areas.length > 0) {
    spot
      .in('areas')
      .report(
        geometry === null
          ? 'has neither a geometry nor areas of the ground; give it one of the two'
          : 'has areas of the ground besides a geometry of its own; keep one of the two'
      );
    return undefined;
  }
  areas.forEach((area, i) => {
    if (AREAS.has(area)) return;
    spot.in(`areas[${i}]`).report(`"${area}" is no area of the ground${didYouMean(area, AREAS)}`);
  });
  const holder = reader.find(by, powers, 'power', spot.in('by'));
  const other = against === undefined ? undefined : reader.find(against, powers, 'power', spot.in('against'));
  return (
    holder && {
      id: value.id,
      title: reader.localized(title, spot.in('title')),
      ...(sign && { sign }),
      ...(label && {
        label: { text: reader.localized(label.text, spot.in('label.text')), at: label.at }
      }),
      ...(geometry && { geometry }),
      areas,
      status,
      by: holder,
      ...(other && { against: other }),
      when: reader.datings(when, spot.in('when')),
      claims: reader.claims(claims, spot.in('claims')),
      precision
    }
  );
}

export function parseSource({ value: item }: Validated<v.InferOutput<typeof schema.SourceItem>>): Source {
  const author = item.author
    ?.map(({ literal, family, given }) => literal ?? [family, given].filter(Boolean).join(', '))
    .join('; ');
  const issued = item.issued?.literal ?? item.issued?.['date-parts']?.[0]?.join('-');
  return {
    id: item.id,
    ...(item.type && { type: item.type }),
    title: item.title,
    ...(item.custom.titles && { titles: item.custom.titles }),
    ...(author && { author }),
    ...(item['container-title'] && { container: item['container-title'] }),
    ...(issued && { issued }),
    ...(item.URL && { url: item.URL }),
    ...(item.language && { language: item.language }),
    tier: item.custom.tier
  };
}
