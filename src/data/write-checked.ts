/** Writes the files of an edition for `readChecked`; the build does. */
import { STORIES_FILE } from './parse-stories';
import { ProblemLog } from './problems';
import { validateEdition } from './read-edition';
import { validateStories } from './read-stories';
import type { Files } from './written-edition';

/**
 * The text of each file, without the fields of `omitted`; undefined where something does not fit the schemas, which the page is to
 * find out and to say.
 */
export function writeChecked(files: Files, omitted: ReadonlySet<string>): Files | undefined {
  const log = new ProblemLog();
  const { head, sources, features } = validateEdition(files, log);
  const stories = files.has(STORIES_FILE) ? validateStories(files, log) : undefined;
  if (!head || log.problems.length > 0) return undefined;
  const written = (value: unknown) =>
    JSON.stringify(value, (key, inner: unknown) => (omitted.has(key) ? undefined : inner));
  const lines = (items: readonly { readonly value: unknown }[]) =>
    `[\n${items.map(({ value }) => written(value)).join(',\n')}${items.length > 0 ? '\n' : ''}]`;
  return new Map([
    ['edition.json', written(head.value)],
    ['sources.json', lines(sources)],
    ...(stories ? [[STORIES_FILE, written({ stories: stories.map(({ value }) => value) })] as const] : []),
    ...Object.entries(features).map(
      ([name, items]) =>
        [`${name}.geojson`, `{"type":"FeatureCollection","features":${lines(items)}}`] as const
    )
  ]);
}
