/** Annotations of a text: the Web Annotation model of the W3C, as Recogito exports it, and Recogito's table. */
import { isObject } from '../data/json-value';
import { draft, type Draft, type DraftPlace } from './draft';
import type { TextFile } from './import-file';
import { checkedPosition, importedPosition, type ImportedPosition } from './imported-position';
import type { ImportLog, Spot } from './import-log';
import { objectAt, objectsOf, textAt, type JsonFile, type JsonObject } from './json-file';
import { readTable } from './table';

export function readAnnotations(file: JsonFile, log: ImportLog): Draft {
  const { items, path } = annotationsIn(file.value);
  const found = objectsOf(items).map(([annotation, i]) => {
    const quote = quoteOf(annotation);
    const spot = file.spotOf(
      [...path, i],
      `${path.length > 0 ? path.join('.') : ''}[${i}]${quote && ` "${quote.slice(0, 40)}"`}`
    );
    return annotationOf(annotation, quote, spot);
  });
  return placesOf(found, file.spotOf([]), log);
}

/** Columns of Recogito's table. */
export const isRecogitoHead = (head: readonly string[]): boolean =>
  head.includes('QUOTE_TRANSCRIPTION') && head.includes('TYPE');

export function readRecogitoTable(file: TextFile, log: ImportLog): Draft {
  const table = readTable(file, log);
  if (!table) return draft({});
  const found = table.rows.map((row): Annotation => {
    const cell = (name: string) => row.cells[table.head.indexOf(name)] ?? '';
    const quote = cell('QUOTE_TRANSCRIPTION');
    const position = cell('LAT') && cell('LNG') ? importedPosition(cell('LAT'), cell('LNG')) : undefined;
    const uri = cell('URI').split(/[|\s]+/)[0] ?? '';
    return {
      quote,
      isPlace: cell('TYPE') === 'PLACE',
      name: cell('VOCAB_LABEL').split('|')[0]?.trim() || quote,
      position,
      uri,
      spot: table.spotOf(row)
    };
  });
  return placesOf(found, table.spotOf(undefined), log);
}

type Annotation = {
  readonly quote: string;
  readonly isPlace: boolean;
  readonly name: string;
  readonly position: ImportedPosition | undefined;
  /** Of a gazetteer, by which two annotations mean the same place. */
  readonly uri: string;
  readonly spot: Spot;
};

function annotationsIn(value: unknown): { readonly items: unknown; readonly path: readonly string[] } {
  if (!isObject(value)) return { items: value, path: [] };
  if (Array.isArray(value['items'])) return { items: value['items'], path: ['items'] };
  if (Array.isArray(value['@graph'])) return { items: value['@graph'], path: ['@graph'] };
  const first = objectAt(value, 'first');
  if (Array.isArray(first['items'])) return { items: first['items'], path: ['first', 'items'] };
  return { items: [value], path: [] };
}

const selectorsOf = (annotation: JsonObject): readonly JsonObject[] => {
  const target = annotation['target'];
  const targets = Array.isArray(target)
    ? objectsOf(target).map(([one]) => one)
    : [objectAt(annotation, 'target')];
  return targets.flatMap((one) => [
    objectAt(one, 'selector'),
    ...objectsOf(one['selector']).map(([selector]) => selector)
  ]);
};

const quoteOf = (annotation: JsonObject): string =>
  selectorsOf(annotation)
    .map((selector) => textAt(selector, 'exact'))
    .find(Boolean) ?? '';

const bodiesOf = (annotation: JsonObject): readonly JsonObject[] => {
  const body = annotation['body'] ?? annotation['bodies'];
  return Array.isArray(body) ? objectsOf(body).map(([one]) => one) : isObject(body) ? [body] : [];
};

function annotationOf(annotation: JsonObject, quote: string, spot: Spot): Annotation {
  const bodies = bodiesOf(annotation);
  const identifying = bodies.find((body) => /identifying|linking|geotagging/.test(textAt(body, 'purpose')));
  const source = objectAt(identifying ?? {}, 'source');
  const uri =
    [
      textAt(identifying ?? {}, 'source'),
      textAt(source, 'id'),
      textAt(identifying ?? {}, 'value'),
      textAt(identifying ?? {}, 'id')
    ].find((text) => /^https?:/.test(text)) ?? '';
  const features = bodies.flatMap((body) => [body, objectAt(body, 'source'), objectAt(body, 'value')]);
  const [coordinates] = features.flatMap((feature) => {
    const { coordinates: point } = objectAt(feature, 'geometry');
    return Array.isArray(point) && point.length >= 2 ? [point.map(Number)] : [];
  });
  const label = [textAt(source, 'label'), textAt(objectAt(source, 'properties'), 'title')].find(Boolean);
  const isPlace =
    identifying !== undefined ||
    coordinates !== undefined ||
    bodies.some((body) => /^place$/i.test(textAt(body, 'value')));
  return {
    quote,
    isPlace,
    name: label ?? quote,
    position: coordinates && checkedPosition(coordinates),
    uri,
    spot
  };
}

/** A place for each that the annotations mean; what they say of people, events and the text is counted as lost. */
function placesOf(annotations: readonly Annotation[], whole: Spot, log: ImportLog): Draft {
  if (annotations.length === 0) log.lost(whole, ({ formats }) => formats.annotations);
  const places = new Map<string, DraftPlace>();
  let others = 0;
  for (const { quote, isPlace, name, position, uri, spot } of annotations) {
    if (!isPlace || !name) {
      others++;
      continue;
    }
    if (position && 'problem' in position)
      log.attention(spot, (words) => words.positions.unplaced(position.problem(words)));
    const key = uri || name;
    const before = places.get(key);
    const names = [
      ...(before?.otherNames ?? []),
      ...(quote && quote !== (before?.name ?? name) ? [{ toponym: quote }] : [])
    ];
    places.set(key, {
      sources: uri ? [uri] : [],
      spot,
      name,
      ...(position && 'position' in position && { position: position.position }),
      ...before,
      otherNames: names.filter(
        ({ toponym }, i) => names.findIndex((other) => other.toponym === toponym) === i
      )
    });
  }
  if (others > 0) log.attention(whole, ({ formats }) => formats.otherAnnotations(others));
  return draft({ places: [...places.values()] });
}
