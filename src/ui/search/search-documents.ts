/** The documents of the search: every entity and passage of an edition, with the words by which it is found. */
import { authorList } from '../../domain/author';
import type { Dating } from '../../domain/dating';
import type { Edition, HistoricalEvent, Movement, Route, Territory } from '../../domain/edition';
import { entityRefs, findEntity, type EntityTypes } from '../../domain/entities';
import type { Localized } from '../../domain/reading';
import { eventsAt } from '../../domain/events-at';
import type { EntityKind, EntityRef } from '../../domain/entities/entity-ref';
import { formatIn, isLanguageLoaded, LANGUAGES } from '../../i18n';

/** In the order of display where they match equally well. */
export const RESULT_GROUPS = ['places', 'people', 'events', 'ways', 'text', 'sources'] as const;
export type ResultGroup = (typeof RESULT_GROUPS)[number];

/** A paragraph of the narrative: its name in the link, the chapter it stands in, and its words. */
export type TextPassage = {
  readonly name: string;
  readonly chapter: string;
  readonly text: string;
  readonly lang: string;
};

export type SearchName = { readonly text: string; readonly lang?: string };

export type SearchDocument = {
  readonly group: ResultGroup;
  /** What the result opens: an entity or a passage. */
  readonly opens: EntityRef | TextPassage;
  /** Every name, in every language and script. */
  readonly names: readonly SearchName[];
  /** Further words by which it is found. */
  readonly words: string;
  /** The number of events that mention it: of two equal matches the one with more comes first. */
  readonly weight: number;
  /** When it was, by each reading; only an event has dates. */
  readonly datings: readonly Dating[];
};

/** How entities of a kind are found. */
type SearchedEntity<T> = {
  readonly group: ResultGroup;
  readonly names: (entity: T) => readonly SearchName[];
  readonly words: (entity: T) => string;
  readonly weight?: (entity: T, edition: Edition) => number;
  readonly datings?: (entity: T) => readonly Dating[];
};

/** Land and ways are found by title and account. */
const WAY: SearchedEntity<Movement | Territory | Route> = {
  group: 'ways',
  names: ({ title }) => said(title),
  words: ({ details }) =>
    details()
      .claims.map(({ value }) => wordsOf(value))
      .join(' ')
};

const SEARCHED: { readonly [K in EntityKind]: SearchedEntity<EntityTypes[K]> } = {
  event: {
    group: 'events',
    names: ({ title }) => said(title),
    words: aboutEvent,
    datings: ({ when }) => when.map(({ value }) => value)
  },
  movement: WAY,
  territory: WAY,
  route: WAY,
  place: {
    group: 'places',
    names: ({ label, names, localName }) => [
      ...said(label),
      ...names.map(({ toponym, lang }) => ({ text: toponym, lang })),
      ...(localName ? [{ text: localName }] : [])
    ],
    words: () => '',
    weight: (place, edition) => eventsAt(edition, place).length
  },
  person: {
    group: 'people',
    names: ({ name, names }) => [...said(name), ...names.map(({ name, lang }) => ({ text: name, lang }))],
    words: ({ role }) => wordsOf(role),
    weight: ({ id }, { events }) =>
      events.filter(({ people }) => people.some((person) => person.id === id)).length
  },
  source: {
    group: 'sources',
    names: ({ title, titles }) => [{ text: title }, ...said(titles ?? {})],
    words: ({ authors, container, issued }) =>
      [authorList(authors), container, issued].filter(Boolean).join(' ')
  }
};

/** All documents, in the order of the edition; `passages`: of the narrative, where there is one. */
export const searchDocuments = (
  edition: Edition,
  passages: readonly TextPassage[] = []
): readonly SearchDocument[] => [
  ...entityRefs(edition).flatMap((ref) => entityDocument(edition, ref) ?? []),
  ...passages.map((passage): SearchDocument => ({
    group: 'text',
    opens: passage,
    names: [],
    words: passage.text,
    weight: 0,
    datings: []
  }))
];

function entityDocument<K extends EntityKind>(
  edition: Edition,
  ref: EntityRef<K>
): SearchDocument | undefined {
  const entity = findEntity(edition, ref);
  if (!entity) return undefined;
  const searched: SearchedEntity<EntityTypes[K]> = SEARCHED[ref.kind];
  return {
    group: searched.group,
    opens: ref,
    names: searched.names(entity),
    words: searched.words(entity),
    weight: searched.weight?.(entity, edition) ?? 0,
    datings: searched.datings?.(entity) ?? []
  };
}

const said = (localized: Localized): readonly SearchName[] =>
  Object.entries(localized).map(([lang, text]) => ({ text, lang }));

const wordsOf = (localized: Localized) => Object.values(localized).join(' ');

/** Its kind, its account and its dates in every language of the interface. */
function aboutEvent({ kind, details, when }: HistoricalEvent): string {
  return [
    wordsOf(kind.name),
    ...details().claims.map(({ value }) => wordsOf(value)),
    ...LANGUAGES.filter(isLanguageLoaded).map((language) => formatIn(language).datings(when))
  ].join(' ');
}
