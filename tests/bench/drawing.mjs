// Software drawing outweighs all else on these machines: here it is waited for, and switched off while the main thread is watched.

/**
 * Runs in the page: the draw calls of WebGL2 do nothing on the screen while `drawNothing` is set; that there was one is left in
 * `pictureAsked`. What is drawn out of sight is drawn: so the map finds what lies under a pointer.
 */
export function makeDrawingOptional() {
  const calls = /** @type {const} */ ([
    'drawArrays',
    'drawElements',
    'drawArraysInstanced',
    'drawElementsInstanced',
    'drawRangeElements'
  ]);
  for (const name of calls) {
    const draw = /** @type {(...args: unknown[]) => void} */ (WebGL2RenderingContext.prototype[name]);
    Reflect.set(
      WebGL2RenderingContext.prototype,
      name,
      /** @this {WebGL2RenderingContext} @param {unknown[]} args */ function (...args) {
        Reflect.set(globalThis, 'pictureAsked', true);
        const isSeen = this.getParameter(this.DRAW_FRAMEBUFFER_BINDING) === null;
        if (!isSeen || !Reflect.get(globalThis, 'drawNothing')) draw.apply(this, args);
      }
    );
  }
}

/**
 * From now on nothing is drawn on a page that has `makeDrawingOptional` among its first scripts.
 *
 * @param {import('playwright-core').Page} page
 */
export async function drawNothing(page) {
  await page.evaluate(() => Reflect.set(globalThis, 'drawNothing', true));
}

/**
 * Until the page has marked that all is shown.
 *
 * @param {import('playwright-core').Page} page
 */
export async function untilReady(page) {
  await page.waitForFunction(() => performance.getEntriesByName('map:ready').length > 0, undefined, {
    polling: 200,
    timeout: 240_000
  });
}

/**
 * The app with everything in it, at rest, and from then on without its drawing.
 *
 * @param {import('playwright-core').Browser} browser
 * @param {string} url
 */
export async function openedAtRest(browser, url) {
  const page = await browser.newPage({
    viewport: { width: 1440, height: 900 },
    locale: 'en-GB',
    serviceWorkers: 'block'
  });
  await page.addInitScript(makeDrawingOptional);
  await page.goto(url);
  await page.locator('main[data-state="ready"]').waitFor({ timeout: 90_000 });
  await settle(page);
  await drawNothing(page);
  return page;
}

/**
 * Until whatever still loads has come and the software "GPU" has drawn all that was asked of it. Frames do not tell:
 * while nothing changes they pass freely above a queue of half a minute. Reading a point of the picture does wait.
 *
 * @param {import('playwright-core').Page} page
 * @returns {Promise<number>} how long the queue was when the page was ready, in milliseconds
 */
export async function settle(page) {
  const atReady = await emptyQueue(page);
  let quiet = 0;
  for (const giveUpAt = Date.now() + 60_000; quiet < 3 && Date.now() < giveUpAt;) {
    await page.waitForTimeout(1000);
    quiet = (await emptyQueue(page)) < 50 ? quiet + 1 : 0;
  }
  return atReady;
}

/**
 * @param {import('playwright-core').Page} page
 * @returns {Promise<number>} milliseconds until all drawing that had been asked for was done
 */
export function emptyQueue(page) {
  return page.evaluate(() => {
    const began = performance.now();
    const canvas = /** @type {HTMLCanvasElement | null} */ (document.querySelector('.maplibregl-canvas'));
    const gl = canvas?.getContext('webgl2');
    gl?.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, new Uint8Array(4));
    return performance.now() - began;
  });
}
