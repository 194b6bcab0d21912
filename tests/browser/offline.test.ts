import { fileURLToPath } from 'node:url';
import { serve } from '../../scripts/serve.mjs';
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

test('after the first visit the map opens without a network: panes, languages and fonts', async ({
  page,
  site
}) => {
  await openUnpainted(page, '#lang=en');
  await expect(page.getByText('This map now opens without a network, too.')).toBeVisible({
    timeout: 120_000
  });

  site.close();
  await page.goto('./#lang=ru&pane=text&p=5');
  await page.reload();
  await mapIsReady(page);
  await expect(page.locator('[data-paragraph="p5"]')).toBeVisible();
  for (const name of ['События', 'Эвакуация', 'Места', 'Текст']) {
    await page.getByRole('tab', { name }).click();
    await expect(page.getByRole('tab', { name })).toHaveAttribute('aria-selected', 'true');
    await expect(page.getByRole('complementary', { name })).toBeVisible();
  }
  // Letters of every script come from the site's own fonts.
  const faces = await page.evaluate(async () => {
    const all = [...document.fonts].filter(({ family }) => !/fallback/.test(family)); // these are the system's
    const loaded = await Promise.allSettled(all.map((face) => face.load()));
    return { count: all.length, failed: loaded.filter(({ status }) => status === 'rejected').length };
  });
  expect(faces.failed).toBe(0);
  expect(faces.count).toBeGreaterThan(10);

  await page.goto('far-east-1925/index.html#lang=en&sel=event:convention');
  await expect(page.getByRole('heading', { level: 1, name: 'Convention signed in Peking' })).toBeVisible();
});
