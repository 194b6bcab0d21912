/** What the build writes of a checked edition is the same edition, read in pieces and without the schemas. */
import { expect, test } from 'vitest';
import { authorsFiles } from '../../src/data/authors-files';
import { readChecked } from '../../src/data/checked-edition';
import { inSlices } from '../../src/data/in-slices';
import { LateDetails, SpoiltDetails } from '../../src/data/late-details';
import { addStrengths } from '../../src/data/parse-strength';
import { parseEdition } from '../../src/data/parse-edition';
import { readCheckedStories, STORIES_FILE } from '../../src/data/parse-stories';
import { ProblemLog } from '../../src/data/problems';
import { readEdition, resultOf } from '../../src/data/read-edition';
import { readStories } from '../../src/data/read-stories';
import { writeChecked } from '../../src/data/write-checked';
import { DETAILS_FILE, EDITION_FILES, type Files } from '../../src/data/written-edition';
import { textsOf } from '../bench/large/texts';
import { allOf } from '../unit/support/all-of';
import { EDITIONS, filesIn } from './support/folder';

const OMITTED = new Set(['$schema', 'clip', 'readAt']);
const SELDOM = { addStrengths };

const readWritten = async (files: Files, middle = 0, late = new LateDetails()) => {
  const log = new ProblemLog();
  const read = await inSlices(
    (function* () {
      return yield* parseEdition(yield* readChecked(files, middle, late, log), {}, log, SELDOM);
    })()
  );
  await inSlices(late.read(files.get(DETAILS_FILE) ?? ''));
  return read;
};

