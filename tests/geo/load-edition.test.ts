/** An edition of geo/ as the page fetches it: from the built site, from one that lacks a file, and without a network. */
import { afterEach, expect, test, vi } from 'vitest';
import { loadEdition } from '../../src/data/load';
import { describeProblem } from '../../src/data/problems';
import { EDITION_FILES } from '../../src/data/written-edition';
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

test('without a network there are problems and no exception', async () => {
  requests(() => {
    throw new TypeError('fetch failed');
  });
  expect((await loadEdition({ edition: ADDRESSES })).problems).toHaveLength(EDITION_FILES.length);
  expect((await loadEdition({ edition: {} })).edition).toBeUndefined();
});
