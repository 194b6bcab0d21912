/** Fetches the pages of an edition that was built into the site; apart, because a first visit needs no address of them. */
import type { Edition } from '../domain/edition';
import { loadText } from './load';

const PAGES = import.meta.glob<string>('../../geo/*/pages/*.md', {
  query: '?url',
  import: 'default',
  eager: true
});

/**
 * The page `name` of `edition`, in the folder of its id: written as a narrative is, but never leading the clock.
 * Undefined where it has none in that language.
 * @throws where it does not arrive
 */
export const loadEditionPage = (edition: Edition, name: string, language: string) =>
  loadText(PAGES[`../../geo/${edition.id}/pages/${name}.${language}.md`], language, edition);
