import type { Page } from '@playwright/test';
import { extractText, getDocumentProxy } from 'unpdf';
import { expect, openMap, test, testOnSharedMap } from './support/fixtures';
import { placeNames, version } from './support/edition';
import { openWords } from './support/reader';

type Format = 'A4' | 'Letter';

const pdfOf = async (page: Page, format: Format) =>
  getDocumentProxy(new Uint8Array(await page.pdf({ format })));

/** The text of each page, printed as it stands. */
async function printed(page: Page, format: Format): Promise<readonly string[]> {
  const { text } = await extractText(await pdfOf(page, format));
  return text;
}

/** Printing opens no dialog: the test prints what would have been printed. */
const withoutDialog = (page: Page) =>
  page.addInitScript(() => Reflect.set(globalThis, 'print', () => undefined));

test('a page of an event, the places and the study are printed whole, with running heads, numbers and addresses', async ({
  page
}) => {
  const filter = 'window=1924-05-01/1925-05-30&kinds=treaty,talks&grades=attested,document';
  await openWords(page, `#sel=event:convention&date=1925-01-20&${filter}&lang=en`);
  await expect(page.getByRole('heading', { level: 1, name: 'Convention signed in Peking' })).toBeVisible();
  for (const format of ['A4', 'Letter'] as const) {
    const pages = await printed(page, format);
    expect(pages.length).toBeGreaterThan(1);
    pages.forEach((text, i) => {
      expect(text).toContain('Convention signed in Peking · 20 January 1925 · Far East 1925');
      expect(text).toContain(`${i + 1} / ${pages.length}`);
      expect(text, 'of what edition').toContain(`Far East 1925 ${version} · data CC BY 4.0 · http`);
      expect(text.replaceAll(/\s/g, '')).toContain('#date=1925-01-20&sel=event:convention');
    });
    const all = pages.join('\n');
    expect(all).toContain('Which text sets 15 May?');
    expect(all.replaceAll(/\s/g, '')).toContain('https://en.wikipedia.org/wiki/Soviet');
    for (const control of ['All events', 'Documented only', 'Natural Earth', 'Share'])
      expect(all).not.toContain(control);
  }

  // On the screen there are the rows that are seen.
  await openWords(page, '#pane=places&lang=en');
  const list = page.getByRole('list', { name: 'Places' });
  await expect(list).toContainText('Peking');
  const listed = await list.getByRole('listitem').count();
  expect(listed).toBeLessThan(placeNames.length);
  const gazetteer = await printed(page, 'A4');
  const unspaced = gazetteer.join('').replaceAll(/\s/g, '');
  expect(placeNames.filter((name) => !unspaced.includes(name.replaceAll(/\s/g, '')))).toEqual([]);
  await expect(list.getByRole('listitem')).toHaveCount(listed);

  await openWords(page, '#pane=evacuation&lang=ru');
  await expect(page.getByRole('tabpanel').getByRole('heading', { level: 1 })).toBeVisible();
  expect((await printed(page, 'A4')).join('\n')).toContain('Эвакуация');
});

test('the text is printed with all its chapters, and a story as a handout with its sources', async ({
  page
}) => {
  await withoutDialog(page);
  await openWords(page, '#pane=text&lang=en');
  await expect(page.getByRole('heading', { name: 'What became of them' })).toBeAttached();
  const text = (await printed(page, 'A4')).join('\n');
  for (const chapter of ['A decision in Tokyo', 'What became of them']) expect(text).toContain(chapter);

  await page.getByRole('button', { name: 'Share', exact: true }).click();
  const panel = page.getByRole('dialog', { name: 'Share this view' });
  const subject = panel.getByRole('combobox', { name: 'What is printed' });
  await subject.selectOption({ index: 1 });
  const name = (await subject.locator('option').nth(1).textContent())?.replace(/^.*: /, '') ?? '';
  await panel.getByRole('button', { name: 'Print…' }).click();
  await expect(page.locator('.print-sheet h1')).toHaveText(name);
  const handout = await printed(page, 'A4');
  expect(handout.join('\n')).toContain(name);
  expect(handout.join('\n').match(/^Notes$/gm)?.length).toBeGreaterThan(5);
  expect(handout.join(' ').replaceAll(/\s+/g, ' ')).toContain('before the map’s first day, 1 March 1924');
  expect(handout.join('\n')).not.toContain('A decision in Tokyo');
  // When the dialog is closed the page is as it was.
  await expect(page.locator('.print-sheet')).toHaveCount(0);
});

/** Wide and high, in points. */
const PAPER = { A4: [843, 596], Letter: [792, 612] } as const;

testOnSharedMap('the map where no panel is open is printed as a plate with its words', async ({ page }) => {
  const plate = '#pane=none&date=1925-01-20&sel=event:convention&lang=en';
  await openMap(page, plate);
  const words = [
    'FarEast192520January1925',
    'SOURCES',
    'BasicConvention',
    'NaturalEarth',
    '#date=1925-01-20'
  ];
  const together = async () => (await printed(page, 'A4')).join('').replaceAll(/\s/g, '');
  await expect.poll(together).toContain('SOURCES'); // the part of the page that writes them comes late

  // At once when the column has closed, or the window has changed: the map may still be as large as it was.
  const before = [
    () => openMap(page, '#pane=events&lang=en').then(() => openMap(page, plate)),
    () => page.setViewportSize({ width: 1000, height: 900 }),
    () => page.setViewportSize({ width: 600, height: 620 }),
    () => page.setViewportSize({ width: 1280, height: 720 })
  ];
  for (const change of before)
    for (const format of ['A4', 'Letter'] as const) {
      await change();
      const pdf = await pdfOf(page, format);
      const { text } = await extractText(pdf);
      expect(text).toHaveLength(1);
      const [, , ...size] = (await pdf.getPage(1)).view;
      expect(size.map(Math.round)).toEqual(PAPER[format]);
      const all = text.join().replaceAll(/\s/g, '');
      for (const part of words) expect(all).toContain(part);
    }
  // When the dialog is closed the page is as it was.
  await expect(page.locator('.plate-words')).toHaveCount(0);
});
