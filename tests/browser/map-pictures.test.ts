/**
 * Each layer of the map by itself, by day and by night, as it was drawn when its picture was approved:
 * `npx playwright test map-pictures --update-snapshots` draws all pictures anew, to be looked at before they are committed.
 */
import { LAYER_NAMES } from '../../src/view/layers';
import { THEMES } from '../../src/view/theme';
import { expect, openMap, test } from './support/fixtures';

/** From Peking to Dairen on the day of the coup: every layer has something here. */
const VIEW = 'lang=en&map=4.5/38.4/118.4&date=1924-10-23T12:00';

test.use({ viewport: { width: 760, height: 560 } });

test('each layer by itself is drawn as its picture shows, by day and by night', async ({ page }) => {
  await openMap(page, `#${VIEW}`);
  const map = page.getByRole('main', { name: 'Map', exact: true });
  const { x, y, width, height } = (await map.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  const clip = { x: x + width / 2 - 150, y: y + height / 2 - 90, width: 300, height: 180 };
  for (const theme of THEMES) {
    for (const layer of LAYER_NAMES) {
      await page.goto(`./#${VIEW}&theme=${theme}&layers=${layer}`);
      await expect.soft(page).toHaveScreenshot([`${layer}-${theme}.png`], { clip, timeout: 20_000 });
    }
  }
});
