/** What a tab is called, what a page of a place begins with, and the other editions of the site. */
import { expect, test } from './support/fixtures';
import { dateOn, dayOn, expectDate, openWords, titleOf } from './support/reader';

test.use({ viewport: { width: 900, height: 600 } });

test('the title of the tab says what is open, and when, in the language of the page', async ({ page }) => {
  for (const [hash, title] of [
    ['#lang=en', 'Far East 1925'],
    ['#date=1925-04-11&lang=en', '11 April 1925 · Far East 1925'],
    ['#sel=place:peking&pane=places&lang=en', 'Peking · Far East 1925'],
    ['#date=1925-04-11&pane=evacuation&lang=ru', 'Эвакуация · 11 апреля 1925 · Дальний Восток 1925'],
    ['#date=1924-10-26&pane=text&lang=ru', /^[^·]+ · 26 октября 1924 · Дальний Восток 1925$/]
  ] as const) {
    await openWords(page, hash);
    await expect(page).toHaveTitle(title);
  }
  await expectDate(page, '26 октября 1924');
  // While time runs the date is left out.
  await page.getByRole('button', { name: 'Пуск', exact: true }).click();
  await expect(page).toHaveTitle(/^[^·]+ · Дальний Восток 1925$/);
});

test('the page of a place begins with what happened there, in its buildings too; names are folded beneath', async ({
  page
}) => {
  await openWords(page, '#sel=place:peking&pane=places&lang=en');
  await expect(titleOf(page)).toHaveText('Peking');
  const column = page.getByRole('complementary');
  await expect(column.getByRole('heading', { level: 2 }).first()).toHaveText('What happened here');
  await expect(column.getByRole('link', { name: 'Convention signed in Peking' })).toBeVisible();
  const names = column.getByText('ペキン');
  await expect(names).toBeHidden();
  await column.getByText('Names', { exact: true }).click();
  await expect(names).toBeVisible();
});

test('another edition of the site opens at its own address, by its links too, plays, says how strong who travels is, and leads to all editions', async ({
  page
}) => {
  await openWords(page, 'minard-1812/#date=1812-10-20&lang=fr');
  await expect(page).toHaveTitle('20 octobre 1812 · La marche de Minard, 1812');
  await expect(page.getByText(/la carte montre/)).toBeAttached();
  for (const [hash, title] of [
    ['#lang=en', 'Minard’s march, 1812'],
    ['#sel=place:moscow&pane=places&lang=ru', 'Москва · Поход на карте Минара, 1812'],
    ['#date=1812-02-30&sel=event:nobody&pane=text&lang=en', /Minard’s march, 1812$/]
  ] as const) {
    await page.goto(`./minard-1812/${hash}`);
    await expect(page).toHaveTitle(title);
  }
  await expect(page.getByText(/^The link says/)).toHaveCount(2);
  await page.goto('./minard-1812/#date=1812-09-07&sel=event:borodino&lang=en');
  await expect(titleOf(page)).toHaveText('Borodino');
  await expectDate(page, '7 September 1812');
  const notes = page.getByRole('complementary').getByRole('region', { name: 'Notes' });
  await expect(notes.getByRole('listitem').first()).toBeVisible();
  await page.goto('./minard-1812/#date=1812-10-20&lang=fr');
  await expect(page).toHaveTitle('20 octobre 1812 · La marche de Minard, 1812');
  await page.keyboard.press('d');
  const view = page.getByRole('region', { name: 'Cette vue en mots' });
  await expect(view).toContainText(/environ\s9\d\s000\shommes\s; reconstitué/);
  await page.keyboard.press('Escape');
  const start = await dayOn(page);
  await page.getByRole('button', { name: 'Lecture', exact: true }).click();
  await expect.poll(() => dayOn(page)).toBeGreaterThan(start);
  await page.getByRole('button', { name: 'Pause', exact: true }).click();

  await page.getByRole('contentinfo').getByRole('link', { name: 'À propos' }).click();
  await page.getByRole('link', { name: 'Toutes les cartes de ce site' }).click();
  await page.getByRole('link', { name: 'Far East 1925', exact: true }).click();
  await expect(page).toHaveTitle('Far East 1925');
  await expect(dateOn(page)).toBeVisible();
});
