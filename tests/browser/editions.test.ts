/** What holds for every edition: each is opened once, and its page walked through as a visitor would, in each of its languages. */
import { EDITIONS } from '../geo/support/folder';
import { expect, openUnpainted, test } from './support/fixtures';
import { offerOf, wordsIn } from './support/offer';
import {
  findsOtherEditions,
  opensEvent,
  plays,
  pointsAtMap,
  positionOf,
  reads,
  readsLegend,
  savesPicture,
  scriptsOn,
  searches,
  seesFirstVisit,
  seesLanguage,
  seesNight,
  steps,
  watchesStory
} from './support/visit';

test.describe.configure({ mode: 'parallel' });

for (const id of EDITIONS) {
  const offer = offerOf(id);
  const { languages } = offer.edition;
  const [first = '', second = first] = languages;
  const own = languages.at(-1) ?? first;

  test.describe(id, () => {
    test.use({ locale: own });

    test('opens, tells its stories, plays, is searched and read, and is taken away', async ({ page }) => {
      const fetched = scriptsOn(page);
      const visitIn = async (language: string) => ({ page, offer, language, words: await wordsIn(language) });
      /** Follows a link that names the language; a panel that has just been closed takes its step of the history with it. */
      const goIn = async (language: string, hash: string) => {
        await expect.poll(() => page.evaluate(() => history.state as unknown)).not.toBe('over');
        await page.goto(`./${id}/#lang=${language}${hash}`);
        return visitIn(language);
      };

      await openUnpainted(page, `${id}/`);
      await seesFirstVisit(await visitIn(own), fetched);
      await test.step('each language has its words, which are fetched when it is chosen', async () => {
        for (const [i, language] of languages.entries()) {
          const { header } = await wordsIn(languages[i - 1] ?? own);
          await page.getByRole('combobox', { name: header.language }).selectOption(language);
          await seesLanguage(await visitIn(language), fetched);
        }
      });
      await watchesStory(await visitIn(own));
      await opensEvent(await goIn(first, ''));
      await steps(await goIn(second, `&date=${offer.subject.event.day}&sel=event:${offer.subject.event.id}`));
      await plays(await goIn(second, '&pace=even'));
      await searches(await goIn(own, ''));
      await pointsAtMap(await goIn(own, `&map=6/${positionOf(offer)}&layers=places&pane=none`));
      await reads(await goIn(own, '&pane=events'));
      await readsLegend(await visitIn(own));
      await seesNight(await goIn(second, `&date=1066-13-45&sel=event:${offer.subject.event.id}&theme=night`));
      await savesPicture(await goIn(first, '&pane=none'));
      await findsOtherEditions(await visitIn(first));
    });
  });
}
