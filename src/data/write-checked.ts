/** Writes the files of an edition for `readChecked`; the build does. */
import type { StoryTitle } from '../domain/story';
import { continuousExtent, continuousFeature } from './across-180';
import { jsonLines } from './json-lines';
import { mapMiddle, parseEdition } from './parse-edition';
import { STORIES_FILE } from './parse-stories';
import { ProblemLog } from './problems';
import { resultOf, validateEdition } from './read-edition';
import { validateStories } from './read-stories';
import { withShared, type SharingFeature } from './shared-values';
import {
  DETAILED,
  DETAILS,
  DETAILS_FILE,
  LATE,
  type Detailed,
  type Late,
  type Files,
  type Validated
} from './written-edition';

export type CheckedFiles = {
  /** The text of each file. */
  readonly files: Files;
  /** The meridian in the middle of the map, for which all features have to be looked at. */
  readonly middle: number;
  /** Of its stories what the start screen lists. */
  readonly stories: readonly StoryTitle[];
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
  const parsed = resultOf(parseEdition(edition, {}, log)).edition;
  if (log.problems.length > 0) return undefined;
  const toldWords = new Map(parsed?.events.map(({ id, toldWords }) => [id, toldWords()]));
  const isLeftOut = (key: string, value: unknown) =>
    omitted.has(key) || (key === 'oldStyle' && value === false);
  const written = (value: unknown) =>
    JSON.stringify(value, (key, inner: unknown) => (isLeftOut(key, inner) ? undefined : inner));
  const middle = mapMiddle(edition, continuousExtent(head.value.openingView.extent));
  const lines = (values: readonly unknown[]) => jsonLines(values.map(written));
  const valuesOf = <T>(items: Iterable<Validated<T>>) => Array.from(items, ({ value }) => value);
  const collection = (fields: string) => `{"type":"FeatureCollection",${fields}}`;
  const { people, study, ...first } = head.value;
  const late = (kind: Late): readonly unknown[] => {
    if (kind === 'sources') return valuesOf(sources).map(({ id: _, ...words }) => words);
    if (kind === 'people') return people.map(({ id: _, name: __, ...told }) => told);
    if (kind === 'study')
      return study ? [{ introduction: study.introduction, obligations: study.obligations }] : [];
    return valuesOf<Feature>(features[kind]).map((feature) => lateDetailsOf(kind, feature));
  };
  const told = stories ? valuesOf(stories) : [];
  return {
    middle,
    stories: told.map(({ id, title }) => ({ id, title })),
    files: new Map([
      [
        'edition.json',
        written({
          ...first,
          people: people.map(({ id, name }) => ({ id, name })),
          study: study && { ...study, introduction: undefined, obligations: undefined }
        })
      ],
      [
        'sources.json',
        lines(sources.map(({ value: { id, custom } }) => ({ id, custom: { category: custom.category } })))
      ],
      ['places.geojson', collection(`"features":${lines(valuesOf(features.places))}`)],
      ...DETAILED.map((name) => {
        const all = valuesOf<Feature>(features[name]).map((feature) => continuousFeature(feature, middle));
        const { shared, features: values } = withShared(
          all.map((feature) => ({
            ...withoutDetails(feature),
            ...(name === 'events' && { toldWords: toldWords.get(feature.id) }),
            ...(isUndatedEvent(name, feature) && { details: detailsOf(feature) })
          }))
        );
        return [
          `${name}.geojson`,
          collection(`"shared":${lines(shared)},"features":${lines(values)}`)
        ] as const;
      }),
      [DETAILS_FILE, `{${LATE.map((name) => `"${name}":${lines(late(name))}`).join(',')}}`],
      ...(stories ? [[STORIES_FILE, written({ stories: told })] as const] : [])
    ])
  };
}

/** What is written of a feature that has been looked at, all of it. */
type Feature = Pick<SharingFeature, 'properties'> & {
  readonly geometry: NonNullable<SharingFeature['geometry']> | null;
  readonly id: string;
};
const isDetail = ([field]: readonly [string, unknown]) => DETAILS.some((detail) => detail === field);

const withoutDetails = ({ id, geometry, properties }: Feature) => ({
  id,
  ...(geometry && { geometry }),
  properties: Object.fromEntries(Object.entries(properties).filter((entry) => !isDetail(entry)))
});

/** Of which the list of events asks how sure its first claim is. */
const isUndatedEvent = (kind: Detailed, { properties: { when } }: Feature) =>
  kind === 'events' && (when as readonly unknown[]).length === 0;

const lateDetailsOf = (kind: Detailed, feature: Feature) =>
  isUndatedEvent(kind, feature) ? {} : detailsOf(feature);

/** Lists with nothing in them are left out. */
const detailsOf = ({ properties }: Feature) =>
  Object.fromEntries(
    Object.entries(properties).filter(
      (entry) => isDetail(entry) && (entry[1] as readonly unknown[]).length > 0
    )
  );
