import { readFileSync } from 'node:fs';
import { expect, test } from './support/fixtures';
import { dayOn, expectDate, expectLink, openWords, titleOf } from './support/reader';

test.use({ viewport: { width: 900, height: 600 } }); // the words are looked at, not the map

test('what is typed is found group by group, and by keys alone it moves clock, link and column', async ({
  page
}) => {
  await openWords(page, '#lang=en');
  await page.locator('body').press('/');
  const box = page.getByRole('combobox', { name: 'Search' });
  await expect(box).toBeFocused();
  const list = page.getByRole('listbox', { name: 'Search' });

  await box.fill('北京');
  await expect(list.getByRole('group', { name: 'Places' }).getByRole('option').first()).toContainText(
    'Peking'
  );
  await box.fill('Pékin');
  await expect(list.getByRole('option', { selected: true })).toContainText('Peking');

  await box.fill('convension signed'); // a slip
  const event = list
    .getByRole('group', { name: 'Events' })
    .getByRole('option', { name: 'Convention signed' });
  await expect(event).toBeVisible();
  const options = await list.getByRole('option').all();
  const number = (await Promise.all(options.map((option) => option.textContent()))).findIndex((text) =>
    text?.includes('Convention signed')
  );
  for (let i = 0; i < number; i++) await box.press('ArrowDown');
  await expect(event).toHaveAttribute('aria-selected', 'true');
  await expect(box).toHaveAttribute('aria-activedescendant', (await event.getAttribute('id')) ?? '');
  await box.press('Enter');
  await expect(list).toBeHidden();
  await expectDate(page, '20 January 1925');
  await expectLink(page, { sel: 'event:convention' });
  await expect(titleOf(page)).toBeFocused();
  expect(await dayOn(page)).toBe(Date.UTC(1925, 0, 20) / 86_400_000);

  // From the event to a person, and from a note to a source with all that rests on it.
  const column = page.getByRole('complementary');
  await column.getByRole('link', { name: 'Lev Karakhan', exact: true }).click();
  await expectLink(page, { sel: 'person:karakhan' });
  await expect(titleOf(page)).toHaveText('Lev Karakhan');
  await column
    .getByText(/^\d+ more$/)
    .last()
    .click();
  await column.getByRole('link', { name: 'The document', exact: true }).click();
  await expectLink(page, { sel: 'source:document' });
  await expect(column.getByRole('link', { name: 'Convention signed in Peking' }).first()).toBeVisible();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    column.getByRole('button', { name: 'RIS' }).click()
  ]);
  expect(file.suggestedFilename()).toBe('document.ris');
  expect(readFileSync(await file.path(), 'utf8').match(/^TY {2}- /gm)).toHaveLength(1);
});

test('Esc gives the focus back; single signs can be turned off, Ctrl+K cannot', async ({ page }) => {
  await openWords(page, '#lang=ru');
  const button = page.getByRole('button', { name: 'Поиск' });
  await button.focus();
  await button.press('Control+k');
  const box = page.getByRole('combobox', { name: 'Поиск' });
  await expect(box).toBeFocused();
  await box.press('Escape');
  await expect(box).toBeHidden();
  await expect(button).toBeFocused();

  await button.press('?');
  await page.getByRole('checkbox', { name: /^Клавиши из одного знака/ }).uncheck();
  await page.keyboard.press('Escape');
  await expect(button).toBeFocused();
  await button.press('/');
  await expect(box).toBeHidden();
  await button.press('Control+k');
  await expect(box).toBeFocused();
});
