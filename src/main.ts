/** The composition root: edition, ground and program are fetched side by side, then the page is built. */
import { mount } from 'svelte';
import { loadGround, OVERVIEW } from './data/ground';
import { loadEdition } from './data/load';
import './ui/tokens.css';

const EDITION = 'far-east-1925';

const overview = loadGround(OVERVIEW);

try {
  const [{ edition, problems }, { default: App }, { default: Unreadable }] = await Promise.all([
    loadEdition(EDITION),
    import('./App.svelte'),
    import('./ui/Unreadable.svelte')
  ]);
  const target = document.getElementById('app') as HTMLElement; // stands in index.html
  if (edition) mount(App, { target, props: { edition, problems, overview } });
  else mount(Unreadable, { target, props: { problems } });
} catch (error) {
  document.getElementById('missing')?.removeAttribute('hidden');
  throw error;
}
