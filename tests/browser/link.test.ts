import { parseLink } from '../../src/view/link';
import { editionOf } from '../geo/support/folder';
import { stepFrom } from './support/edition';
import { expect, test } from './support/fixtures';
import { expectDate, expectLink, openWords, titleOf } from './support/reader';

test('on 10 April zone A is left by one reading and held by the other; on 15 May all is left', async ({
  page
}) => {
  await openWords(page, '#date=1925-04-10&pane=evacuation&lang=en');
  await expect(titleOf(page)).toHaveText('Area still occupied');
  const zoneA = page.getByRole('row', { name: /^A Zone A/ });
  await expect(zoneA).toContainText('handed over if April, still occupied if May');
  await expect(zoneA).toContainText('4 April, noon');
  await expect(zoneA).toContainText('or 4 May, noon');
  const zoneC = page.getByRole('row', { name: /^C Zone C/ });
  await expect(zoneC).toContainText('still occupied');
  await expect(zoneC).not.toContainText('handed over if');

  await page.goto('./#date=1925-05-15&pane=evacuation&lang=ru');
  await expect(titleOf(page)).toHaveText('Ещё занятая площадь');
  for (const zone of ['Зона A', 'Зона B', 'Зона C'])
    await expect(page.getByRole('row', { name: new RegExp(`^[ABC] ${zone}`) })).toContainText('передана');
  await expect(page.getByRole('complementary')).toContainText(/(?<!\d)0\s+км²/);
  await expectDate(page, '15 мая 1925');
});

test('back takes back a pane, a step and a selection, one by one; an unknown key stays in the link', async ({
  page
}) => {
  await openWords(page, '#lang=en&later=kept');
  await page.getByRole('list', { name: 'Events' }).getByRole('link', { name: 'Convention signed' }).click();
  await expectLink(page, { sel: 'event:convention', date: '1925-01-20', pane: null, later: 'kept' });
  await page.getByRole('button', { name: 'Next event' }).click();
  const next = stepFrom('convention', 'next');
  await expectLink(page, { sel: `event:${next.id}`, date: next.day, pane: null });
  await page.getByRole('tab', { name: 'Evacuation' }).click();
  await expectLink(page, { sel: null, date: next.day, pane: 'evacuation' });
  await expect(titleOf(page)).toHaveText('Area still occupied');

  await page.goBack();
  await expect(titleOf(page)).toHaveText(next.title);
  await page.goBack();
  await expect(titleOf(page)).toHaveText('Convention signed in Peking');
  await expectDate(page, '20 January 1925');
  await page.goBack();
  await expect(page.getByRole('list', { name: 'Events' })).toBeVisible();
  await expectDate(page, '19 March 1924');
  await expectLink(page, { sel: null, date: null, pane: null, lang: 'en', later: 'kept' });
  await page.goForward();
  await expect(titleOf(page)).toHaveText('Convention signed in Peking');
  await expectDate(page, '20 January 1925');
});

test('a value that cannot be is named once, in a plain sentence, and its default is used', async ({
  page
}) => {
  await openWords(page, '#date=1925-02-30&sel=event:nobody&pane=places&lang=en');
  const said = page.getByText(/^The link says/);
  await expect(said).toHaveText([
    'The link says date=1925-02-30, which cannot be shown here and is ignored.',
    'The link says sel=event:nobody, which cannot be shown here and is ignored.'
  ]);
  await expectDate(page, '19 March 1924');
  await expect(page.getByRole('list', { name: 'Places' })).toBeVisible();
  await page.getByRole('button', { name: 'Dismiss' }).click();
  await expect(said).toHaveCount(0);
});

test('every link of the page can be opened elsewhere, and keeps language, account, filter and what it does not change', async ({
  page
}) => {
  const context = { languages: ['en', 'ru'], edition: editionOf('far-east-1925') };
  const kept = 'lang=en&account=others&kinds=talks,treaty,evacuation';
  for (const [pane, first] of [
    ['text', 'chapter'],
    ['events', 'event'],
    ['places', 'place'],
    ['events&sel=event:convention', 'note']
  ] as const) {
    await openWords(page, `#${kept}&date=1925-01-20&pane=${pane}`);
    const links = page.getByRole('complementary').locator('a[href*="#"]:not([href^="http"])');
    await expect(links.nth(5), first).toBeAttached();
    const hashes = await links.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).hash));
    expect(hashes.length).toBeGreaterThan(5);
    for (const hash of hashes) {
      const { bad, unknown, view } = parseLink(hash, context);
      expect({ hash, bad, unknown }).toEqual({ hash, bad: [], unknown: [] });
      expect({ hash, account: view.account, kinds: view.kinds, language: view.language }).toEqual({
        hash,
        account: 'others',
        kinds: ['talks', 'treaty', 'evacuation'],
        language: 'en'
      });
    }
  }
});
