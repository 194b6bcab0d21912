/** Advice on what is declared and not used, or used on itself. */
import type { Path } from '../problems';
import { objectsIn, citedSourceId, stringsIn, type RawObject } from '../raw-json';
import { EDITION_FILES } from '../read-edition';
import type { LintContext } from './lint-context';

/** Nothing is called unused where something cannot be read that may use it. */
export function unusedEntities({ sound, raw, at }: LintContext): void {
  if (!sound) return;
  const said = (key: string, files: readonly string[] = EDITION_FILES) =>
    files.flatMap((file) => [...objectsIn(raw.get(file))].flatMap(([object]) => stringsIn(object[key])));
  const used = {
    powers: new Set([...said('by'), ...said('against')]),
    people: new Set(said('people')),
    kinds: new Set(said('kind', ['events.geojson'])),
    lanes: new Set(said('lane')),
    sources: new Set(said('sources').map(citedSourceId))
  };
  const unused = (list: keyof typeof used, items: unknown, file: string, path: Path) => {
    for (const [i, item] of (items as readonly unknown[]).entries()) {
      const id = (item as RawObject | null)?.['id'];
      if (typeof id !== 'string' || used[list].has(id)) continue;
      at(file, [...path, i]).report(`"${id}" is used nowhere; use it or take it out`, 'warning');
    }
  };
  const head = raw.get('edition.json') as RawObject;
  for (const list of ['lanes', 'kinds', 'powers', 'people'] as const) {
    unused(list, head[list], 'edition.json', [list]);
  }
  unused('sources', raw.get('sources.json'), 'sources.json', []);
}

export function selfReferences({ edition, feature }: LintContext): void {
  const others = new Set(
    [...edition.places, ...edition.movements, ...edition.territories].map(({ id }) => id)
  );
  for (const { id, related } of edition.events) {
    const i = related.indexOf(id);
    if (i < 0 || others.has(id)) continue;
    feature('events.geojson', id, 'related', i).report('an event is not related to itself; take it out');
  }
}
