import { expect, test } from './support/fixtures';
import { expectDate, expectLink, openWords, titleOf } from './support/reader';

test('documented only leaves out what is inferred, says how much, and stands in the link', async ({
  page
}) => {
  await openWords(page, '#date=1924-03-21&lang=en');
  const events = page.getByRole('list', { name: 'Events' });
  const inferred = events.getByRole('link', { name: /^no later than 19 March Tokyo resolves/ });
  await expect(inferred).toBeVisible();
  const documented = page.getByRole('switch', { name: 'Documented only' });
  await documented.click();
  await expect(documented).toBeChecked();
  // The event is told by the document, its date was worked out: it is left without one.
  await expect(inferred).toHaveCount(0);
  await expect(events.getByRole('link', { name: /^Tokyo resolves to negotiate/ })).toHaveCount(1);
  await expect(page.getByText(/^Hidden: \d+ events, \d+ places, \d+ journeys/)).toBeVisible();
  await expectLink(page, { certain: '1' });
  await documented.click();
  await expect(inferred).toBeVisible();
  await expectLink(page, { certain: null });
});

test('by the document alone only its own events are told, and another page says why it is empty', async ({
  page
}) => {
  await openWords(page, '#date=1925-04-11&sel=event:arkovo&lang=en');
  await page.getByRole('combobox', { name: 'Sources' }).selectOption('main document only');
  await expectLink(page, { account: 'document' });
  const column = page.getByRole('complementary');
  await expect(column.getByText('hide everything on this page')).toBeVisible();
  await column.getByRole('button', { name: 'Show everything' }).click();
  await expect(titleOf(page)).toHaveText('Soviet border guards at Arkovo');
  await expectLink(page, { account: null });
});

test('words and facets narrow the list, and each says beforehand what it would leave', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await openWords(page, '#date=1925-01-20&lang=en');
  const list = page.getByRole('list', { name: 'Events' });
  const first = list.getByRole('link', { name: 'Convention signed in Peking' });
  await expect(first, 'the first event of the day').toBeInViewport({ ratio: 1 });
  await page.getByRole('button', { name: 'Filter' }).click();
  const form = page.getByRole('form', { name: 'Filter' });
  await expect(form.getByRole('searchbox', { name: 'Words' }), 'opens under its button').toBeInViewport({
    ratio: 1
  });
  for (const facet of ['People', 'Power', 'Certainty', 'Type']) {
    await form.getByRole('button', { name: facet }).click();
    const values = form.getByRole('group', { name: facet }).getByRole('button');
    await expect(values.last(), `all of ${facet} is in sight`).toBeInViewport({ ratio: 1 });
    await expect(form.getByRole('group'), 'one facet at a time').toHaveCount(1);
    const [under, pane] = [await form.boundingBox(), await page.getByRole('tabpanel').boundingBox()];
    const room = (pane?.y ?? 0) + (pane?.height ?? 0) - (under?.y ?? 0) - (under?.height ?? 0);
    expect(room, 'room for the list').toBeGreaterThan(150);
  }
  await form.getByRole('searchbox', { name: 'Words' }).fill('Карахань');
  await expect(page.getByText('No events match.')).toBeVisible();
  await form.getByRole('searchbox', { name: 'Words' }).fill('карахан');
  const kind = form.getByRole('group', { name: 'Type' }).getByRole('button').first();
  const [name = '', digits] = (await kind.innerText()).split(/\s+(?=\d+$)/);
  const count = Number(digits);
  expect(count).toBeGreaterThan(1);
  await kind.click();
  await expect(kind).toHaveAttribute('aria-pressed', 'true');
  await expect(page.getByText(new RegExp(`^${count} of \\d+ events$`))).toBeVisible();
  await expect(list.getByRole('listitem')).toHaveCount(count);
  await page.getByRole('button', { name: 'Filter' }).click();
  const chosen = page.getByRole('tabpanel').getByRole('paragraph').filter({ hasText: 'карахан' });
  await expect(chosen, 'what is chosen stays in sight').toContainText(name);
  await page.getByRole('button', { name: 'Show all' }).click();
  await expectLink(page, { q: null, kinds: null });
});

test('all that sources differ on is listed, and leads to the two sides', async ({ page }) => {
  await openWords(page, '#pane=differences&lang=en');
  await expect(titleOf(page)).toHaveText('Where sources differ');
  await page.getByRole('link', { name: 'Deadline for zone A' }).click();
  await expect(page.getByRole('heading', { name: 'Two readings' })).toBeVisible();
  await expectDate(page, '4 April 1925');
});
