/** The page “Open your own”: it has no edition until the visitor brings one. A second composition root, beside main.ts. */
import { mount } from 'svelte';
import { readAddresses } from '../data/addresses';
import { loadAllLanguages, loadPanelMessages } from '../i18n';
import { loadOpenWords } from '../i18n/open-words';
import '../ui/fonts.css';
import '../ui/tokens.css';
import '../ui/base.css';
import OpenPage from './OpenPage.svelte';

const target = document.getElementById('app') as HTMLElement; // stands in index.html
const { grounds = {} } = readAddresses(document);
/** As index.html chose it. */
const language = document.documentElement.dataset['reads'] ?? 'en';

try {
  const [words, { default: App }] = await Promise.all([
    loadOpenWords(),
    import('../App.svelte'),
    loadAllLanguages()
  ]);
  await loadPanelMessages();
  target.replaceChildren();
  mount(OpenPage, { target, props: { App, grounds, words, language } });
} catch (error) {
  document.getElementById('missing')?.removeAttribute('hidden');
  throw error;
}
