import { itemsOf, linesOf } from './json-lines';
import { unshare, type SharingFeature } from './shared-values';
import { DETAILS_FILE, DETAILED, type Detailed, type Files, type Late } from './written-edition';

/**
 * The files that the build has written (`write-checked.ts`) as an author would have written them, as far as they can be read: where
 * something is wrong with them all the same, it is found and put into words as with his.
 */
export function authorsFiles(files: Files): Files {
  const written = new Map(files);
  const rewrite = (name: string, whole: (text: string, late: LateItems) => unknown) => {
    try {
      const late = lateItems(files.get(DETAILS_FILE) ?? '{}');
      written.set(name, JSON.stringify(whole(files.get(name) ?? '', late)));
    } catch {
      // It is no JSON, as is said when it is read.
    }
  };
  rewrite('edition.json', headWithLate);
  rewrite('sources.json', (text, late) => {
    const next = late('sources');
    return Array.from(itemsOf(text), (item) => ({ ...(item as object), ...next() }));
  });
  for (const kind of DETAILED) rewrite(`${kind}.geojson`, (text, late) => featuresWithLate(text, kind, late));
  return written;
}

/** What gives, for a kind, that which comes late of one thing after the other; an empty object where there is nothing. */
type LateItems = (kind: Late) => () => object;

const lateItems =
  (details: string): LateItems =>
  (kind) => {
    const lines = linesOf(details, kind);
    return () => JSON.parse(lines.next().value ?? '{}') as object;
  };

function headWithLate(text: string, late: LateItems) {
  const head = JSON.parse(text) as { readonly people?: readonly object[]; readonly study?: object };
  const [person, study] = [late('people'), late('study')];
  return {
    ...head,
    people: head.people?.map((its) => ({ ...its, ...person() })),
    study: head.study && { ...head.study, ...study() }
  };
}

function featuresWithLate(text: string, kind: Detailed, late: LateItems) {
  const shared = [...itemsOf(text, 'shared')];
  const next = late(kind);
  const features = Array.from(itemsOf(text, 'features'), (item) => {
    const feature = item as SharingFeature & { readonly id: string; readonly details?: object };
    unshare(feature, shared);
    const { id, geometry = null, properties, details } = feature;
    return { type: 'Feature', id, geometry, properties: { ...properties, ...next(), ...details } };
  });
  return { type: 'FeatureCollection', features };
}
