/** Lint rules for references: what is declared and not used. */
import type { Path } from '../problems';
import type { RawObject } from '../json-value';
import { citedSourceId, objectsIn, stringsIn } from '../raw-json';
import { STORIES_FILE } from '../parse-stories';
import { EDITION_FILES } from '../written-edition';
import type { LintContext } from './lint-context';

/** Says nothing of an incomplete edition: what could not be read may use it. */
export function unusedEntities({ isComplete, raw, pointerTo }: LintContext): void {
  if (!isComplete) return;
  const valuesOf = (key: string, files: readonly string[] = [...EDITION_FILES, STORIES_FILE]) =>
    files.flatMap((file) => [...objectsIn(raw.get(file))].flatMap(([object]) => stringsIn(object[key])));
  const used = {
    powers: new Set(['holder', 'claimant', 'power', 'powers'].flatMap((key) => valuesOf(key))),
    people: new Set(valuesOf('people')),
    kinds: new Set(valuesOf('kind', ['events.geojson'])),
    lanes: new Set(valuesOf('lane')),
    sources: new Set(valuesOf('sources').map(citedSourceId))
  };
  const reportUnused = (list: keyof typeof used, items: unknown, file: string, path: Path) => {
    // A complete edition has each of these lists.
    for (const [i, item] of (items as readonly unknown[]).entries()) {
      const id = (item as RawObject | null)?.['id'];
      if (typeof id !== 'string' || used[list].has(id)) continue;
      pointerTo(file, [...path, i]).report(`"${id}" is used nowhere; use it or take it out`, 'warning');
    }
  };
  const head = raw.get('edition.json') as RawObject;
  for (const list of ['lanes', 'kinds', 'powers', 'people'] as const) {
    reportUnused(list, head[list], 'edition.json', [list]);
  }
  reportUnused('sources', raw.get('sources.json'), 'sources.json', []);
}
