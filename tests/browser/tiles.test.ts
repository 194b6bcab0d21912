/** An edition whose ground comes in tiles: from a host, by range, and from the visitor's own files. */
import type { Page, Route } from '@playwright/test';
import { strToU8, zipSync } from 'fflate';
import { cutTiles } from '../../scripts/cut-tiles.mjs';
import { writePmtiles } from '../../scripts/write-pmtiles.mjs';
import { tileFeatures } from '../../src/data/tile-features';
import { farEdition } from '../geo/support/far-edition';
import { expect, mapIsReady, test } from './support/fixtures';
import { keepMap } from './support/placed-symbols';

/** Points and a border around a position. */
function archiveAt([longitude, latitude]: readonly [number, number]): Buffer {
  const at = (x: number, y: number) => ({ type: 'Point', coordinates: [longitude + x, latitude + y] });
  const report = (where: string, message: string) => {
    throw new Error(`${where}: ${message}`);
  };
  const points = [-1, 0, 1].map((x) => ({ type: 'Feature', properties: {}, geometry: at(x, 0) }));
  const line = [at(-2, -1), at(2, -1)].map(({ coordinates }) => coordinates);
  const border = { type: 'Feature', properties: {}, geometry: { type: 'LineString', coordinates: line } };
  const layers = {
    ...tileFeatures('points.geojson', { features: points }, report),
    ...tileFeatures('borders.geojson', { features: [border] }, report)
  };
  const { tiles, maxzoom } = cutTiles(layers, 6);
  const vector_layers = Object.keys(layers).map((id) => ({ id }));
  const bounds = [longitude - 2, latitude - 2, longitude + 2, latitude + 2];
  return writePmtiles(tiles, { minzoom: 0, maxzoom, bounds, metadata: { vector_layers } });
}

/** The layers of tiles of which the map shows something. */
const shownOf = (page: Page) =>
  page.evaluate(() => {
    type Shown = { readonly sourceLayer?: string };
    const map = Reflect.get(globalThis, 'keptMap') as
      { queryRenderedFeatures: () => readonly Shown[] } | undefined;
    const layers = (map?.queryRenderedFeatures() ?? []).flatMap(({ sourceLayer }) => sourceLayer ?? []);
    return [...new Set(layers)].sort();
  });

/** The campaign of 1812 on a ground that has tiles as well, which the host sends so. */
async function withTiles(page: Page, send: (route: Route, archive: Buffer) => Promise<void>): Promise<void> {
  const archive = archiveAt([30, 55]);
  await page.route('**/minard-1812/', async (route) => {
    const html = await (await route.fetch()).text();
    const detail = '"detail":{';
    await route.fulfill({
      body: html.replace(detail, `${detail}"minard-1812/ground/land.pmtiles":"../assets/land.pmtiles",`),
      contentType: 'text/html'
    });
  });
  await page.route('**/land.pmtiles', (route) => send(route, archive));
  await keepMap(page);
  await page.goto('./minard-1812/#lang=en&map=5/55/30&pane=none');
  await mapIsReady(page);
}

test('of tiles on a host those that are shown are asked for, by range', async ({ page }) => {
  const ranges: string[] = [];
  await withTiles(page, async (route, archive) => {
    const range = (await route.request().headerValue('range')) ?? '';
    const [, from = NaN, to = NaN] = (/^bytes=(\d+)-(\d+)$/.exec(range) ?? []).map(Number);
    ranges.push(range);
    const end = Math.min(to, archive.length - 1);
    await route.fulfill({
      status: 206,
      headers: { 'content-range': `bytes ${from}-${end}/${archive.length}` },
      body: archive.subarray(from, end + 1)
    });
  });
  await expect.poll(() => shownOf(page)).toEqual(['borders', 'points']);
  expect(ranges.length).toBeGreaterThan(1);
  expect(ranges.every((range) => range.startsWith('bytes='))).toBe(true);
});

test.describe('a host that sends files only whole', () => {
  test.use({ expectedComplaints: /Byte Serving|only whole/ });
  test('is named, and all else is there', async ({ page }) => {
    await withTiles(page, (route, archive) =>
      route.fulfill({
        body: Buffer.concat([archive, Buffer.alloc(20_000)]),
        contentType: 'application/octet-stream'
      })
    );
    await expect(page.getByRole('alert')).toContainText('the host sends files only whole');
    expect(await shownOf(page)).toEqual([]);
  });
});

test('tiles in the folder of an own edition are drawn', async ({ page }) => {
  await keepMap(page);
  await page.goto('./open/#lang=en');
  const files = Object.entries(farEdition()).map(([name, text]) => {
    const own = `"ownGround": { "files": ["ground/land.pmtiles"] },\n  "format"`;
    return [`far/${name}`, strToU8(name === 'edition.json' ? text.replace('"format"', own) : text)] as const;
  });
  const archive = archiveAt([177, -16]);
  const zip = zipSync({ ...Object.fromEntries(files), 'far/ground/land.pmtiles': archive });
  await page
    .getByLabel('Choose files…')
    .setInputFiles({ name: 'far.zip', mimeType: 'application/zip', buffer: Buffer.from(zip) });
  await expect.poll(() => shownOf(page), { timeout: 20_000 }).toEqual(['borders', 'points']);
});
