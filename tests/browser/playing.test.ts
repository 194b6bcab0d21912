import { eventsAfter } from './support/edition';
import { expect, openMap, openUnpainted, test, testOnSharedMap } from './support/fixtures';
import { framesWithMoves, keepMap } from './support/placed-symbols';
import { dateOn, expectDate, expectLink, openWords, titleOf } from './support/reader';

test('playing stops by itself on the last day, and Play then begins again', async ({ page }) => {
  await openWords(page, '#date=1925-09-28&lang=en');
  await page.getByRole('button', { name: 'Play', exact: true }).click();
  await expectDate(page, '30 September 1925');
  await expect(page.getByRole('button', { name: 'Play', exact: true })).toBeVisible();
  await expectLink(page, { date: '1925-09-30' });
  await page.getByRole('button', { name: 'Play', exact: true }).click();
  await expect.poll(() => dateOn(page).getAttribute('aria-valuetext')).toMatch(/1924$/);
});

testOnSharedMap(
  'Space plays and pauses from the timeline and from the map, and types a space in a field',
  async ({ page }) => {
    await openMap(page, '#date=1924-06-01&pane=places&lang=en');
    const play = page.getByRole('button', { name: 'Play', exact: true });
    const pause = page.getByRole('button', { name: 'Pause', exact: true });
    for (const part of [dateOn(page), page.getByRole('region', { name: 'Map', exact: true })]) {
      await part.press('Space');
      await expect(pause).toBeVisible();
      await part.press('Space');
      await expect(play).toBeVisible();
    }
    const find = page.getByRole('searchbox', { name: 'Find a place' });
    await find.pressSequentially('port arthur');
    await expect(find).toHaveValue('port arthur');
    await expect(play).toBeVisible();
  }
);

test('at the pace of every event each is told in its turn, in one sentence, and the column turns to it', async ({
  page
}) => {
  await openWords(page, '#date=1925-05-12&sel=event:okrug&lang=en');
  await page.getByRole('combobox', { name: 'Pace' }).selectOption('every event');
  await page.getByRole('combobox', { name: 'Speed' }).selectOption('four times as fast');
  const entries = await page.evaluate(() => history.length);
  const status = page.getByRole('region', { name: 'Timeline' }).getByRole('status');
  const heard = status.evaluate(
    (output) =>
      new Promise<string[]>((done) => {
        const sentences: string[] = [];
        new MutationObserver(() => {
          sentences.push(output.textContent);
          if (sentences.length === 2) done(sentences);
        }).observe(output, { characterData: true, childList: true, subtree: true });
      })
  );
  await page.getByRole('button', { name: 'Play', exact: true }).click();
  const [first, ...later] = eventsAfter('1925-05-12');
  const [second = first] = later;
  const sentences = await heard;
  expect(sentences[0]).toContain(`${first.date}: ${first.title}`);
  expect(sentences[1]).toContain(`${second.date}: ${second.title}`);
  await page.getByRole('button', { name: 'Pause', exact: true }).click();
  // The second or, where the page was slow, a later one.
  const title = await titleOf(page).innerText();
  const shown = later.find((event) => event.title === title);
  expect(shown, title).toBeDefined();
  await expectDate(page, shown?.date ?? '');
  expect(await page.evaluate(() => history.length)).toBe(entries);
});

test('for a reader who wants less motion, playing steps from one main event to the next', async ({
  page
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openWords(page, '#date=1925-03-14&lang=en');
  await expect(page.getByRole('combobox', { name: 'Pace' })).toBeDisabled();
  await page.getByRole('combobox', { name: 'Speed' }).selectOption('four times as fast');
  const seen = dateOn(page).evaluate(
    (slider) =>
      new Promise<string[]>((done) => {
        const dates: string[] = [];
        new MutationObserver(() => {
          dates.push(slider.getAttribute('aria-valuetext') ?? '');
          if (dates.length === 2) done(dates);
        }).observe(slider, { attributeFilter: ['aria-valuetext'] });
      })
  );
  await page.getByRole('button', { name: 'Play', exact: true }).click();
  const days = new Set(eventsAfter('1925-03-14').flatMap(({ main, date }) => (main ? date : [])));
  expect(await seen).toEqual([...days].slice(0, 2));
});

test('while time runs the title of a journey moves with its head in each frame', async ({ page }) => {
  await keepMap(page);
  await openUnpainted(page, '#date=1924-11-15&pace=even&map=5/27/121&lang=en');
  await page.getByRole('combobox', { name: 'Speed' }).selectOption('six hours a second');
  await page.getByRole('button', { name: 'Play', exact: true }).click();
  expect(await framesWithMoves(page, 'titles', 40)).toBeGreaterThan(32);
});
