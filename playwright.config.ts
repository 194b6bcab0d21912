import { defineConfig } from '@playwright/test';
import { findBrowser } from './scripts/browser.mjs';

const port = Number(process.env['TEST_PORT'] ?? 4273);
const address = `http://localhost:${String(port)}/`;

/** The browser tests run on dist/ as `npm run build` left it. Software WebGL is slow: waits are long, states are tested. */
export default defineConfig({
  testDir: 'tests/browser',
  globalSetup: './tests/browser/support/setup.ts',
  outputDir: 'test-results',
  forbidOnly: Boolean(process.env['CI']),
  retries: 0,
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 30_000 },
  reporter: 'list',
  use: {
    baseURL: address,
    launchOptions: findBrowser().launch,
    viewport: { width: 1440, height: 900 },
    locale: 'en-GB',
    timezoneId: 'UTC',
    actionTimeout: 30_000,
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
