import { itemsOf, linesOf } from './json-lines';
import { unshare, type SharingFeature } from './shared-values';
import { DETAILS_FILE, DETAILED, type Files } from './written-edition';

/**
 * The files that the build has written (`write-checked.ts`) as an author would have written them, as far as they can be read: where
 * something is wrong with them all the same, it is found and put into words as with his.
 */
export function authorsFiles(files: Files): Files {
  const written = new Map(files);
  for (const kind of DETAILED) {
    const name = `${kind}.geojson`;
    const features = featuresOf(files.get(name), files.get(DETAILS_FILE), kind);
    if (features) written.set(name, JSON.stringify({ type: 'FeatureCollection', features }));
  }
  const sources = sourcesOf(files.get('sources.json'), files.get(DETAILS_FILE));
  if (sources) written.set('sources.json', JSON.stringify(sources));
  const head = headOf(files.get('edition.json'), files.get(DETAILS_FILE));
  if (head) written.set('edition.json', JSON.stringify(head));
  return written;
}

/** The head with what is told of people and by the study; undefined where its file is no JSON. */
function headOf(file = '', details = '{}'): unknown {
  try {
    const head = JSON.parse(file) as { readonly people?: readonly object[]; readonly study?: object };
    const [told, study] = [linesOf(details, 'people'), linesOf(details, 'study')];
    const next = (lines: Generator<string, undefined>) => JSON.parse(lines.next().value ?? '{}') as object;
    return {
      ...head,
      people: head.people?.map((person) => ({ ...person, ...next(told) })),
      ...(head.study && { study: { ...head.study, ...next(study) } })
    };
  } catch {
    return undefined;
  }
}

/** The sources; undefined where their file is no JSON. */
function sourcesOf(file = '', details = '{}'): unknown {
  try {
    const words = linesOf(details, 'sources');
    return Array.from(itemsOf(file), (item) => ({
      ...(item as object),
      ...(JSON.parse(words.next().value ?? '{}') as object)
    }));
  } catch {
    return undefined;
  }
}

/** The features of a kind; undefined where their file is no JSON. */
function featuresOf(file = '', details = '{}', kind: string): unknown {
  try {
    const shared = [...itemsOf(file, 'shared')];
    const detailsLines = linesOf(details, kind);
    return Array.from(itemsOf(file, 'features'), (item) => {
      const feature = item as SharingFeature & { readonly id: string; readonly details?: object };
      unshare(feature, shared);
      const late = JSON.parse(detailsLines.next().value ?? '{}') as object;
      const { id, geometry = null, properties, details } = feature;
      return { type: 'Feature', id, geometry, properties: { ...properties, ...late, ...details } };
    });
  } catch {
    return undefined;
  }
}
