/** Adding to an edition is data only: what is copied and changed as geo/README.md says leaves nothing to mend. */
import { expect, test } from 'vitest';
import { checkFolder, formatProblem } from '../../src/data/check';
import { GOOD } from './support/broken';
import { EDITIONS, filesIn } from './support/folder';

type Item = { readonly id: string };
type Feature = Item & {
  readonly geometry: { readonly coordinates: readonly number[] };
  readonly properties: Readonly<Record<string, unknown>>;
};

const filesOf = (name: string) =>
  name === 'good' ? GOOD : filesIn(new URL(`../../geo/${name}/`, import.meta.url));

/** The files with one thing more of each kind that there is, each a copy of the first; the new place has `properties` of its own. */
function withAdditions(files: ReadonlyMap<string, string>, properties = {}): ReadonlyMap<string, string> {
  const parsed = (file: string): unknown => JSON.parse(files.get(file) ?? '');
  const evidence = { sources: ['new-source'], grade: 'attested' };

  const edition = parsed('edition.json') as { readonly people: readonly Item[] };
  const people = [...edition.people, { ...edition.people[0], id: 'new-person' }];
  const sources = parsed('sources.json') as readonly Item[];

  /** The file with copies of its first feature, each changed in its own way. */
  const withCopies = (file: string, ...changes: readonly ((first: Feature) => object)[]) => {
    const collection = parsed(file) as { readonly features: readonly Feature[] };
    const [first] = collection.features;
    if (!first) return [file, collection] as const;
    const copies = changes.map((change, i) => ({ ...first, id: `new-${i}-${first.id}`, ...change(first) }));
    return [file, { ...collection, features: [...collection.features, ...copies] }] as const;
  };
  const eventAtNewPlace = ({ properties: { when, ...others } }: Feature, dated: boolean) => ({
    ...others,
    ...(dated && { when }),
    where: [{ place: 'new-place', ...evidence }],
    people: ['new-person']
  });
  const changed = [
    ['edition.json', { ...edition, people }],
    ['sources.json', [...sources, { ...sources[0], id: 'new-source' }]],
    withCopies('places.geojson', ({ geometry, properties: own }) => ({
      id: 'new-place',
      geometry: { ...geometry, coordinates: geometry.coordinates.map((x) => Number((x + 0.1).toFixed(1))) },
      properties: { ...own, ...properties, precisionMetres: 5000 }
    })),
    withCopies(
      'events.geojson',
      (first) => ({ properties: eventAtNewPlace(first, true) }),
      (first) => ({ properties: eventAtNewPlace(first, false) })
    ),
    withCopies('movements.geojson', () => ({})),
    withCopies('territories.geojson', () => ({})),
    withCopies('routes.geojson', () => ({}))
  ] as const;
  return new Map([...files, ...changed.map(([file, value]) => [file, JSON.stringify(value)] as const)]);
}

/** What has to be mended in the files, and how many things of each kind they hold. */
function checked(files: ReadonlyMap<string, string>) {
  const { edition, problems } = checkFolder(files);
  if (!edition) throw new Error('the edition cannot be read');
  const { places, events, movements, territories, routes, people, sources } = edition.counts;
  return {
    toMend: problems.filter(({ severity }) => severity !== 'note').map(formatProblem),
    sizes: [events.total, places.total, movements, territories, routes, people, sources.total]
  };
}

test.for([...EDITIONS, 'good'])('to %s one thing of each kind is added by its files alone', (name) => {
  const files = filesOf(name);
  const { toMend, sizes } = checked(withAdditions(files));
  expect(toMend).toEqual([]);
  const [events = 0, ...others] = checked(files).sizes;
  expect(sizes).toEqual([events + 2, ...others.map((count) => count + Math.min(count, 1))]);
});

test('of a place whose name has a new character that is all there is to mend, and it is said how', () => {
  const [problem, ...others] = checked(withAdditions(GOOD, { localName: '龘' })).toMend;
  expect(problem).toMatch(
    /^error places\.geojson:.*"new-place" localName: no face .* 龘; run "npm run fonts"$/
  );
  expect(others).toEqual([]);
});
