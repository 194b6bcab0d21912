/**
 * An edition as plain pages, one for each entity and chapter in each language: for search engines, and for
 * whoever reads without JavaScript or WebGL. They are made at build, of the same values and words as the map.
 */
import { chaptersElement } from '../data/built-chapters';
import { entityIds } from '../data/entity-ids';
import { narrativeFile, readNarrative } from '../data/parse-narrative';
import { readEdition } from '../data/read-edition';
import { fallbackLanguages } from '../domain/best-text';
import type { Edition } from '../domain/edition';
import { entityRefs, findEntity, type EntityTypes } from '../domain/entities';
import type { EntityKind, EntityRef } from '../domain/entities/entity-ref';
import { chapterMarkers, type Narrative } from '../domain/narrative';
import { chapterPath, entityPath, indexPath } from './addresses';
import { chapterPage } from './chapter-page';
import { editionHead, plainPageLinks } from './edition-head';
import { eventPage } from './event-page';
import { indexPage } from './index-page';
import { journeyPage } from './journey-page';
import type { PageContent, PageContext } from './page-context';
import { pageDocument } from './page-document';
import { loadPageLanguage } from './page-language';
import { personPage } from './person-page';
import { placePage } from './place-page';
import { routePage } from './route-page';
import { addStrengths } from '../data/parse-strength';
import { sitemap } from './sitemap';
import { sourcePage } from './source-page';
import { territoryPage } from './territory-page';

export type StaticSite = {
  /** Each page, by its path in the folder in which the edition is served; and the sitemap, where the address is known. */
  readonly files: ReadonlyMap<string, string>;
  /** Tags for the head of the map's page, as it stands in that folder, and the chapters that it marks. */
  readonly head: string;
  /** For the map's page without JavaScript. */
  readonly links: string;
};

/** A thing with a page: where that lies in a language, and what it says there. */
type Subject = {
  readonly pathIn: (language: string) => string;
  readonly content: (context: PageContext) => PageContent | undefined;
};

/**
 * All plain pages of an edition, and how the page of the map leads to them.
 *
 * @param data the text of each file of the edition, by its path in the folder
 * @param site `address`: of the edition's folder, with a slash at its end; where it is undefined, addresses are relative;
 *   `hasPreview`: whether a picture of the map lies in it
 * @returns undefined where the edition cannot be read
 */
export async function staticSite(
  data: ReadonlyMap<string, string>,
  { address, hasPreview }: { readonly address: string | undefined; readonly hasPreview: boolean }
): Promise<StaticSite | undefined> {
  const { edition } = readEdition(data, undefined, undefined, { addStrengths });
  if (!edition) return undefined;
  const languages = await Promise.all(edition.languages.map((code) => loadPageLanguage(code, edition)));
  const narratives = new Map(languages.map(({ code }) => [code, narrativeIn(code, data, edition)]));
  const subjects = subjectsOf(edition, narratives);

  const written = subjects.map(({ pathIn, content }) => {
    const contents = languages.flatMap((language) => {
      const path = pathIn(language.code);
      const context = { edition, narrative: narratives.get(language.code), language, path };
      const its = content(context);
      return its ? [{ context, its }] : [];
    });
    const translations = new Map(contents.map(({ context }) => [context.language.code, context.path]));
    return {
      translations,
      pages: contents.map(
        ({ context, its }) =>
          [context.path, pageDocument(its, context, { translations, address, hasPreview })] as const
      )
    };
  });
  const files = new Map(written.flatMap(({ pages }) => pages));
  if (address !== undefined) {
    const all = written.map(({ translations }) => translations);
    files.set('sitemap.xml', sitemap(all, address));
  }
  const pageLanguages = languages.map(({ code }) => code);
  const chapters = Object.fromEntries(
    Array.from(narratives, ([code, text]) => [code, text ? chapterMarkers(text, edition) : []])
  );
  return {
    files,
    head: editionHead(edition, { pageLanguages, address, hasPreview }).html + chaptersElement(chapters),
    links: plainPageLinks(pageLanguages).html
  };
}

function narrativeIn(
  language: string,
  files: ReadonlyMap<string, string>,
  edition: Edition
): Narrative | undefined {
  const has = (code: string) => files.has(narrativeFile(code));
  const code = fallbackLanguages(language, edition.languages).find(has);
  const text = code === undefined ? undefined : files.get(narrativeFile(code));
  return code === undefined || text === undefined
    ? undefined
    : readNarrative(code, text, entityIds(edition)).narrative;
}

function subjectsOf(
  edition: Edition,
  narratives: ReadonlyMap<string, Narrative | undefined>
): readonly Subject[] {
  const chapters = Math.max(0, ...Array.from(narratives.values(), (text) => text?.chapters.length ?? 0));
  return [
    { pathIn: indexPath, content: indexPage },
    ...Array.from({ length: chapters }, (_, index) => ({
      pathIn: (language: string) => chapterPath(index, language),
      content: (context: PageContext) => context.narrative && chapterPage(context.narrative, index, context)
    })),
    ...entityRefs(edition).map((ref) => ({
      pathIn: (language: string) => entityPath(ref, language),
      content: (context: PageContext) => entityPage(ref, context)
    }))
  ];
}

/** What the page of each kind of entity says. */
const CONTENT: {
  readonly [K in EntityKind]: (entity: EntityTypes[K], context: PageContext) => PageContent;
} = {
  event: eventPage,
  place: placePage,
  person: personPage,
  movement: journeyPage,
  territory: territoryPage,
  route: routePage,
  source: sourcePage
};

function entityPage<K extends EntityKind>(ref: EntityRef<K>, context: PageContext): PageContent | undefined {
  const entity = findEntity(context.edition, ref);
  return entity && CONTENT[ref.kind](entity, context);
}
