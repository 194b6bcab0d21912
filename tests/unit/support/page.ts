/** The states of a page without a page. */
import type { Edition } from '../../../src/domain/edition';
import { createStates } from '../../../src/state/page-states.svelte';

/** A page that is at `hash`, with what is written into its history; `go` is the browser's back or forward to another. */
export function openPage(edition: Edition, hash = '', system = { current: false }) {
  const location = { hash, pathname: '/', search: '', href: `https://atlas.test/${hash}` };
  const written: string[] = [];
  const write = (manner: string) => (_: unknown, __: string, url?: string | URL | null) => {
    location.hash = String(url).startsWith('#') ? String(url) : '';
    written.push(`${manner} ${location.hash}`);
  };
  const page = Object.assign(new EventTarget(), {
    location,
    history: { pushState: write('push'), replaceState: write('replace'), state: null }
  });
  const states = createStates(edition, { page, language: 'en', dark: system });
  const { navigation, urlSync } = states;
  urlSync.follow((link) => navigation.arrive(link));
  navigation.arrive(urlSync.read());
  const go = (to: string) => {
    location.hash = to;
    page.dispatchEvent(new Event('popstate'));
  };
  return { ...states, location, history: page.history, written, go };
}
