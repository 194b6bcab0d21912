/** An edition of geo/ as the page fetches it: from the built site, from one that lacks a file, and without a network. */
import { afterEach, expect, test, vi } from 'vitest';
import { loadEdition } from '../../src/data/load';
import { describeProblem } from '../../src/data/problems';
import { writeChecked } from '../../src/data/write-checked';
import { DETAILS_FILE, EDITION_FILES } from '../../src/data/written-edition';
import { editionFiles } from '../../scripts/editions.mjs';
import { editionOf, filesIn } from './support/folder';
import { allOf } from '../unit/support/all-of';

const ADDRESSES = Object.fromEntries(
  editionFiles('far-east-1925').map((file) => [file, `/assets/${file}?v=1`])
);

const requests = (answer: (address: string) => Response) =>
  vi.stubGlobal('fetch', (address: string) => Promise.resolve(answer(address)));
afterEach(() => {
  vi.unstubAllGlobals();
});
/** Answers as the built site would, from the folder of the repository. */
const site = (address: string) => {
  const name = decodeURIComponent(address).replace(/^.*\//, '').replace(/\?.*/, '');
  const text = filesIn(new URL('../../geo/far-east-1925/', import.meta.url)).get(name);
  return new Response(text ?? '', { status: text === undefined ? 404 : 200 });
};

test('the edition fetched from the site is the edition in the folder', async () => {
  requests(site);
  const { edition, problems } = await loadEdition({ edition: ADDRESSES });
  expect(problems).toEqual([]);
  expect(allOf(edition)).toEqual(allOf(editionOf('far-east-1925')));
});

test('a file that the site does not give is a problem like any other', async () => {
  requests((address) =>
    address.includes('routes.geojson') ? new Response('', { status: 404 }) : site(address)
  );
  const { edition, problems } = await loadEdition({ edition: ADDRESSES });
  expect(problems.map(describeProblem)).toEqual([
    'routes.geojson: the file is missing or could not be fetched'
  ]);
  expect(edition?.routes).toEqual([]);
});

const { files: written, middle } = writeChecked(
  filesIn(new URL('../../geo/far-east-1925/', import.meta.url)),
  new Set()
) ?? { files: new Map<string, string>(), middle: 0 };
/** As the built site has an edition that the build has checked, with other answers for some files. */
const checkedSite = (others: Readonly<Record<string, Response>> = {}) => {
  const asked: string[] = [];
  requests((name) => {
    asked.push(name);
    const text = written.get(name);
    return others[name] ?? new Response(text ?? '', { status: text === undefined ? 404 : 200 });
  });
  return asked;
};
const CHECKED = {
  edition: Object.fromEntries(Array.from(written.keys(), (name) => [name, name])),
  checked: { middle, stories: [] }
};

test('the details of a checked edition are fetched when they are asked for', async () => {
  const asked = checkedSite();
  const { edition, problems, loadDetails } = await loadEdition(CHECKED);
  expect([problems, asked.includes(DETAILS_FILE)]).toEqual([[], false]);
  expect(await loadDetails?.()).toEqual([]);
  expect(JSON.stringify(allOf(edition?.events[0]))).toBe(
    JSON.stringify(allOf(editionOf('far-east-1925').events[0]))
  );
});

test('details that do not arrive may be asked for again; where others come, the page says so and does without', async () => {
  checkedSite({ [DETAILS_FILE]: new Response('', { status: 404 }) });
  const { edition, loadDetails } = await loadEdition(CHECKED);
  await expect(loadDetails?.()).rejects.toThrow('details.json did not arrive');
  checkedSite({ [DETAILS_FILE]: new Response('{"events":[]}') });
  expect((await loadDetails?.())?.map(describeProblem)).toEqual([
    'details.json: is not as the build has written it (sources); load the page again, or build it anew'
  ]);
  expect(edition?.events[0]?.details().claims).toEqual([]);
});

test('a file that is missing from a checked edition is the only problem', async () => {
  checkedSite({ 'routes.geojson': new Response('', { status: 404 }) });
  const { edition, problems } = await loadEdition(CHECKED);
  expect(problems.map(describeProblem)).toEqual([
    'routes.geojson: the file is missing or could not be fetched'
  ]);
  expect(edition?.events[0]?.details().claims).not.toEqual([]);
});

test('without a network there are problems and no exception', async () => {
  requests(() => {
    throw new TypeError('fetch failed');
  });
  expect((await loadEdition({ edition: ADDRESSES })).problems).toHaveLength(EDITION_FILES.length);
  expect((await loadEdition({ edition: {} })).edition).toBeUndefined();
});
