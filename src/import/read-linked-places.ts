/** Places in the Linked Places Format, as gazetteers such as the World Historical Gazetteer have them. */
import type { PlaceKind } from '../domain/edition';
import { draft, type Draft, type DraftPlace } from './draft';
import { checkedPosition, type ImportedPosition } from './imported-position';
import type { ImportLog } from './import-log';
import { objectAt, objectsOf, textAt, type JsonFile, type JsonObject } from './json-file';
import { isObject } from '../data/json-value';

/** Kinds by words in the labels of their types, and by the classes of GeoNames. */
const KINDS: readonly (readonly [words: RegExp, kind: PlaceKind])[] = [
  [/inhabited|settlement|cit(y|ies)|town|village|populated|^P$/i, 'settlement'],
  [/neighbou?rhood|quarter|district \(city\)/i, 'quarter'],
  [/building|church|temple|monastery|fort|^S$/i, 'building'],
  [/water|river|lake|sea|bay|^H$/i, 'water'],
  [/region|province|state|countr|nation|territor|^[AL]$/i, 'region']
];

export function readLinkedPlaces(file: JsonFile, log: ImportLog): Draft {
  const features = isObject(file.value) ? objectsOf(file.value['features']) : [];
  const lost = { links: 0, relations: 0, depictions: 0, when: 0 };
  const places = features.flatMap(([feature, i]) => {
    const place = placeOf(feature, i, file, log);
    for (const key of ['links', 'relations', 'depictions'] as const)
      lost[key] += objectsOf(feature[key]).length;
    if (isObject(feature['when'])) lost.when++;
    return place ?? [];
  });
  for (const [key, count] of Object.entries(lost)) {
    if (count > 0) log.attention(file.spotOf([], key), ({ formats }) => formats.ofPlaces(count));
  }
  if (features.length === 0) log.lost(file.spotOf([]), ({ formats }) => formats.places);
  const [title, description] = isObject(file.value)
    ? [textAt(file.value, 'title'), textAt(file.value, 'description')]
    : ['', ''];
  return draft({ places, ...(title && { title }), ...(description && { description }) });
}

function placeOf(feature: JsonObject, i: number, file: JsonFile, log: ImportLog): DraftPlace | undefined {
  const names = objectsOf(feature['names']).flatMap(([name]) => {
    const [toponym, lang] = [textAt(name, 'toponym'), textAt(name, 'lang')];
    return toponym ? [{ toponym, ...(lang && { lang }) }] : [];
  });
  const name = textAt(objectAt(feature, 'properties'), 'title') || names[0]?.toponym;
  const spot = file.spotOf(['features', i], `features[${i}]${name ? ` "${name}"` : ''}`);
  if (!name) {
    log.lost(spot, (words) => words.names.ofPlace);
    return undefined;
  }
  const position = positionOf(objectAt(feature, 'geometry'));
  if (position && 'problem' in position)
    log.attention(spot, (words) => words.positions.unplaced(position.problem(words)));
  const types = objectsOf(feature['types']).flatMap(([type]) => [
    textAt(type, 'label'),
    ...objectsOf(type['sourceLabels']).map(([label]) => textAt(label, 'label'))
  ]);
  const classes = objectAt(feature, 'properties')['fclasses'];
  const words = [...types, ...(Array.isArray(classes) ? classes.map(String) : [])];
  const kind = KINDS.find(([pattern]) => words.some((word) => pattern.test(word)))?.[1];
  const [text] = objectsOf(feature['descriptions']).map(([description]) => textAt(description, 'value'));
  const metres = Number(
    /^(\d+(?:\.\d+)?)\s*m$/.exec(textAt(objectAt(feature, 'geometry'), 'precision'))?.[1]
  );
  const sources = [...new Set(objectsOf(feature['names']).flatMap(([named]) => citationsOf(named)))];
  return {
    spot,
    name,
    otherNames: names.filter(({ toponym }) => toponym !== name),
    sources,
    ...(position && 'position' in position && { position: position.position }),
    ...(kind && { kind }),
    ...(text && { text }),
    ...(metres >= 1 && { precisionMetres: metres })
  };
}

const citationsOf = (name: JsonObject): readonly string[] =>
  objectsOf(name['citations']).flatMap(
    ([citation]) => textAt(citation, 'label') || textAt(citation, '@id') || []
  );

/** The point of a geometry, or of the first of a collection that has one; undefined where there is none. */
function positionOf(geometry: JsonObject): ImportedPosition | undefined {
  const points = [geometry, ...objectsOf(geometry['geometries']).map(([part]) => part)];
  const [coordinates] = points.flatMap(({ type, coordinates }) =>
    type === 'Point' && Array.isArray(coordinates) ? [coordinates] : []
  );
  return coordinates && checkedPosition(coordinates.map(Number));
}
