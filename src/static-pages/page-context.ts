/** What a page is made of. */
import type { Edition } from '../domain/edition';
import type { Narrative } from '../domain/narrative';
import type { Html } from './html';
import type { PageLanguage } from './page-language';

export type PageContext = {
  readonly edition: Edition;
  /** The text in the page's language, where the edition has it. */
  readonly narrative: Narrative | undefined;
  readonly language: PageLanguage;
  /** The page's own address, from the folder of the edition. */
  readonly path: string;
};

/** What a page says, before it is put into a document. */
export type PageContent = {
  readonly title: string;
  /** Of its title, where that is not the page's. */
  readonly titleLang: string | undefined;
  /** What search engines show beneath the title; plain text. */
  readonly description: string;
  /** The line above the title. */
  readonly kicker: string;
  /** To the map. */
  readonly mapHref: string;
  readonly body: Html;
};

/** How much of a text search engines show, in characters. */
const SHOWN = 200;

/** The beginning of a text, with whole words. */
export const opening = (text: string): string =>
  text.length <= SHOWN ? text : `${text.slice(0, SHOWN).replace(/\s+\S*$/, '')} …`;
