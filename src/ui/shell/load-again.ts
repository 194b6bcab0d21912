import type { UrlSync } from '../../state/url-sync.svelte';
import { arrivals } from './arrivals.svelte';

/** For so many milliseconds an answer is waited for: a network that swallows a request never says that it failed. */
const PATIENCE = 10_000;

/**
 * Asks for all that is missing. Chromium keeps a script that failed as failed for as long as the page is open, so that
 * only loading the page again brings it: done where the site answers, with all that is seen written into the link.
 */
export async function loadAgain(urlSync: UrlSync): Promise<void> {
  await Promise.race([arrivals.retry(), after(PATIENCE)]);
  if (arrivals.missing === 0 || !(await siteAnswers())) return;
  history.replaceState(null, '', urlSync.href);
  location.reload();
}

const after = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

const siteAnswers = () =>
  fetch(location.pathname, { method: 'HEAD', cache: 'no-store', signal: AbortSignal.timeout(PATIENCE) }).then(
    ({ ok }) => ok,
    () => false
  );
