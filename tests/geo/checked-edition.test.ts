/** What the build writes of a checked edition is the same edition, read in pieces and without the schemas. */
import { expect, test } from 'vitest';
import { readChecked } from '../../src/data/checked-edition';
import { inSlices } from '../../src/data/in-slices';
import { addStrengths } from '../../src/data/parse-strength';
import { parseEdition } from '../../src/data/parse-edition';
import { readCheckedStories, STORIES_FILE } from '../../src/data/parse-stories';
import { ProblemLog } from '../../src/data/problems';
import { readEdition } from '../../src/data/read-edition';
import { readStories } from '../../src/data/read-stories';
import { writeChecked } from '../../src/data/write-checked';
import { EDITION_FILES, type Files } from '../../src/data/written-edition';
import { textsOf } from '../bench/large/texts';
import { EDITIONS, filesIn } from './support/folder';

const OMITTED = new Set(['$schema', 'clip', 'readAt']);
const SELDOM = { addStrengths };

const readWritten = (files: Files) => {
  const log = new ProblemLog();
  return inSlices(
    (function* () {
      return yield* parseEdition(yield* readChecked(files, log), {}, log, SELDOM);
    })()
  );
};

test.for(EDITIONS)('%s is the same when it is read as the build writes it', async (id) => {
  const files = filesIn(new URL(`../../geo/${id}/`, import.meta.url));
  const written = writeChecked(files, OMITTED);
  const told = files.has(STORIES_FILE) ? [STORIES_FILE] : [];
  expect([...(written?.keys() ?? [])].sort()).toEqual([...EDITION_FILES, ...told].sort());
  const { edition, problems } = await readWritten(written ?? new Map());
  expect(problems).toEqual([]);
  const whole = readEdition(files, {}, new ProblemLog(), SELDOM).edition;
  expect(JSON.stringify(edition, inOrder)).toBe(JSON.stringify(whole, inOrder));
  expect(edition?.sources).toEqual(whole?.sources);
  const stories = written?.get(STORIES_FILE);
  if (stories && whole) expect(readCheckedStories(stories, whole)).toEqual(readStories(files, whole).stories);
});

/** Keys in one order, and no field that is undefined. */
const inOrder = (key: string, value: unknown): unknown =>
  key !== '' && OMITTED.has(key)
    ? undefined
    : typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value;

test('many things are read in more than one piece, and somebody else’s lines too', async () => {
  const written = new Map(writeChecked(textsOf({ movements: 40, events: 300 }), OMITTED));
  const { edition } = await readWritten(written);
  expect([edition?.movements.length, edition?.events.length]).toEqual([40, 300]);
  written.set('events.geojson', JSON.stringify(JSON.parse(written.get('events.geojson') ?? '')));
  expect((await readWritten(written)).edition?.events).toEqual(edition?.events);
});

test('what does not fit the schemas is left for the page to say', () => {
  const files = new Map(textsOf({ movements: 1, events: 1 }));
  expect(writeChecked(files, OMITTED)).toBeDefined();
  const events = files.get('events.geojson') ?? '';
  expect(
    writeChecked(new Map([...files, ['events.geojson', events.replace('"rank":3', '"rank":9')]]), OMITTED)
  ).toBeUndefined();
  files.delete('places.geojson');
  expect(writeChecked(files, OMITTED)).toBeUndefined();
});

test('a reference that leads nowhere is found all the same', async () => {
  const written = new Map(writeChecked(textsOf({ movements: 1, events: 1 }), OMITTED));
  const events = written.get('events.geojson') ?? '';
  written.set('events.geojson', events.replace(/"place":"stop-\d+"/, '"place":"nowhere"'));
  const { problems } = await readWritten(written);
  expect(problems.map(({ where }) => where)).toEqual(['features[0] "event-0" where[0].place']);
});
