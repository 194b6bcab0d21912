import type { UrlSync } from '../../state/url-sync.svelte';
import { arrivals } from './arrivals.svelte';

/**
 * Asks for all that is missing. Chromium keeps a script that failed as failed for as long as the page is open, so that
 * only loading the page again brings it: done where the site answers, with all that is seen written into the link.
 */
export async function loadAgain(urlSync: UrlSync): Promise<void> {
  await arrivals.retry();
  if (arrivals.missing === 0 || !(await siteAnswers())) return;
  history.replaceState(null, '', urlSync.href);
  location.reload();
}

const siteAnswers = () =>
  fetch(location.pathname, { method: 'HEAD', cache: 'no-store' }).then(
    ({ ok }) => ok,
    () => false
  );
