/** The steps of a visit to any edition: what is done on its page, and what is then to be seen. */
import type { Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { DAY, instant } from '../../../src/domain/time';
import { EDITIONS } from '../../geo/support/folder';
import { expectAccessible } from './axe';
import { expect, test } from './fixtures';
import { wordsIn, type Offer } from './offer';
import { readPng } from './png';
import { dateOn, dayOn, draw, expectDate, expectLink, link, middleOf, titleOf } from './reader';

type Words = Awaited<ReturnType<typeof wordsIn>>;
/** One who walks through the page of an edition. */
export type Visit = {
  readonly page: Page;
  readonly offer: Offer;
  /** That of the page now, and its words. */
  readonly language: string;
  readonly words: Words;
};

/** The text of all scripts that the page has asked for, as soon as they are there. */
export function scriptsOn(page: Page) {
  const scripts: Promise<string>[] = [];
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script') scripts.push(response.text());
  });
  return async (words: string) => (await Promise.all(scripts)).some((text) => text.includes(words));
}

const titleOfEdition = ({ offer, language }: Visit) => offer.say(offer.edition.title, language);
const startOn = (visit: Visit) => visit.page.getByRole('dialog', { name: titleOfEdition(visit) });
const listOf = ({ page, words }: Visit) => page.getByRole('list', { name: words.column.panes.events });
export const positionOf = ({ subject }: Offer) => subject.place.position.toReversed().join('/');
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

export const seesFirstVisit = (visit: Visit, fetched: (words: string) => Promise<boolean>) =>
  test.step('a first visit has landmarks and the start screen, in the language of the browser alone', async () => {
    const { page, offer, language, words } = visit;
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    await expect(page).toHaveTitle(titleOfEdition(visit));
    await expect(page.getByRole('main', { name: words.page.map, exact: true })).toBeVisible();
    await expect(page.getByRole('region', { name: words.timeline.name })).toBeVisible();
    await expect(page.getByRole('contentinfo')).toContainText('Natural Earth');
    await expectDate(page, words.date(offer.edition.openingDate));
    await expectLink(page, { lang: null });
    const more = offer.stories.length > 1 ? offer.stories.length : 0; // of one there need be no list
    await expect(startOn(visit).getByRole('listitem')).toHaveCount(more);
    for (const code of offer.edition.languages)
      expect(await fetched((await wordsIn(code)).header.close), code).toBe(code === language);
  });

export const seesLanguage = (visit: Visit, fetched: (words: string) => Promise<boolean>) =>
  test.step(visit.language, async () => {
    const { page, offer, language, words } = visit;
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    await expect(button(page, words.header.legend)).toBeVisible();
    await expect(page.getByRole('region', { name: words.page.map, exact: true })).toBeVisible();
    await expect(page).toHaveTitle(titleOfEdition(visit));
    await expectDate(page, words.date(offer.edition.openingDate));
    await expectLink(page, { lang: language });
    expect(await fetched(words.header.close)).toBe(true);
  });

export const watchesStory = (visit: Visit) =>
  test.step('Enter plays the first story; its steps are in the link and in the history; it is left for the start', async () => {
    const { page, offer, language, words } = visit;
    const [story] = offer.stories;
    if (!story) return;
    const caption = page.getByRole('figure', { name: words.late.story.caption });
    await startOn(visit).getByRole('button', { name: words.start.play }).press('Enter');
    await expect(startOn(visit)).toBeHidden();
    await expect(caption).toBeVisible();
    await page.emulateMedia({ reducedMotion: 'reduce' }); // cuts instead of movements
    await page.goto(`./${offer.id}/#lang=${language}&story=${story.id}&step=2`);
    await expectLink(page, { step: '2' });
    const second = await caption.innerText();
    await page.getByRole('button', { name: words.late.story.next }).click();
    await expectLink(page, { step: '3' });
    await expect(caption).not.toHaveText(second);
    await page.goBack();
    await expectLink(page, { step: '2' });
    await expect(caption).toHaveText(second);
    await page.goForward();
    await expectLink(page, { step: '3' });
    await page.getByRole('button', { name: words.late.story.leave }).click();
    await expect(caption).toBeHidden();
    await expectLink(page, { story: null, step: null, present: null });

    await page
      .getByRole('heading', { name: titleOfEdition(visit) })
      .getByRole('link')
      .click();
    await expect(startOn(visit)).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(startOn(visit)).toBeHidden();
    const last = offer.stories.at(-1);
    if (last && last !== story) {
      await page
        .getByRole('heading', { name: titleOfEdition(visit) })
        .getByRole('link')
        .click();
      await button(page, offer.say(last.title, language)).click();
      await expectLink(page, { story: last.id });
      await page.getByRole('button', { name: words.late.story.leave }).click();
    }
    await page.emulateMedia({ reducedMotion: 'no-preference' });
  });

