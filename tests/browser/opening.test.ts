import type { Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { DETAILS_FILE, EDITION_FILES } from '../../src/data/written-edition';
import { readingCount, sourceCount } from './support/edition';
import { expect, openUnpainted, paint, test } from './support/fixtures';
import { dateOn, expectDate, expectLink, openWords, titleOf } from './support/reader';

test.use({ viewport: { width: 1440, height: 900 } });

test('a first visit shows the landmarks, the date in words and the events with one at the clock, and is light', async ({
  page
}) => {
  const requested = new Set<string>();
  page.on('request', (request) => requested.add(request.url()));
  await page.addInitScript(markOwnFaces);
  await openUnpainted(page);
  await expect(page).toHaveTitle('Far East 1925');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');

  await expect(page.getByRole('banner')).toContainText('Far East 1925');
  await expect(page.getByRole('main', { name: 'Map', exact: true })).toHaveAttribute('data-state', 'ready');
  await expect(page.getByRole('complementary', { name: 'Events', exact: true })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Timeline', exact: true })).toBeVisible();
  await expect(page.getByRole('contentinfo')).toContainText('Natural Earth');

  await expectDate(page, '19 March 1924');
  await expect(page.getByRole('region', { name: 'Timeline' }).getByRole('status')).toHaveText(
    /^19 March 1924: \S/
  );

  const events = page.getByRole('list', { name: 'Events' });
  expect(await events.getByRole('listitem').count()).toBeGreaterThan(80);
  const ofThisDay = events.locator('[aria-current=date]');
  for (const title of ['Tokyo resolves to negotiate', 'Yoshizawa announces Tokyo’s decision'])
    await expect(ofThisDay.filter({ hasText: title })).toBeVisible();
  await expectLight(page, requested);
  await expectOwnFacesAfterFirstFrame(page);
  await expectAPictureInEveryFrame(page);
  await paint(page);
});

test('what is said of the events comes after the map, and what needs it takes effect when it is there', async ({
  page
}) => {
  let send: () => void = () => {};
  const sent = new Promise<void>((resolve) => (send = resolve));
  await page.route('**/details-*.json', async (route) => {
    await sent;
    await route.continue();
  });
  await openWords(page, '#sel=source:document&lang=en');
  await expect(page).toHaveTitle('Far East 1925'); // a source has no name yet
  await page.getByRole('tab', { name: 'Events' }).click();
  const events = page.getByRole('list', { name: 'Events', exact: true });
  const count = await events.getByRole('listitem').count();
  await page.getByRole('button', { name: 'Play', exact: true }).click();
  await expect(dateOn(page)).not.toHaveAttribute('aria-valuetext', '19 March 1924');
  await page.getByRole('button', { name: 'Pause', exact: true }).click();
  await page.getByRole('button', { name: 'Filter', exact: true }).click();
  await page.getByRole('searchbox', { name: 'Words' }).fill('consul');
  await page.getByRole('switch', { name: 'Documented only' }).click();
  await expectLink(page, { q: 'consul', certain: '1' });
  expect(await events.getByRole('listitem').count()).toBe(count);
  send();
  await expect(page.getByText(/^Hidden: \d+ events/)).toBeVisible();
  await expect.poll(() => events.getByRole('listitem').count()).toBeLessThan(count / 2);
  await events.getByRole('link').first().click();
  await expect(titleOf(page)).toBeVisible();
  await openWords(page, '#sel=source:document&lang=en');
  await expect(page).toHaveTitle(/^Полпред в Китае/);
});

/**
 * What the first frame of the map waits for, in kB of a thousand bytes, as sent by a host that gzips. An edition may grow, and weighs what its
 * readings weigh, as much for each as since its details, nearly half of it, come later; what the ids of its sources weigh, of which
 * the rest comes with the details; and 0.4 for words of its own, such as its eras and its unit of length.
 */
const MOST = {
  script: 345,
  groundAndFonts: 96,
  edition: 0.4 + 0.0475 * readingCount + 0.0095 * sourceCount
};
/** The same until all is shown on a first visit, but for the edition and its texts; and how many requests that takes with them. */
const MOST_UNTIL_READY = { kB: 806, requests: 54 };
const isOfEdition = (path: string) =>
  path.endsWith('.txt') ||
  [...EDITION_FILES, DETAILS_FILE, 'stories.json'].some((file) =>
    path.includes(`/${file.replace(/\..*/, '')}-`)
  );

/** Deck.gl is not asked for before all has arrived that the first frame waits for, and that weighs no more than MOST; the rest comes in few files. */
async function expectLight(page: Page, requested: ReadonlySet<string>) {
  // A file has its entry once it is there; parts come for a while after the map is ready.
  const urls = [...requested].filter((url) => /\.(js|css|txt|woff2|(geo)?json)$/.test(new URL(url).pathname));
  const withoutEntry = () =>
    page.evaluate((all) => all.filter((url) => performance.getEntriesByName(url).length === 0), urls);
  await expect.poll(withoutEntry).toEqual([]);
  const { firstFiles, ready, startTimes } = await page.evaluate(() => {
    const timeOf = (mark: string) => performance.getEntriesByName(mark)[0]?.startTime ?? NaN;
    return {
      firstFiles: timeOf('map:first-files'),
      ready: timeOf('map:ready'),
      startTimes: performance
        .getEntriesByType('resource')
        .map(({ name, startTime }) => [name, startTime] as const)
    };
  });
  // What is asked for twice, as the map asks for faces of the page, counts from the first time.
  const asked = new Map(startTimes.toReversed());
  expect(firstFiles).toBeGreaterThan(0);
  expect(ready).toBeGreaterThan(firstFiles);

  const sum = { script: 0, groundAndFonts: 0, edition: 0 };
  const untilReady = { kB: 0, requests: 1 }; // the page itself
  const drawnBy: string[] = [];
  for (const url of urls) {
    const at = asked.get(url) ?? NaN;
    const path = new URL(url).pathname;
    const body = readFileSync(new URL(`../../dist${path}`, import.meta.url));
    const kB = (path.endsWith('.woff2') ? body : gzipSync(body)).length / 1000;
    const script = path.endsWith('.js');
    if (script && body.includes('luma.gl')) {
      drawnBy.push(url);
      expect(at < firstFiles, `${url} is asked for before the first frame has its files`).toBe(false);
    }
    if (at <= ready) {
      untilReady.requests++;
      if (!isOfEdition(path)) untilReady.kB += kB;
    }
    if (path.includes('/details-'))
      expect(at, 'details are fetched when all is shown').toBeGreaterThan(ready);
    if (at >= firstFiles || /\.(css|txt)$/.test(path)) continue;
    sum[script ? 'script' : isOfEdition(path) ? 'edition' : 'groundAndFonts'] += kB;
  }
  expect(drawnBy, 'files with deck.gl in them').not.toEqual([]);
  test.info().annotations.push({
    type: 'kB for the first frame, and until all is shown',
    description: JSON.stringify({ ...sum, untilReady })
  });
  for (const part of ['script', 'groundAndFonts', 'edition'] as const) {
    expect(sum[part], part).toBeGreaterThan(0);
    expect(sum[part], part).toBeLessThanOrEqual(MOST[part]);
  }
  expect(untilReady.kB, 'kB until all is shown').toBeLessThanOrEqual(MOST_UNTIL_READY.kB);
  expect(untilReady.requests, 'requests until all is shown').toBeLessThanOrEqual(MOST_UNTIL_READY.requests);
}

/** In the page: marks when its words take its own faces. */
function markOwnFaces() {
  new MutationObserver(() => {
    if (!document.documentElement.hasAttribute('data-faces')) performance.mark('own-faces');
  }).observe(document, { subtree: true, attributeFilter: ['data-faces'] });
}

/** Laid out anew for each face that arrives, the page would hold up its first picture. */
async function expectOwnFacesAfterFirstFrame(page: Page) {
  const [firstFrame, ownFaces] = await page.evaluate(() =>
    ['map:first-frame', 'own-faces'].map((mark) => performance.getEntriesByName(mark)[0]?.startTime ?? NaN)
  );
  expect(ownFaces).toBeGreaterThanOrEqual(firstFrame ?? NaN);
}

/** Counted in frames, not in seconds: how many there are is the machine's affair. */
const [WARMING_UP, COUNTED] = [20, 60];

/** While time runs the map is drawn in every animation frame. */
async function expectAPictureInEveryFrame(page: Page) {
  await page.getByRole('button', { name: 'Play', exact: true }).click();
  const pictures = await page.evaluate(
    ([ignored = 0, counted = 0]) =>
      new Promise<number>((resolve) => {
        let frames = 0;
        let drawn = 0;
        const frame = () => {
          if (frames > ignored && Reflect.get(globalThis, 'pictureAsked')) drawn++; // since the frame before
          Reflect.set(globalThis, 'pictureAsked', false);
          if (frames++ < ignored + counted) requestAnimationFrame(frame);
          else resolve(drawn);
        };
        requestAnimationFrame(frame);
      }),
    [WARMING_UP, COUNTED]
  );
  await page.getByRole('button', { name: 'Pause', exact: true }).click();
  // One may be lost where a task takes longer than a frame.
  expect(pictures).toBeGreaterThanOrEqual(COUNTED * 0.95);
}
