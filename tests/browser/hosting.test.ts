import type { FrameLocator, Page } from '@playwright/test';
import { expect, test, unpainted } from './support/fixtures';

/** What is read, without what is hidden. */
const INNER = { useInnerText: true };

/** Embeds the map in a page of another origin, in a frame with these attributes and more to read below it. */
async function embed(page: Page, address: string, attributes = ''): Promise<FrameLocator> {
  await unpainted(page);
  await page.setContent(
    `<iframe width="900" height="560" ${attributes} src="${address}"></iframe><p style="height: 3000px">Below</p>`
  );
  return page.frameLocator('iframe');
}

test('in a frame without an origin of its own the map starts', async ({ page, baseURL }) => {
  const map = await embed(page, `${String(baseURL)}#lang=ru`, 'sandbox="allow-scripts"');
  await expect(map.getByRole('main')).toHaveAttribute('data-state', 'ready', { timeout: 120_000 });
  await map.getByRole('button', { name: 'Следующее событие' }).click();
  await expect(map.getByRole('complementary').getByRole('heading', { level: 1 })).toBeVisible();
});

test.describe('a host without CORS headers', () => {
  test.use({ expectedComplaints: /CORS policy|net::ERR_FAILED/ });

  test('in such a frame the page says what is missing', async ({ page, baseURL }) => {
    await page.route('**/assets/*', async (route) => {
      const response = await route.fetch();
      // Playwright would add the header where there is none.
      const headers = { ...response.headers(), 'access-control-allow-origin': String(baseURL) };
      await route.fulfill({ response, headers });
    });
    const map = await embed(page, String(baseURL), 'sandbox="allow-scripts"');
    await expect(map.getByRole('alert')).toContainText('Access-Control-Allow-Origin: *', INNER);
    await expect(map.getByRole('alert')).not.toContainText('Check the connection', INNER);
  });
});

test.describe('what others write into the page', () => {
  test.use({ expectedComplaints: /Content Security Policy|net::ERR_FAILED/ });

  test('is not run, nor is a text as a program', async ({ page }) => {
    await page.route('**/assets/*', (route) => route.abort());
    await page.goto('./');
    const outcome = await page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'globalThis.ran = true';
      const link = document.createElement('a');
      link.setAttribute('onclick', 'globalThis.ran = true');
      document.body.append(script, link);
      link.click();
      // What the test itself runs may make programs of texts; what a timer runs is the page's own.
      const refused = new Promise<boolean>((resolve) =>
        setTimeout(() => {
          try {
            Reflect.construct(Function, ['return 0']);
            resolve(false);
          } catch {
            resolve(true);
          }
        })
      );
      return refused.then((evalRefused) => ({ evalRefused, ran: 'ran' in globalThis }));
    });
    expect(outcome).toEqual({ evalRefused: true, ran: false });
  });
});