test.for(EDITIONS)('%s is the same when it is read as the build writes it', async (id) => {
  const files = filesIn(new URL(`../../geo/${id}/`, import.meta.url));
  const written = writeChecked(files, OMITTED);
  const told = files.has(STORIES_FILE) ? [STORIES_FILE] : [];
  expect([...(written?.files.keys() ?? [])].sort()).toEqual([...EDITION_FILES, DETAILS_FILE, ...told].sort());
  const { edition, problems } = await readWritten(written?.files ?? new Map(), written?.middle);
  expect(problems).toEqual([]);
  const whole = readEdition(files, {}, new ProblemLog(), SELDOM).edition;
  expect(JSON.stringify(allOf(edition), inOrder)).toBe(JSON.stringify(allOf(whole), inOrder));
  expect(edition?.sources).toEqual(whole?.sources);
  expect(edition?.events.map(({ toldWords }) => toldWords())).toEqual(
    whole?.events.map(({ toldWords }) => toldWords())
  );
  const again = readEdition(authorsFiles(written?.files ?? new Map()), {}, new ProblemLog(), SELDOM);
  expect(JSON.stringify(allOf(again.edition), inOrder)).toBe(JSON.stringify(allOf(whole), inOrder));
  const stories = written?.files.get(STORIES_FILE);
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
  const written = new Map(writeChecked(textsOf({ movements: 40, events: 300 }), OMITTED)?.files);
  const { edition } = await readWritten(written);
  expect([edition?.movements.length, edition?.events.length]).toEqual([40, 300]);
  for (const name of ['events.geojson', DETAILS_FILE])
    written.set(name, JSON.stringify(JSON.parse(written.get(name) ?? '')));
  expect(allOf((await readWritten(written)).edition?.events)).toEqual(allOf(edition?.events));
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

test('an edition with a reference that leads nowhere is not taken for checked, and one that is spoilt later is read anew', async () => {
  const files = new Map(textsOf({ movements: 1, events: 1 }));
  const nowhere = (text = '') => text.replace(/"place":"stop-\d+"/, '"place":"nowhere"');
  const events = files.get('events.geojson');
  expect(writeChecked(new Map([...files, ['events.geojson', nowhere(events)]]), OMITTED)).toBeUndefined();
  const written = new Map(writeChecked(files, OMITTED)?.files);
  written.set('events.geojson', nowhere(written.get('events.geojson')));
  expect((await readWritten(written)).problems).toHaveLength(1);
});

test('details may be asked for once their file has been read, but for those of what has no date; a file of another build tells nothing', async () => {
  const files = new Map(textsOf({ movements: 2, events: 3 }));
  const events = JSON.parse(files.get('events.geojson') ?? '') as { features: [{ properties: object }] };
  Object.assign(events.features[0].properties, { when: [] });
  files.set('events.geojson', JSON.stringify(events));
  const written = writeChecked(files, OMITTED)?.files ?? new Map<string, string>();
  const readEvents = (late: LateDetails) => {
    const log = new ProblemLog();
    return (
      resultOf(parseEdition(resultOf(readChecked(written, 0, late, log)), {}, log)).edition?.events ?? []
    );
  };
  const late = new LateDetails();
  const [first, ...others] = readEvents(late);
  expect(first?.details().claims).toHaveLength(1);
  expect(others).toHaveLength(2);
  for (const { details } of others) expect(details).toThrow(DETAILS_FILE);
  await inSlices(late.read(written.get(DETAILS_FILE) ?? ''));
  for (const { details } of others) expect(details().claims).toHaveLength(1);

  for (const spoil of [(text: string) => text.slice(0, -40), () => '{}', () => '<!doctype html>']) {
    const late = new LateDetails();
    const [, second] = readEvents(late);
    await expect(inSlices(late.read(spoil(written.get(DETAILS_FILE) ?? '')))).rejects.toThrow(SpoiltDetails);
    expect(second?.details()).toEqual({ claims: [], quantities: [], differences: [] });
  }
});

test('of a person the name is known at first, and of the study no claim', async () => {
  const files = filesIn(new URL('../../geo/far-east-1925/', import.meta.url));
  const written = writeChecked(files, OMITTED)?.files ?? new Map<string, string>();
  const late = new LateDetails();
  const log = new ProblemLog();
  const { edition } = resultOf(parseEdition(resultOf(readChecked(written, 0, late, log)), {}, log, SELDOM));
  const [first] = edition?.people ?? [];
  expect(first?.name['en']).toBe('Lev Karakhan');
  expect(() => first?.role).toThrow(DETAILS_FILE);
  expect(() => edition?.study?.introduction).toThrow(DETAILS_FILE);
  await inSlices(late.read(written.get(DETAILS_FILE) ?? ''));
  expect(first?.role['en']).toContain('Peking');
  expect(edition?.study?.introduction).not.toEqual([]);
  // Where they are another build's, nothing is told.
  const spoilt = new LateDetails();
  const other = resultOf(
    parseEdition(resultOf(readChecked(written, 0, spoilt, log)), {}, log, SELDOM)
  ).edition;
  await expect(inSlices(spoilt.read('{}'))).rejects.toThrow(SpoiltDetails);
  expect([other?.people[0]?.life, other?.study?.obligations]).toEqual([[], []]);
});

test('of a source its id and category are known at first, all else when the details have been read', async () => {
  const files =
    writeChecked(textsOf({ movements: 0, events: 1 }), OMITTED)?.files ?? new Map<string, string>();
  const late = new LateDetails();
  const log = new ProblemLog();
  const read = resultOf(parseEdition(resultOf(readChecked(files, 0, late, log)), {}, log));
  const [source] = [...(read.edition?.sources.values() ?? [])];
  expect(source).toHaveProperty('category');
  expect(() => source?.title).toThrow(DETAILS_FILE);
  expect(() => source?.url).toThrow(DETAILS_FILE);
  await expect(inSlices(late.read('{}'))).rejects.toThrow(SpoiltDetails);
  expect(source?.title).toBe(`[${source?.id}]`);
});

test('the middle of a map that lies across the 180th meridian is found by the build', async () => {
  const files = new Map(textsOf({ movements: 0, events: 1 }));
  const head = JSON.parse(files.get('edition.json') ?? '') as object;
  files.set('edition.json', JSON.stringify({ ...head, openingView: { extent: [140, 20, -120, 55] } }));
  const written = writeChecked(files, OMITTED);
  expect(written?.middle).toBe(190);
  const { edition } = await readWritten(written?.files ?? new Map(), written?.middle);
  expect(edition?.mapLimits).toEqual(readEdition(files).edition?.mapLimits);
});
