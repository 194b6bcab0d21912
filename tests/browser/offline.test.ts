import type { Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { serve } from '../../scripts/serve.mjs';
import { version } from './support/edition';
import { expect, mapIsReady, openUnpainted, test as base } from './support/fixtures';

const DIST = fileURLToPath(new URL('../../dist', import.meta.url));

/** A server of its own that can be shut down: what takes the network from a page leaves it to the service worker. */
const test = base.extend<{ site: Awaited<ReturnType<typeof serve>> }>({
  site: async ({ locale: _ }, use) => {
    const site = await serve(DIST, 0);
    await use(site);
    site.close();
  },
  baseURL: ({ site }, use) => use(site.address)
});
test.use({ serviceWorkers: 'allow' });

test('after the first visit the map opens without a network, and from a file without a visit: panes, languages and fonts', async ({
  page,
  site
}, info) => {
  await openUnpainted(page, '#lang=en');
  await expect(page.getByText('This map now opens without a network, too.')).toBeVisible({
    timeout: 120_000
  });

  site.close();
  await page.goto('./#lang=ru&pane=text&p=5');
  await page.reload();
  await mapIsReady(page);
  await expect(page.locator('[data-paragraph="p5"]')).toBeVisible();
  await walkPanes(page, ['События', 'Эвакуация', 'Места', 'Текст']);
  await expectFaces(page);

  await page.goto('far-east-1925/index.html#lang=en&sel=event:convention');
  await expect(page.getByRole('heading', { level: 1, name: 'Convention signed in Peking' })).toBeVisible();
  await walkPanes(page, ['Events', 'Evacuation', 'Places', 'Text']);

  for (const [code, words] of Object.entries({ ru: 'Выбрать файлы', en: 'Choose files' })) {
    await page.goto(`open/#lang=${code}`);
    await page.reload();
    await expect(page.getByText(words)).toBeVisible();
  }

  const packed = unzipSync(readFileSync(`${DIST}/far-east-1925/far-east-1925-${version}-map.zip`));
  expect(Object.keys(packed)).toEqual(['far-east-1925.html', 'README.txt']);
  const file = info.outputPath('far-east-1925.html');
  writeFileSync(file, packed['far-east-1925.html'] ?? '');
  await page.goto(`${pathToFileURL(file).href}#lang=en`);
  await mapIsReady(page);
  await walkPanes(page, ['Events', 'Evacuation', 'Places', 'Text']);
  await expectFaces(page);
  await page.locator('body').press('/');
  await page.getByRole('combobox', { name: 'Search' }).fill('北京');
  await expect(page.getByRole('option', { name: 'Peking' }).first()).toBeVisible();
});

async function walkPanes(page: Page, names: readonly string[]) {
  for (const name of names) {
    await page.getByRole('tab', { name }).click();
    await expect(page.getByRole('tab', { name })).toHaveAttribute('aria-selected', 'true');
    await expect(page.getByRole('complementary', { name })).toBeVisible();
  }
}

/** Letters of every script come from the site's own fonts. */
async function expectFaces(page: Page) {
  const faces = await page.evaluate(async () => {
    const all = [...document.fonts].filter(({ family }) => !/fallback/.test(family)); // these are the system's
    const loaded = await Promise.allSettled(all.map((face) => face.load()));
    return { count: all.length, failed: loaded.filter(({ status }) => status === 'rejected').length };
  });
  expect(faces.failed).toBe(0);
  expect(faces.count).toBeGreaterThan(10);
}
