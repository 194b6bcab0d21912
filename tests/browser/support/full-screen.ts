import type { Page } from '@playwright/test';

/** The browser gives no full screen, in which a window cannot be resized. */
export const refuseFullScreen = (page: Page) =>
  page.evaluate(() => {
    document.documentElement.requestFullscreen = () => Promise.reject(new Error('refused'));
  });

export const allowFullScreen = (page: Page) =>
  page.evaluate(() => Reflect.deleteProperty(document.documentElement, 'requestFullscreen'));
