/** What is taken away of an edition opens again as it was. */
import { zipSync, strToU8 } from 'fflate';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Edition } from '../../src/domain/edition';
import { statementsIn } from '../../src/domain/citation-index';
import { NO_FILTER } from '../../src/domain/event-filter';
import { filterByEvidence } from '../../src/domain/filter-by-evidence';
import { scene } from '../../src/domain/scene';
import { ACCOUNTS, isDocumented } from '../../src/domain/evidence-filter';
import { exportedFiles } from '../../src/export';
import { readingsOf } from '../../src/export/readings';
import { leftByFilters } from '../../src/export/left-by-filters';
import { readEdition } from '../../src/data/read-edition';
import { imported, lines } from '../unit/support/imports';
import { editionOf, filesIn, readExplained } from './support/folder';
import { allOf } from '../unit/support/all-of';

const good = readExplained(filesIn(new URL('../geo/good/', import.meta.url))).edition as Edition;
const farEast = editionOf('far-east-1925');

/** The edition that is read of the archive of `edition`, and what is said of it. */
async function again(edition: Edition, options: Parameters<typeof imported>[1] = {}) {
  const exported = exportedFiles({
    edition,
    link: 'https://example.org/#',
    accessed: '2026-11-27'
  });
  const bytes = zipSync(Object.fromEntries(exported.map(({ name, text }) => [name, strToU8(text)])));
  const { files, report } = await imported([{ name: 'archive.zip', bytes }], options);
  const { edition: read, problems } = readEdition(files ?? new Map());
  return { read, problems, said: lines(report) };
}

/** All entities, and what they are told by; the sources as a list. */
const entitiesOf = ({
  events,
  places,
  people,
  movements,
  territories,
  routes,
  sources,
  ...edition
}: Edition) => ({
  ...{ events, places, people, movements, territories, routes, sources: [...sources.values()] },
  ...{
    kinds: edition.kinds,
    lanes: edition.lanes,
    powers: edition.powers,
    span: edition.span,
    title: edition.title
  }
});

test.each([
  ['the good edition', good],
  ['far-east-1925', farEast]
])('all entities of %s come back from its archive', async (_, edition) => {
  const { read, said } = await again(edition);
  expect(said).toEqual([]);
  expect(read && allOf(entitiesOf(read))).toEqual(allOf(entitiesOf(edition)));
});

test('and so do those that a filter left', async () => {
  const parts = fc.record({
    events: fc.subarray(farEast.events.map((event) => ({ ...event, related: [] }))),
    movements: fc.subarray([...farEast.movements]),
    territories: fc.subarray([...farEast.territories]),
    routes: fc.subarray([...farEast.routes])
  });
  await fc.assert(
    fc.asyncProperty(parts, async (some) => {
      const edition = { ...farEast, ...some };
      const { read } = await again(edition, { check: () => [] });
      expect(read && allOf(entitiesOf(read))).toEqual(allOf(entitiesOf(edition)));
    }),
    { numRuns: 5 }
  );
});

test('of what the filters leave nothing inferred is packed, and no source that nothing rests on', () => {
  const documented = filterByEvidence(farEast, { account: 'all', documented: true });
  const filter = { ...NO_FILTER, kinds: ['treaty'] };
  const left = leftByFilters(scene(documented, farEast.openingDate, { selection: undefined, filter }));
  expect(left.movements.length).toBeGreaterThan(3);
  const files = exportedFiles({ edition: left, link: '', accessed: '2026-11-27' });
  const unsure = readingsOf(left).filter(({ evidence }) => !isDocumented(evidence, farEast.sources));
  const stops = new Set(left.movements.flatMap((its) => its.stops.map(({ place }) => place.id)));
  for (const { ref, what } of unsure) expect([what, stops.has(ref.id)]).toEqual(['position', true]);
  const packed = files
    .filter(({ name }) => !/README|place|stops|readings/.test(name))
    .map(({ text }) => text);
  expect(packed.join('\n')).not.toMatch(/\b(inferred|unverified)\b/);
  const cited = new Set(
    statementsIn(left).flatMap(({ evidence }) => evidence.citations.map((its) => its.source))
  );
  expect([...left.sources.keys()].toSorted()).toEqual([...cited].toSorted());
  expect(left.sources.size).toBeLessThan(farEast.sources.size);
});

const LISTS = ['places', 'events', 'movements', 'territories', 'routes'] as const;
const CHOICES = ACCOUNTS.flatMap((account) => [false, true].map((documented) => ({ account, documented })));

test.for(CHOICES)(
  'all that %o leaves of far-east-1925 opens again, without a word about it too',
  async (evidence) => {
    const byEvidence = filterByEvidence(farEast, evidence);
    const left = leftByFilters(scene(byEvidence, farEast.openingDate, { selection: undefined }));
    const { read, problems } = await again(left, { check: () => [] });
    expect(problems).toEqual([]);
    for (const list of LISTS)
      expect(read?.[list].map(({ id }) => id)).toEqual(left[list].map(({ id }) => id));
  }
);

test('the README of what filters leave says how much each has left out, and of what no sentence is left', () => {
  const evidence = { account: 'all', documented: true } as const;
  const byEvidence = filterByEvidence(farEast, evidence);
  const filter = { ...NO_FILTER, kinds: ['treaty'] };
  const left = leftByFilters(scene(byEvidence, farEast.openingDate, { selection: undefined, filter }));
  const [readMe] = exportedFiles({
    edition: left,
    filters: { whole: farEast, evidence, byEvidence },
    link: '',
    accessed: '2026-11-27'
  });
  const missing = (list: (typeof LISTS)[number], from: Edition, to: Edition) =>
    `${from[list].length - to[list].length} of ${from[list].length}`;
  const said = readMe?.text ?? '';
  expect(said).toContain(`attested by popular pages alone: ${missing('events', farEast, byEvidence)} events`);
  expect(said).toContain(`${missing('movements', farEast, left)} journeys`);
  for (const list of ['places', 'territories', 'routes'] as const)
    expect(said).toContain(`${missing(list, farEast, left)} ${list}`);
  expect(said).toContain(`the filter of events: ${missing('events', byEvidence, left)} events.`);
  const silent = left.routes.filter(({ details }) => details().claims.length === 0);
  expect(silent.length).toBeGreaterThan(0);
  for (const { id } of silent) expect(said).toContain(`route:${id}`);
});
