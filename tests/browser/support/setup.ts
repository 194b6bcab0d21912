import { checkWebGL2, findBrowser } from '../../../scripts/browser.mjs';

/** Says which browser the tests run in, once, and that it can draw a map at all. */
export default async function setup() {
  const browser = findBrowser();
  console.log(`Browser: ${browser.label}, ${await checkWebGL2(browser)}`);
}
