import { authorityLinks } from '../domain/authority-link';
import { html, joinedBy, type Html } from './html';

/** By what identifiers others know a place or a person. */
export const linkList = (links: readonly string[]): Html =>
  joinedBy(
    ', ',
    authorityLinks(links).map(
      ({ authority, id, url }) => html`<a href="${url}" rel="noopener">${authority}${id && ` ${id}`}</a>`
    )
  );
