import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { entityIds } from '../../src/data/entity-ids';
import { readNarrative } from '../../src/data/parse-narrative';
import {
  paragraphInstant,
  paragraphsOf,
  paragraphsMentioning,
  paragraphPlaces,
  type Paragraph
} from '../../src/domain/narrative';
import { DAY } from '../../src/domain/time';
import { editionOf } from '../geo/support/folder';
import { expect, openMap, test, testOnSharedMap } from './support/fixtures';
import { boxOf, dateOn, dayOn, draw, expectDate, expectLink, openWords } from './support/reader';

// The camera jumps, and nothing rolls: what is left is what reading does.
test.use({ contextOptions: { reducedMotion: 'reduce' } });

const edition = editionOf('far-east-1925');
const narrativeIn = (language: string) =>
  readNarrative(
    language,
    readFileSync(new URL(`../../geo/far-east-1925/text/${language}.md`, import.meta.url), 'utf8'),
    entityIds(edition)
  ).narrative;

const panel = (page: Page) => page.getByRole('tabpanel');
const passage = (page: Page, name: string) => page.locator(`[data-paragraph="${name}"]`);
const dayOf = (paragraph: Paragraph) => Math.floor((paragraphInstant(paragraph, edition) ?? NaN) / DAY);

/** Turns the wheel over the text until a paragraph is the first that one sees from its beginning. */
async function readTo(page: Page, name: string) {
  const frame = await boxOf(panel(page));
  const tools = await boxOf(page.getByRole('group', { name: /fixed while reading|при чтении/ }));
  await page.mouse.move(frame.x + 40, frame.y + frame.height * 0.6);
  const { y } = (await passage(page, name).boundingBox()) ?? { y: 0 };
  await page.mouse.wheel(0, Math.ceil(y - tools.y - tools.height - 16));
}

/** What the map shows at rest: [west, south, east, north]. */
const extentOf = async (page: Page) =>
  ((await page.getByRole('main').getAttribute('data-extent')) ?? '').split(',').map(Number);

for (const language of ['en', 'ru']) {
  // What lies on the map is no matter here, and most of what a journey of the camera costs.
  testOnSharedMap(
    `reading the text in ${language} brings the day and the places of each paragraph`,
    async ({ page }) => {
      await openMap(page, `#pane=text&layers=none&lang=${language}`);
      for (const paragraph of paragraphsOf(narrativeIn(language))) {
        const { name } = paragraph;
        await readTo(page, name);
        await expect(passage(page, name)).toHaveAttribute('aria-current', 'location');
        expect(await dayOn(page), name).toBe(dayOf(paragraph));
        // Moscow and London are beyond the sheet.
        const positions = paragraphPlaces(paragraph, edition)
          .map(({ position }) => position)
          .filter(([longitude]) => longitude > 75);
        await expect
          .poll(async () => {
            const [west = 0, south = 0, east = 0, north = 0] = await extentOf(page);
            return positions.filter(([x, y]) => x < west || x > east || y < south || y > north);
          }, name)
          .toEqual([]);
      }
    }
  );
}

test('a number in the words leads to the note of its own chapter, and the note back to it', async ({
  page
}) => {
  await openWords(page, '#pane=text&p=20&lang=en');
  const number = passage(page, 'p20')
    .getByRole('link', { name: /^Note \d/ })
    .first();
  const chapter = page.locator('article > section', { has: passage(page, 'p20') });
  await number.press('Enter');
  const note = chapter.getByRole('listitem').and(page.locator(':focus'));
  await expect(note).toBeInViewport();
  await expect(note).toContainText((await number.innerText()).trim());
  await note.getByRole('button', { name: /back to the text/ }).press('Enter');
  await expect(number).toBeFocused();

  const apart = await page.getByRole('article').evaluate((article) => {
    const lineOf = (node: Node, at: number) => {
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + 1);
      return range.getClientRects()[0]?.bottom ?? 0;
    };
    const texts = document.createTreeWalker(article, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    let [words, last] = ['', 0];
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      const text = node.textContent ?? '';
      const isNumber = node.parentElement?.getAttribute('role') === 'doc-noteref';
      if (isNumber && Math.abs(lineOf(node, 0) - last) > 12) found.push(`${words} ${text}`);
      const end = text.replace(/[\s\u2060]+$/, '').length;
      if (end > 0) [words, last] = [text.slice(-20), lineOf(node, end - 1)];
    }
    return found;
  });
  expect(apart, 'no number begins a line').toEqual([]);
});

test('the clock brings the passage of its day, and a text that is held stays', async ({ page }) => {
  await openWords(page, '#pane=text&date=1925-01-20&lang=en');
  const current = page.locator('[data-paragraph][aria-current]');
  const signed = await current.getAttribute('data-paragraph');
  await dateOn(page).press('End');
  await expect(current).not.toHaveAttribute('data-paragraph', String(signed));
  const last = String(await current.getAttribute('data-paragraph'));
  await expect(passage(page, last)).toBeInViewport();
  await page.getByRole('button', { name: 'Lock the text' }).click();
  await dateOn(page).press('Home');
  await expectDate(page, '1 March 1924');
  await draw(page);
  await expect(current).toHaveAttribute('data-paragraph', last);
});

testOnSharedMap('a map and a date that are held do not move while one reads', async ({ page }) => {
  await openMap(page, '#pane=text&map=7/50.9/150&date=1924-05-14&lang=en');
  const middle = async () => {
    const [west = 0, , east = 0] = await extentOf(page);
    return Math.round((west + east) / 2);
  };
  await expect.poll(middle, 'the map stands where the link says').toBe(150);
  const holds = ['Lock the map', 'Lock the date'].map((name) => page.getByRole('button', { name }));
  for (const hold of holds) await hold.click();
  const [extent, day] = [await extentOf(page), await dayOn(page)];
  await readTo(page, 'p20');
  await expect(passage(page, 'p20')).toHaveAttribute('aria-current', 'location');
  await draw(page, 30);
  expect(await extentOf(page)).toEqual(extent);
  expect(await dayOn(page)).toBe(day);
  for (const hold of holds) await hold.click();
});

test('a place lists every passage that names it, and choosing one goes there', async ({ page }) => {
  const harbin = paragraphsMentioning(narrativeIn('en'), { kind: 'place', id: 'harbin' });
  await openWords(page, '#sel=place:harbin&pane=places&lang=en');
  const list = page.getByRole('list', { name: /passage/ });
  await expect(list.getByRole('link')).toHaveCount(harbin.length);
  await list.getByRole('link').last().click();
  const name = harbin.at(-1)?.name ?? '';
  await expect(passage(page, name)).toHaveAttribute('aria-current', 'location');
  await expectLink(page, { pane: 'text', p: name.slice(1) });
});
