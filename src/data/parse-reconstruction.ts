/** The reconstruction that a study offers: garrisons, voyages, and the numbers that a visitor may change. */
import type * as v from 'valibot';
import type { Place, Territory } from '../domain/edition';
import { DAY, instant, type Instant } from '../domain/time';
import {
  DAYS,
  type Adjustable,
  type Destination,
  type Garrison,
  type Reconstruction
} from '../domain/withdrawal/reconstruction';
import type { EditionParser } from './edition-parser';
import type { JsonPointer } from './json-pointer';
import { parsePreset } from './parse-preset';
import type { EditionFile } from './schema';
import type { Validated } from './written-edition';

type RawStudy = NonNullable<v.InferOutput<typeof EditionFile>['study']>;
type RawReconstruction = NonNullable<RawStudy['reconstruction']>;
type RawDay = RawReconstruction['days'][keyof RawReconstruction['days']];

type Places = ReadonlyMap<string, Place>;
type Territories = ReadonlyMap<string, Territory>;

/** Undefined when the place of embarkation, to which everybody marches, is unknown. */
export function parseReconstruction(
  { value, pointer }: Validated<RawReconstruction>,
  parser: EditionParser,
  { places, territories }: { readonly places: Places; readonly territories: Territories }
): Reconstruction | undefined {
  const { embarkation } = value;
  const place = parser.find(embarkation.place, places, 'place', pointer.in('embarkation.place'));
  const territory = parser.find(
    embarkation.territory,
    territories,
    'territory',
    pointer.in('embarkation.territory')
  );
  const quantities = Object.entries(value.quantities).map(
    ([name, { value: amount, min, max, step, ...evidence }]) => [
      name,
      { value: amount, min, max, step, ...parser.evidence(evidence, pointer.in(`quantities.${name}`)) }
    ]
  );
  const reconstruction = {
    claims: parser.claims(value.claims, pointer.in('claims')),
    garrisons: value.garrisons.flatMap(
      (raw, i) => parseGarrison(raw, pointer.in(`garrisons[${i}]`), parser, places, territories) ?? []
    ),
    voyageOutOfSight: value.voyageOutOfSight,
    destinations: value.destinations.flatMap(
      (raw, i) => parseDestination(raw, pointer.in(`destinations[${i}]`), parser, places) ?? []
    ),
    quantities: Object.fromEntries(quantities) as Reconstruction['quantities'], // the keys of the schema
    days: Object.fromEntries(
      DAYS.map((name) => [name, parseDay(value.days[name], pointer.in(`days.${name}`), parser)])
    ) as Reconstruction['days'] // fromEntries forgets the keys
  };
  const presets = value.presets.map((raw, i) =>
    parsePreset(raw, pointer.in(`presets[${i}]`), parser, reconstruction)
  );
  return place && territory && { ...reconstruction, embarkation: { place, territory }, presets };
}

/** Undefined when its place, or a territory on its march to the port, is unknown. */
function parseGarrison(
  { place: id, men, maximum, march, ...evidence }: RawReconstruction['garrisons'][number],
  pointer: JsonPointer,
  parser: EditionParser,
  places: Places,
  territories: Territories
): Garrison | undefined {
  const place = parser.find(id, places, 'place', pointer.in('place'));
  const stages = march.flatMap(({ territory: territoryId, ...stage }, i) => {
    const territory = parser.find(territoryId, territories, 'territory', pointer.in(`march[${i}].territory`));
    return territory ? [{ ...stage, territory }] : [];
  });
  const garrison = { men, maximum, march: stages, ...parser.evidence(evidence, pointer) };
  return place && stages.length === march.length ? { place, ...garrison } : undefined;
}

/** Undefined when its place is unknown. */
function parseDestination(
  { place: id, kilometres, path, ...evidence }: RawReconstruction['destinations'][number],
  pointer: JsonPointer,
  parser: EditionParser,
  places: Places
): Destination | undefined {
  const place = parser.find(id, places, 'place', pointer.in('place'));
  const destination = { kilometres, path, ...parser.evidence(evidence, pointer) };
  return place && { place, ...destination };
}

function parseDay(
  { value, min, max, ...evidence }: RawDay,
  pointer: JsonPointer,
  parser: EditionParser
): Adjustable<Instant> {
  const day = (text: string, field: string) => parser.day(text, pointer.in(field)) ?? instant(0);
  const bounds = { value: day(value, 'value'), min: day(min, 'min'), max: day(max, 'max') };
  return { ...bounds, step: DAY, ...parser.evidence(evidence, pointer) };
}
