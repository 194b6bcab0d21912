/** The composition root: edition, ground and program are fetched side by side, then the page is built. */
import { mount } from 'svelte';
import { readAddresses } from './data/addresses';
import { FirstGround } from './data/first-ground';
import { loadEdition, type LoadDetails } from './data/load';
import type { Problem } from './data/problems';
import type { Edition } from './domain/edition';
import { loadLanguage, loadLateMessages } from './i18n';
import { beginMapWorker } from './map/early-worker';
import { asksForDetails } from './view/asks-for-details';
import { parseLink } from './view/link';
import { holdFaces, showFaces } from './ui/page-faces';
import './ui/fonts.css';
import './ui/tokens.css';
import './ui/base.css';

const target = document.getElementById('app') as HTMLElement; // stands in index.html

const addresses = readAddresses(document);
const overview = new FirstGround(addresses.overview);
// Where it does not arrive, the map asks for it again.
const mapOperations = import('./map/map-operations').catch(() => undefined);
beginMapWorker();
holdFaces();
void mapOperations.then((arrived) => {
  if (!arrived) showFaces();
});

/** As index.html chose it of the edition's languages; of the others the words are fetched later. */
const language = document.documentElement.dataset['reads'] ?? 'en';

/** When the network is back: a page that has not begun has nothing to lose. */
const beginAgain = () =>
  addEventListener('online', () => {
    location.reload();
  });

/** What a link filters out by what is said of it is not to be seen for a moment. Where that does not arrive, the page asks again. */
async function withDetails(edition: Edition, problems: readonly Problem[], loadDetails: LoadDetails) {
  const { view } = parseLink(location.hash, { languages: edition.languages, edition });
  const found = asksForDetails(view) ? await loadDetails().catch(() => undefined) : undefined;
  return found ? { problems: [...problems, ...found] } : { problems, loadDetails };
}

try {
  const [{ edition, problems, loadDetails }, { default: App }] = await Promise.all([
    loadEdition(addresses),
    import('./App.svelte'),
    loadLanguage(language)
  ]);
  const given = edition && loadDetails ? await withDetails(edition, problems, loadDetails) : { problems };
  target.replaceChildren();
  if (edition) mount(App, { target, props: { edition, addresses, overview, language, ...given } });
  else {
    beginAgain();
    showFaces();
    const [{ default: UnreadableEdition }] = await Promise.all([
      import('./ui/shell/UnreadableEdition.svelte'),
      loadLateMessages()
    ]);
    mount(UnreadableEdition, { target, props: { problems, code: language } });
  }
} catch (error) {
  beginAgain();
  document.getElementById('missing')?.removeAttribute('hidden');
  throw error;
}
