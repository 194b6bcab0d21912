/** stories.json beside the other files: a mistake in the one costs nothing in the others, and is told once. */
import { expect, test } from 'vitest';
import { checkFolder, formatProblem } from '../../src/data/check';
import { STORIES_FILE } from '../../src/data/parse-stories';
import { readStories } from '../../src/data/read-stories';
import { describeProblem } from '../../src/data/problems';
import type { Edition } from '../../src/domain/edition';
import { noon } from '../unit/support/dates';
import { GOOD } from './support/broken';
import { EDITIONS, editionOf, filesIn, readExplained } from './support/folder';
import { allOf } from '../unit/support/all-of';

const good = readExplained(GOOD).edition as Edition;
const told = (files: ReadonlyMap<string, string>) => checkFolder(files).problems.map(formatProblem);

test('a story is read step by step: an event, a stop, an instant', () => {
  const { stories, problems } = readStories(GOOD, good);
  expect(problems).toEqual([]);
  expect(stories.map(({ id, view }) => [id, view])).toEqual([['to-kobe', 'rule=control']]);
  const [departure, kobe, hour] = stories[0]?.steps ?? [];
  expect(departure).toMatchObject({ subject: { kind: 'event', id: 'departure' }, seconds: 5 });
  expect(departure?.show).toEqual([{ kind: 'place', id: 'shanghai' }]);
  expect(kobe).toMatchObject({
    subject: { kind: 'stop', movement: 'voyage', place: 'kobe' },
    until: noon('1924-11-30'),
    extent: [120, 30, 137, 36]
  });
  expect(hour).toMatchObject({ subject: { kind: 'date' }, view: 'pane=evacuation' });
});

test('an edition may have no stories', () => {
  const files = new Map(GOOD);
  files.delete(STORIES_FILE);
  expect(readStories(files, good)).toEqual({ stories: [], problems: [] });
  expect(told(files)).toEqual([]);
});

test('where stories.json is broken all else is read', () => {
  const files = new Map(GOOD).set(STORIES_FILE, '{ "stories": [');
  expect(allOf(readExplained(files).edition)).toEqual(allOf(good));
  expect(readStories(files, good).stories).toEqual([]);
  expect(told(files)).toHaveLength(1);
});

test.for(['events.geojson', 'movements.geojson', 'places.geojson'])(
  'where %s is broken the steps that do without it are told, and the check complains of that file alone',
  (file) => {
    const files = new Map(GOOD).set(file, '{');
    const { edition } = readExplained(files);
    const { stories } = readStories(files, edition as Edition);
    expect(stories[0]?.steps.at(-1)?.subject).toEqual({ kind: 'date' });
    expect(told(files).filter((line) => line.includes(STORIES_FILE))).toEqual([]);
  }
);

test.for(EDITIONS)('the stories of %s are whole', (name) => {
  const files = filesIn(new URL(`../../geo/${name}/`, import.meta.url));
  expect(readStories(files, editionOf(name)).problems.map(describeProblem)).toEqual([]);
});
