/** The reconstruction that a study offers: garrisons, voyages, and the numbers that a visitor may change. */
import type * as v from 'valibot';
import type { Place, Territory } from '../domain/edition';
import { DAY, instant, parseIsoDate, type Instant } from '../domain/time';
import type { Adjustable, Harbour, Post, Preset, Reconstruction } from '../domain/withdrawal/reconstruction';
import type { EditionParser } from './edition-parser';
import type { JsonPointer } from './json-pointer';
import type { EditionFile } from './schema';
import type { Validated } from './validate';

type RawStudy = NonNullable<v.InferOutput<typeof EditionFile>['study']>;
type RawReconstruction = NonNullable<RawStudy['reconstruction']>;
type RawDay = RawReconstruction['days'][keyof RawReconstruction['days']];

type Places = ReadonlyMap<string, Place>;
type Territories = ReadonlyMap<string, Territory>;

/** Undefined when the port, to which everybody marches, is unknown. */
export function parseReconstruction(
  { value, pointer }: Validated<RawReconstruction>,
  parser: EditionParser,
  { places, territories }: { readonly places: Places; readonly territories: Territories }
): Reconstruction | undefined {
  const place = parser.find(value.port.place, places, 'place', pointer.in('port.place'));
  const territory = parser.find(value.port.territory, territories, 'territory', pointer.in('port.territory'));
  const quantities = Object.entries(value.quantities).map(
    ([name, { value: given, min, max, step, ...evidence }]) => [
      name,
      { value: given, min, max, step, ...parser.evidence(evidence, pointer.in(`quantities.${name}`)) }
    ]
  );
  const reconstruction = {
    claims: parser.claims(value.claims, pointer.in('claims')),
    posts: value.posts.flatMap(
      (raw, i) => parsePost(raw, pointer.in(`posts[${i}]`), parser, places, territories) ?? []
    ),
    seaward: value.seaward,
    harbours: value.harbours.flatMap(
      (raw, i) => parseHarbour(raw, pointer.in(`harbours[${i}]`), parser, places) ?? []
    ),
    quantities: Object.fromEntries(quantities) as Reconstruction['quantities'], // the keys of the schema
    days: {
      start: parseDay(value.days.start, pointer.in('days.start'), parser),
      ice: parseDay(value.days.ice, pointer.in('days.ice'), parser)
    },
    presets: value.presets.map((raw, i) => parsePreset(raw, pointer.in(`presets[${i}]`), parser))
  };
  return place && territory && { ...reconstruction, port: { place, territory } };
}

/** Undefined when its place, or a territory on its way to the port, is unknown. */
function parsePost(
  { place: id, men, most, way, ...evidence }: RawReconstruction['posts'][number],
  pointer: JsonPointer,
  parser: EditionParser,
  places: Places,
  territories: Territories
): Post | undefined {
  const place = parser.find(id, places, 'place', pointer.in('place'));
  const parts = way.flatMap(({ territory: territoryId, ...part }, i) => {
    const territory = parser.find(territoryId, territories, 'territory', pointer.in(`way[${i}].territory`));
    return territory ? [{ ...part, territory }] : [];
  });
  const post = { men, most, way: parts, ...parser.evidence(evidence, pointer) };
  return place && parts.length === way.length ? { place, ...post } : undefined;
}

/** Undefined when its place is unknown. */
function parseHarbour(
  { place: id, kilometres, path, ...evidence }: RawReconstruction['harbours'][number],
  pointer: JsonPointer,
  parser: EditionParser,
  places: Places
): Harbour | undefined {
  const place = parser.find(id, places, 'place', pointer.in('place'));
  const harbour = { kilometres, path, ...parser.evidence(evidence, pointer) };
  return place && { place, ...harbour };
}

function parseDay(
  { value, min, max, ...evidence }: RawDay,
  pointer: JsonPointer,
  parser: EditionParser
): Adjustable<Instant> {
  const day = (text: string, field: string) => {
    const date = parseIsoDate(text);
    if (date === undefined) pointer.in(field).report(`"${text}" is not a day; expected YYYY-MM-DD`);
    return date ?? instant(0);
  };
  const bounds = { value: day(value, 'value'), min: day(min, 'min'), max: day(max, 'max') };
  return { ...bounds, step: DAY, ...parser.evidence(evidence, pointer) };
}

const parsePreset = (
  { id, title, text, plan }: RawReconstruction['presets'][number],
  pointer: JsonPointer,
  parser: EditionParser
): Preset => ({
  id,
  title: parser.localized(title, pointer.in('title')),
  text: parser.claim(text, pointer.in('text')),
  plan
});
