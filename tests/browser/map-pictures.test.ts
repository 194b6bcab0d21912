/**
 * Each layer of the map by itself, by day and by night, as it was drawn when its picture was approved:
 * `npx playwright test map-pictures --update-snapshots` draws all pictures anew, to be looked at before they are committed.
 */
import { LAYER_NAMES } from '../../src/view/layers';
import { THEMES } from '../../src/view/theme';
import { expect, mapIsReady, openThenPaint, test } from './support/fixtures';

/** From Peking to Dairen on the day of the coup: every layer has something here. */
const VIEW = 'lang=en&map=4.5/38.4/118.4&date=1924-10-23T12:00';

test.use({ viewport: { width: 760, height: 560 } });

test('each layer by itself is drawn as its picture shows, by day and by night', async ({ page }) => {
  await openThenPaint(page, `#${VIEW}`);
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

/** Views that a reader comes to, without the names of places: where these stand depends on what was seen before. */
const SHEETS = {
  /** Whose land it is, lettered. */
  opening: 'lang=en&pane=none&layers=territories',
  /** Zones and the degrees between them. */
  evacuation: 'lang=ru&pane=none&date=1925-04-10&map=5.6/51.5/143&theme=night&layers=territories',
  /** Boundaries that the editors drew, in their bands. */
  jehol: 'lang=en&pane=none&map=5.5/41.5/118.5&layers=territories',
  /** Plans of towns as near as they may be seen, each with its river or its walls. */
  peking: 'lang=ru&pane=none&map=11.4/39.905/116.4&theme=night&layers=railways',
  harbin: 'lang=en&pane=none&map=12/45.78/126.63&layers=railways',
  canton: 'lang=en&pane=none&map=12/23.11/113.28&layers=railways'
};

test('the sheet is drawn as its pictures show, from the whole of it to the plan of a town', async ({
  page
}) => {
  await openThenPaint(page, `#${SHEETS.opening}`);
  const map = page.getByRole('main').first();
  for (const [name, view] of Object.entries(SHEETS)) {
    await page.goto(`./#${view}`);
    await mapIsReady(page); // the first that is seen from near asks for the detail of the ground
    const { x, y, width, height } = (await map.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
    const clip = { x: x + width / 2 - 200, y: y + height / 2 - 120, width: 400, height: 240 };
    await expect.soft(page).toHaveScreenshot([`sheet-${name}.png`], { clip, timeout: 30_000 });
  }
});
