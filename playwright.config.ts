import { defineConfig } from '@playwright/test';
import { findBrowser } from './scripts/browser.mjs';

const port = Number(process.env['TEST_PORT'] ?? 4273);
const address = `http://localhost:${String(port)}/`;
const { launch } = findBrowser();

/**
 * The browser tests run on dist/ as `npm run build` left it. Software WebGL is slow, and other work may have the
 * machine: waits end with a state of the page, and their limits are only for what never comes.
 */
export default defineConfig({
  testDir: 'tests/browser',
  globalSetup: './tests/browser/support/setup.ts',
  outputDir: 'test-results',
  forbidOnly: Boolean(process.env['CI']),
  retries: 0,
  workers: 2,
  timeout: 240_000,
  // Pictures: antialiasing may differ a little from one processor to another.
  expect: { timeout: 60_000, toHaveScreenshot: { maxDiffPixels: 40, threshold: 0.05 } },
  snapshotPathTemplate: '{testDir}/pictures/{arg}{ext}',
  reporter: 'list',
  use: {
    baseURL: address,
    // WebGL draws the map in software as it is; the page around it is put together without.
    launchOptions: { ...launch, args: [...launch.args, '--disable-gpu-compositing'] },
    viewport: { width: 1200, height: 760 }, // with room for all, and as few pixels to draw as may be; layout.test.ts has the windows of readers
    locale: 'en-GB',
    timezoneId: 'UTC',
    serviceWorkers: 'block', // each test fetches what it opens; offline.test.ts lets one in
    actionTimeout: 60_000,
    trace: 'off',
    video: 'off',
    screenshot: 'only-on-failure'
  },
  webServer: {
    command: `node scripts/preview.mjs ${String(port)}`,
    url: address,
    reuseExistingServer: false
  }
});
