import { expect, test } from 'vitest';
import { areaKm2, heldKm2, heldOver } from '../../src/domain/territory-area';
import type { Territory } from '../../src/domain/edition';
import { filterByEvidence } from '../../src/domain/filter-by-evidence';
import { noonOf, parseIsoDate, type Instant } from '../../src/domain/time';
import { simulateWithdrawal } from '../../src/domain/withdrawal/simulate';
import { placesWithin } from '../../src/domain/containment';
import { panelMessagesIn } from '../../src/i18n';
import { Language } from '../../src/state/language.svelte';
import { studyWords } from '../../src/ui/evacuation/study-words';
import { studyTableFiles } from '../../src/ui/evacuation/study-table';
import {
  areasTable,
  geojson,
  ledgerTable,
  territoriesTable,
  type StudyExport
} from '../../src/ui/evacuation/tables';
import { editionOf } from './support/folder';

const edition = editionOf('far-east-1925');
const study = edition.study;
const reconstruction = study?.reconstruction;
const found = study && simulateWithdrawal(study, 'reading:1,pace:15');
if (!study || !reconstruction || !found) throw new Error('the edition studies nothing');
const input: StudyExport = {
  edition,
  link: 'https://example.org/map/#date=1925-04-10',
  accessed: '2026-11-29',
  study,
  names: ['April', 'May'],
  words: panelMessagesIn('en').study,
  say: studyWords(study, new Language('en', ['en', 'ru'])),
  textOf: ({ en = '' }) => en
};
const noon = (day: string) => noonOf(parseIsoDate(day) as Instant);

test('every row of the zones names its source and its grade, and disagreeing readings have rows of their own', () => {
  const { head, rows } = territoriesTable(input);
  expect(rows.map(([zone, , , reading]) => `${zone} ${reading}`.trim())).toEqual([
    'A April',
    'A May',
    'B April',
    'B May',
    'C'
  ]);
  for (const row of rows) {
    expect(row[head.indexOf('sources')]).toMatch(/細目協定/);
    expect(row[head.indexOf('grade')]).toMatch(/attested|inferred/);
  }
});

test('by either reading no ground is held after the noon of 15 May, and the table of areas says so', () => {
  expect(heldKm2(study.territories, noon('1925-05-15'))).toEqual([0, 0]);
  for (const n of [0, 1])
    expect(heldOver(study.territories, n).at(-1)).toMatchObject({ from: noon('1925-05-15'), km2: 0 });
  const { rows } = areasTable(input);
  expect(rows.filter(([, from]) => from === '1925-05-15T12:00').map((row) => [row[2], row[3]])).toEqual([
    [0, 0],
    [0, 0]
  ]);
});

test('the ledger calls itself a reconstruction in every row, tells its assumptions, and adds up', () => {
  const [readMe = '', text = ''] = studyTableFiles(
    'reconstruction',
    ledgerTable(found, reconstruction, input),
    input
  ).map((file) => file.text);
  expect(readMe).toContain('RECONSTRUCTION');
  expect(readMe).toMatch(/Licence: CC-BY-4\.0\nTo cite: Far East 1925\. Version .* \(accessed 2026-11-29\)/);
  expect(readMe).toContain('Month of zones A and B: May');
  expect(readMe).toMatch(/Roadstead free of ice: 1925-04-11T00:00; inferred;.*Страницы героической летописи/);
  const rows = text
    .trim()
    .split('\r\n')
    .filter((line) => /^\d|^,/.test(line));
  for (const row of rows) expect(row).toMatch(/,1900,reconstruction,"[^"]*",CC-BY-4\.0$/);
});

test('the shapes carry their readings, and the ways that are computed say that they are', () => {
  type File = { status: string; features: { id: string; properties: { status: string } }[] };
  const plain = geojson(input) as File; // a GeoJSON of our own making
  expect(plain.features.map(({ id }) => id)).toEqual(['zone-a', 'zone-b', 'zone-c']);
  const all = geojson(input, found) as File;
  expect(all.status).toBe(panelMessagesIn('en').study.data.reconstructed);
  const ways = all.features.filter(({ id }) => id.startsWith('from-'));
  expect(ways.length).toBe(5);
  for (const { properties } of ways) expect(properties.status).toBe('reconstruction');
});

test('a reader who asks for documents is offered no reconstruction', () => {
  const told = filterByEvidence(edition, { account: 'all', documented: true });
  expect(told.study?.reconstruction).toBeUndefined();
  expect(told.study && simulateWithdrawal(told.study, 'given')).toBeUndefined();
});

test('each place is in the zone that its own dates tell of', () => {
  const inZone = placesWithin(edition, study.territories);
  for (const [zone, places] of inZone) {
    const ends = new Set(zone.when.map(({ value }) => value.span.end));
    for (const { id, holders } of places) {
      const own = holders.filter(({ power, status }) => power === zone.holder && status === 'occupation');
      expect(
        own.every(({ when }) => when && ends.has(when.span.end)),
        id
      ).toBe(true);
    }
  }
  expect([...inZone.values()].map((places) => places.length)).toEqual([10, 3, 9]);
});

test('areas are within half a per cent of a computation on the ellipsoid', () => {
  for (const territory of study.territories) {
    const measured = ellipsoidalKm2(territory.geometry);
    expect(Math.abs(areaKm2(territory) / measured - 1), territory.id).toBeLessThan(0.005);
  }
});

/** WGS 84: the line integral of the authalic sine of latitude over longitude, each edge cut into short pieces. */
function ellipsoidalKm2(geometry: Territory['geometry']): number {
  const [a, f, pieces] = [6378.137, 1 / 298.257223563, 8];
  const e = Math.sqrt(f * (2 - f));
  const q = (latitude: number) => {
    const s = Math.sin((latitude * Math.PI) / 180);
    return (1 - e * e) * (s / (1 - e * e * s * s) + Math.atanh(e * s) / e);
  };
  const ring = (points: readonly (readonly number[])[]) =>
    points.slice(1).reduce((sum, [x1 = 0, y1 = 0], i) => {
      const [x0 = 0, y0 = 0] = points[i] ?? [];
      let part = 0;
      for (let k = 0; k < pieces; k++) part += q(y0 + ((y1 - y0) * (k + 0.5)) / pieces);
      return sum + ((((x1 - x0) * Math.PI) / 180) * part) / pieces;
    }, 0);
  const polygons = !geometry
    ? []
    : geometry.type === 'Polygon'
      ? [geometry.coordinates]
      : geometry.coordinates;
  const signed = polygons.flat().reduce((sum, points) => sum + ring(points), 0);
  return (Math.abs(signed) * a * a) / 2;
}