export const opensEvent = (visit: Visit) =>
  test.step('a row of the list opens the event with its day, its evidence and its place; Escape leads back to the row', async () => {
    const { page, offer, language, words } = visit;
    const { event, place } = offer.subject;
    const title = offer.say(event.title, language);
    await listOf(visit).getByRole('link', { name: title }).first().click();
    await expect(titleOf(page)).toHaveText(title);
    await expect(titleOf(page)).toBeFocused();
    await expectDate(page, words.date(event.moment));
    await expectLink(page, { sel: `event:${event.id}`, date: event.day, map: null });
    await expect(page).toHaveTitle(`${title} · ${words.date(event.moment)} · ${titleOfEdition(visit)}`);
    const notes = page.getByRole('complementary').getByRole('region', { name: words.panels.notes.name });
    await expect(notes.getByRole('listitem').first().getByRole('img').first()).toBeVisible();
    const [longitude, latitude] = place.position;
    const isSeen = async () => {
      const extent = await page.getByRole('main').getAttribute('data-extent');
      const [west = NaN, south = NaN, east = NaN, north = NaN] = extent?.split(',').map(Number) ?? [];
      return west < longitude && longitude < east && south < latitude && latitude < north;
    };
    await expect.poll(isSeen).toBe(true);

    const visited = await page.evaluate(() => history.length);
    await page.getByRole('region', { name: words.page.map, exact: true }).press('ArrowLeft');
    await expect.poll(() => link(page).get('map'), 'a hand on the map is told in the link').not.toBeNull();
    expect(await page.evaluate(() => history.length)).toBe(visited);
    await page.keyboard.press('Escape');
    await expect(listOf(visit).locator('[aria-current=date]').filter({ hasText: title })).toBeVisible();
  });

export const steps = (visit: Visit) =>
  test.step('arrows step to events, with Shift by days; Home and End go to the ends', async () => {
    const { page, offer, language, words } = visit;
    const { event, previous, next } = offer.subject;
    const { span } = offer.edition;
    const date = dateOn(page);
    await expect(titleOf(page)).toHaveText(offer.say(event.title, language));
    for (const [key, told] of [
      ['ArrowRight', next],
      ['ArrowLeft', event],
      ['ArrowLeft', previous]
    ] as const) {
      await date.press(key);
      await expect(titleOf(page)).toHaveText(offer.say(told.title, language));
      await expectDate(page, words.date(told.moment));
    }
    await date.press('Shift+ArrowRight');
    await expectDate(page, words.date(instant(previous.moment + DAY)));
    await date.press('End');
    await expectDate(page, words.date(instant(span.end - 1)));
    await date.press('Home');
    await expectDate(page, words.date(span.start));
  });

export const plays = (visit: Visit) =>
  test.step('time runs until it is stopped, and the link then tells the day', async () => {
    const { page, words } = visit;
    const start = await dayOn(page);
    await button(page, words.transport.play).click();
    await expect(page, 'while time runs no date is in the title').toHaveTitle(titleOfEdition(visit));
    await expect.poll(() => dayOn(page)).toBeGreaterThan(start + 1);
    await dateOn(page).press('Space');
    await expect(button(page, words.transport.play)).toBeVisible();
    const stopped = await dayOn(page);
    await draw(page);
    expect(await dayOn(page)).toBe(stopped);
    await expectLink(page, { date: new Date(stopped * 86_400_000).toISOString().slice(0, 10) });
  });

export const searches = (visit: Visit) =>
  test.step('a place is found by its name, by keys alone', async () => {
    const { page, offer, language, words } = visit;
    const { place } = offer.subject;
    const name = offer.say(place.label, language);
    await page.locator('body').press('/');
    const box = page.getByRole('combobox', { name: words.header.search });
    await box.fill(name);
    const found = page
      .getByRole('listbox')
      .getByRole('group', { name: words.panels.search.groups.places })
      .getByRole('option')
      .first();
    await expect(found).toContainText(name);
    for (let i = 0; i < 10 && (await found.getAttribute('aria-selected')) !== 'true'; i++)
      await box.press('ArrowDown');
    await box.press('Enter');
    await expect(titleOf(page)).toHaveText(name);
    await expectLink(page, { sel: `place:${place.id}` });
  });

