import { expect, openUnpainted, test } from './support/fixtures';
import { expectDate, expectLink, titleOf } from './support/reader';

test.use({ locale: 'ru-RU' });

test('a first visit speaks the language of the browser; another is fetched when it is chosen, for interface, content and link', async ({
  page
}) => {
  const scripts: Promise<string>[] = [];
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script') scripts.push(response.text());
  });
  const fetched = async (words: string) => (await Promise.all(scripts)).some((text) => text.includes(words));
  await openUnpainted(page);
  const html = page.locator('html');
  await expect(html).toHaveAttribute('lang', 'ru');
  await expect(page).toHaveTitle('Дальний Восток 1925');
  await expect(page.getByRole('main', { name: 'Карта', exact: true })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Лента времени' })).toBeVisible();
  await expectDate(page, '19 марта 1924');
  await expectLink(page, { lang: null });
  await page
    .getByRole('list', { name: 'События' })
    .getByRole('link', { name: 'подписана Конвенция' })
    .click();
  await expect(titleOf(page)).toHaveText('В Пекине подписана Конвенция');

  await page.getByRole('button', { name: 'Легенда' }).click();
  expect(await fetched('Скрыть панель')).toBe(true);
  expect(await fetched('Hide panel')).toBe(false);

  await page.getByRole('combobox', { name: 'Язык' }).selectOption('English');
  await expect(page.getByRole('button', { name: 'Legend' })).toBeVisible();
  expect(await fetched('Hide panel')).toBe(true);
  await expect(html).toHaveAttribute('lang', 'en');
  await expect(page).toHaveTitle('Convention signed in Peking · 20 January 1925 · Far East 1925');
  await expect(page.getByRole('main', { name: 'Map', exact: true })).toBeVisible();
  await expect(titleOf(page)).toHaveText('Convention signed in Peking');
  await expectDate(page, '20 January 1925');
  await expectLink(page, { lang: 'en', sel: 'event:convention' });

  await page.getByRole('combobox', { name: 'Language' }).selectOption('Русский');
  await expect(html).toHaveAttribute('lang', 'ru');
  await expectLink(page, { lang: 'ru' });
  await expect(page.getByRole('region', { name: 'Карта', exact: true })).toBeVisible();
});
