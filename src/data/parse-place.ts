/** A place, with its names and holders. */
import type * as v from 'valibot';
import type { Place, Power, Holder, Toponym } from '../domain/edition';
import type { EditionParser } from './edition-parser';
import type { JsonPointer } from './json-pointer';
import type { PlaceFeature } from './schema';
import type { Validated } from './written-edition';

type RawPlace = v.InferOutput<typeof PlaceFeature>;
type RawToponym = RawPlace['properties']['names'][number];
type RawHolder = RawPlace['properties']['holders'][number];

/** `places`: all of the edition, since a place may lie within another one. */
export function parsePlace(
  { value, pointer }: Validated<RawPlace>,
  parser: EditionParser,
  { powers, places }: { powers: ReadonlyMap<string, Power>; places: ReadonlyMap<string, unknown> }
): Place {
  const { kind, within, names, label, localName, rank, precisionMetres, holders, labelSide, links } =
    value.properties;
  if (within === value.id) pointer.in('within').report('a place is not within itself');
  else if (within !== undefined) parser.find(within, places, 'place', pointer.in('within'));
  return {
    id: value.id,
    kind,
    ...(within && { within }),
    names: names.map((raw, i) => parseToponym(raw, pointer.in(`names[${i}]`), parser)),
    label: parser.localized(label, pointer.in('label')),
    ...(localName && { localName }),
    position: value.geometry.coordinates,
    ...(precisionMetres && { precisionMetres }),
    rank,
    ...(labelSide && { labelSide }),
    ...(links && { links }),
    holders: holders.flatMap((raw, i) => parseHolder(raw, pointer.in(`holders[${i}]`), parser, powers) ?? []),
    evidence: parser.evidence(value.properties, pointer)
  };
}

function parseToponym(
  { toponym, lang, role, when: edtf }: RawToponym,
  pointer: JsonPointer,
  parser: EditionParser
): Toponym {
  const when = edtf === undefined ? undefined : parser.dating(edtf, pointer.in('when'));
  return { toponym, lang, ...(role && { role }), ...(when && { when }) };
}

/** Undefined when the power is unknown or the date cannot be read. */
function parseHolder(
  { status, power: id, edtf, text, ...evidence }: RawHolder,
  pointer: JsonPointer,
  parser: EditionParser,
  powers: ReadonlyMap<string, Power>
): Holder | undefined {
  const power = parser.find(id, powers, 'power', pointer.in('power'));
  const duration = parser.duration(edtf, pointer.in('edtf'));
  const holder = {
    status,
    ...duration,
    ...(text && { text: parser.localized(text, pointer.in('text')) }),
    evidence: parser.evidence(evidence, pointer)
  };
  return power && duration && { ...holder, power };
}
