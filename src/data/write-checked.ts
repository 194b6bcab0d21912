/** Writes the files of an edition for `readChecked`; the build does. */
import { continuousExtent } from './across-180';
import { mapMiddle, parseEdition } from './parse-edition';
import { STORIES_FILE } from './parse-stories';
import { ProblemLog } from './problems';
import { validateEdition } from './read-edition';
import { validateStories } from './read-stories';
import type { Files } from './written-edition';

export type CheckedFiles = {
  /** The text of each file. */
  readonly files: Files;
  /** The meridian in the middle of the map, for which all features have to be looked at. */
  readonly middle: number;
};

/**
 * Without the fields of `omitted`; undefined where something is wrong, which the page is to find out and to say.
 */
export function writeChecked(files: Files, omitted: ReadonlySet<string>): CheckedFiles | undefined {
  const log = new ProblemLog();
  const edition = validateEdition(files, log);
  const { head, sources, features } = edition;
  const stories = files.has(STORIES_FILE) ? validateStories(files, log) : undefined;
  if (!head || log.problems.length > 0) return undefined;
  Array.from(parseEdition(edition, {}, log));
  if (log.problems.length > 0) return undefined;
  const written = (value: unknown) =>
    JSON.stringify(value, (key, inner: unknown) => (omitted.has(key) ? undefined : inner));
  const lines = (items: Iterable<{ readonly value: unknown }>) => {
    const texts = Array.from(items, ({ value }) => written(value));
    return `[\n${texts.join(',\n')}${texts.length > 0 ? '\n' : ''}]`;
  };
  return {
    middle: mapMiddle(edition, continuousExtent(head.value.openingView.extent)),
    files: new Map([
      ['edition.json', written(head.value)],
      ['sources.json', lines(sources)],
      ...(stories ? [[STORIES_FILE, written({ stories: stories.map(({ value }) => value) })] as const] : []),
      ...Object.entries(features).map(
        ([name, items]) =>
          [`${name}.geojson`, `{"type":"FeatureCollection","features":${lines(items)}}`] as const
      )
    ])
  };
}