export const pointsAtMap = (visit: Visit) =>
  test.step('what is pointed at on the map is named, and a click opens it', async () => {
    const { page, offer, language, words } = visit;
    const name = offer.say(offer.subject.place.label, language);
    const { x, y } = await middleOf(page.getByRole('main', { name: words.page.map, exact: true }));
    await page.mouse.move(x - 200, y - 100);
    await page.mouse.move(x, y, { steps: 2 });
    await expect(page.locator('.tooltip')).toContainText(name);
    await page.mouse.click(x, y);
    await expectLink(page, { sel: `place:${offer.subject.place.id}` });
  });

export const reads = (visit: Visit) =>
  test.step('each pane that the edition has is opened by its tab', async () => {
    const { page, offer, language, words } = visit;
    const { study } = offer.edition;
    const { text, events, places } = words.column.panes;
    const heading = offer.textTitle(language);
    const studied = study && offer.say(study.shortTitle ?? study.title, language);
    const names = [heading === undefined ? [] : text, events, studied ?? [], places].flat();
    const tabs = page.getByRole('complementary').getByRole('tab');
    await expect(tabs).toHaveText(names);
    for (const name of names.toReversed()) {
      await tabs.filter({ hasText: name }).click();
      await expect(page.getByRole('complementary', { name })).toBeVisible();
    }
    if (heading !== undefined) await expect(page.getByRole('complementary')).toContainText(heading);
  });

export const readsLegend = (visit: Visit) =>
  test.step('the legend has sections, and in each of them something that is on the map', async () => {
    const { page, words } = visit;
    await button(page, words.header.legend).click();
    const legend = page.getByRole('region', { name: words.header.legend });
    await expect(legend.locator('h3 + ul > li').first()).toBeVisible();
    await expect(legend.locator('h3 + ul:not(:has(li))')).toHaveCount(0);
    await page.keyboard.press('Escape');
  });

export const seesNight = (visit: Visit) =>
  test.step('by night, where link and date are bad, all can be used and the view is said in words', async () => {
    const { page, offer, words } = visit;
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'night');
    await expect(page.getByText('date=1066-13-45')).toBeVisible();
    await page.getByRole('button', { name: words.timeline.typeDate }).click();
    await page.getByRole('textbox', { name: words.panels.typedDate.label }).fill('?');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('region', { name: words.timeline.name }).getByRole('alert')).toBeVisible();
    await expectAccessible(page, `${offer.id} by night`);
    await page.keyboard.press('Escape');
    await page.locator('body').press('d');
    await expect(page.getByRole('region', { name: words.panels.description.name })).toContainText(
      words.date(offer.subject.event.moment) // of what the link selects, for it names no date that can be shown
    );
    await page.keyboard.press('Escape');
  });

export const savesPicture = (visit: Visit) =>
  test.step('the map is saved as a picture that has its link', async () => {
    const { page, words } = visit;
    await button(page, words.header.share).click();
    const { title, link: ofLink, picture } = words.panels.share;
    const panel = page.getByRole('dialog', { name: title });
    const address = await panel.getByRole('textbox', { name: ofLink.label }).inputValue();
    await panel.getByRole('combobox', { name: picture.part }).selectOption(picture.parts.map);
    const saved = page.waitForEvent('download', { timeout: 120_000 });
    await panel.getByRole('button', { name: picture.save }).click();
    const { texts } = readPng(readFileSync(await (await saved).path()));
    const { Copyright, ...others } = texts;
    expect(others).toEqual({ Title: titleOfEdition(visit), Source: address });
    expect(Copyright).toContain('CC BY 4.0');
    await page.keyboard.press('Escape');
  });

export const findsOtherEditions = (visit: Visit) =>
  test.step('the page about the edition leads to all editions of the site', async () => {
    const { page, words } = visit;
    await page.getByRole('contentinfo').getByRole('link', { name: words.page.about }).click();
    await page.getByRole('link', { name: words.panels.aboutFacts.editions }).click();
    for (const other of EDITIONS) await expect(page.locator(`a[href^="../${other}/"]`).first()).toBeVisible();
  });
