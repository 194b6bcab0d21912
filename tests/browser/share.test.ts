import type { Page } from '@playwright/test';
import { savedArchive } from './support/download';
import { expect, test } from './support/fixtures';
import { expectDate, openWords } from './support/reader';
import { eventCount } from './support/edition';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

const openShare = async (page: Page) => {
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  return page.getByRole('dialog', { name: 'Share this view' });
};

test('what is copied of a view can be opened, quoted and embedded', async ({ page }) => {
  await page.addInitScript(() => {
    const endings = ['AbortError', 'NotAllowedError'];
    navigator.share = () => Promise.reject(new DOMException('', endings.shift()));
  });
  await openWords(page, '#date=1925-01-20&lang=en');
  const panel = await openShare(page);
  for (const name of ['Link', 'Cite', 'Embed', 'Data'])
    await expect(panel.getByRole('heading', { name, exact: true })).toBeVisible();
  await expect(panel.getByRole('img', { name: 'QR code of the link' })).toBeVisible();

  const copied = async (button: string) => {
    await panel.getByRole('button', { name: button }).click();
    await expect(panel.getByText('Copied.').last()).toBeVisible();
    return page.evaluate(() => navigator.clipboard.readText());
  };
  const link = await copied('Copy link');
  const send = panel.getByRole('button', { name: 'Send…' });
  await send.click(); // the system's sheet is closed again: nothing is said
  await send.click();
  await expect(panel.getByText('The system did not take the link. Copy it instead.')).toBeVisible();
  await panel.getByRole('combobox', { name: 'Style' }).selectOption('APA');
  expect(await copied('Copy citation')).toContain(link);
  await panel.getByRole('checkbox', { name: 'side panel' }).check();
  await panel.getByRole('combobox', { name: 'Language' }).selectOption('Русский');
  await panel.getByRole('spinbutton', { name: 'Height' }).fill('300');
  const html = await copied('Copy HTML');
  expect(html).toContain('title="Дальний Восток 1925" width="100%" height="300"');
  await panel.getByRole('button', { name: 'Preview' }).click();
  const previewed = panel.frameLocator('iframe').getByRole('slider', { name: 'Дата', exact: true });
  await expect(previewed).toHaveAttribute('aria-valuetext', '20 января 1925');

  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException('', 'NotAllowedError'));
  });
  await panel.getByRole('button', { name: 'Copy citation' }).click();
  await expect(panel.getByText('The text is selected, ready to be copied.')).toBeVisible();
  await expect(panel.getByRole('textbox', { name: 'Citation of this view' })).toBeFocused();

  await page.keyboard.press('Escape');
  await expect(panel).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Share', exact: true })).toBeFocused();

  // Another link is followed while the panel is open: what it offers is of that.
  await openShare(page);
  await page.evaluate(() => (location.hash = '#date=1925-05-14&lang=en'));
  await expect(panel.getByRole('textbox', { name: 'Link to this view' })).toHaveValue(/#date=1925-05-14/);
  await expect(panel.getByRole('textbox', { name: 'HTML for a web page' })).toHaveValue(/#date=1925-05-14/);

  const other = await page.context().newPage();
  await other.goto(link);
  await expectDate(other, '20 January 1925');
  await other.close();

  const somebodyElses = await page.context().newPage();
  await somebodyElses.setContent(html);
  const embedded = somebodyElses.frameLocator('iframe');
  await expect(embedded.getByRole('slider', { name: 'Дата', exact: true })).toHaveAttribute(
    'aria-valuetext',
    '20 января 1925'
  );
  await expect(embedded.getByRole('banner')).toBeHidden();
  await somebodyElses.close();
});

test('the data are an archive with as many events as the edition, or as the filters leave', async ({
  page
}) => {
  await openWords(page, '#date=1925-01-20&kinds=treaty&lang=en');
  const panel = await openShare(page);
  const rows = async () => {
    const { name, textOf } = await savedArchive(page, () =>
      panel.getByRole('button', { name: 'Save as ZIP' }).click()
    );
    expect(name).toMatch(/^far-east-1925-.*\.zip$/);
    expect(textOf('README.txt')).toContain('date=1925-01-20');
    const { features } = JSON.parse(textOf('geojson/events.geojson')) as {
      features: { properties: { kind: string } }[];
    };
    return features.map(({ properties }) => properties.kind);
  };
  expect(await rows()).toHaveLength(eventCount);
  await panel.getByRole('combobox', { name: 'What is packed' }).selectOption('what the filters leave');
  expect(new Set(await rows())).toEqual(new Set(['treaty']));
});
