/** The composition root: edition, ground and program are fetched side by side, then the page is built. */
import { mount } from 'svelte';
import { readAddresses } from './data/addresses';
import { loadGround } from './data/ground';
import { loadEdition } from './data/load';
import { loadLanguage, loadLateMessages } from './i18n';
import { beginMapWorker } from './map/early-worker';
import './ui/fonts.css';
import './ui/tokens.css';
import './ui/base.css';

const target = document.getElementById('app') as HTMLElement; // stands in index.html

const addresses = readAddresses(document);
const overview = loadGround(addresses.overview);
// Where it does not arrive, the map asks for it again.
const mapOperations = import('./map/map-operations').catch(() => undefined);
beginMapWorker();
// Until then the words stand in other faces of the same measure (`tokens.css`): theirs would be sent at its expense.
document.documentElement.dataset['faces'] = 'coming';
void mapOperations.then(() => delete document.documentElement.dataset['faces']);

/** As index.html chose it of the edition's languages; of the others the words are fetched later. */
const language = document.documentElement.dataset['reads'] ?? 'en';

/** When the network is back: a page that has not begun has nothing to lose. */
const beginAgain = () =>
  addEventListener('online', () => {
    location.reload();
  });

try {
  const [{ edition, problems }, { default: App }] = await Promise.all([
    loadEdition(addresses),
    import('./App.svelte'),
    loadLanguage(language)
  ]);
  target.replaceChildren();
  if (edition) mount(App, { target, props: { edition, addresses, problems, overview, language } });
  else {
    beginAgain();
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
