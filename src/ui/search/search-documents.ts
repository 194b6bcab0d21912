/** The documents of the search: every entity and passage of an edition, with the words by which it is found. */
import { authorList } from '../../domain/author';
import type { Dating } from '../../domain/dating';
import type { Edition, HistoricalEvent } from '../../domain/edition';
import type { Localized } from '../../domain/reading';
import { eventsAt } from '../../domain/scene';
import type { EntityRef } from '../../domain/entities/entity-ref';
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

/** All documents, in the order of the edition; `passages`: of the narrative, where there is one. */
export function searchDocuments(
  edition: Edition,
  passages: readonly TextPassage[] = []
): readonly SearchDocument[] {
  const { places, people, events, movements, territories, routes, sources } = edition;
  return [
    ...places.map((place) =>
      entry(
        'places',
        { kind: 'place', id: place.id },
        [
          ...said(place.label),
          ...place.names.map(({ toponym, lang }) => ({ text: toponym, lang })),
          ...(place.localName ? [{ text: place.localName }] : [])
        ],
        '',
        eventsAt(edition, place).length
      )
    ),
    ...people.map(({ id, name, names, role }) =>
      entry(
        'people',
        { kind: 'person', id },
        [...said(name), ...names.map(({ name, lang }) => ({ text: name, lang }))],
        wordsOf(role),
        events.filter(({ people }) => people.some((person) => person.id === id)).length
      )
    ),
    ...events.map((event) => ({
      ...entry('events', { kind: 'event', id: event.id }, said(event.title), aboutEvent(event)),
      datings: event.when.map(({ value }) => value)
    })),
    ...(
      [
        ['movement', movements],
        ['territory', territories],
        ['route', routes]
      ] as const
    ).flatMap(([kind, list]) =>
      list.map(({ id, title, claims }) =>
        entry('ways', { kind, id }, said(title), claims.map(({ value }) => wordsOf(value)).join(' '))
      )
    ),
    ...passages.map((passage) => entry('text', passage, [], passage.text)),
    ...[...sources.values()].map(({ id, title, titles, authors, container, issued }) =>
      entry(
        'sources',
        { kind: 'source', id },
        [{ text: title }, ...said(titles ?? {})],
        [authorList(authors), container, issued].filter(Boolean).join(' ')
      )
    )
  ];
}

const entry = (
  group: ResultGroup,
  opens: SearchDocument['opens'],
  names: readonly SearchName[],
  words = '',
  weight = 0
): SearchDocument => ({ group, opens, names, words, weight, datings: [] });

const said = (localized: Localized): readonly SearchName[] =>
  Object.entries(localized).map(([lang, text]) => ({ text, lang }));

const wordsOf = (localized: Localized) => Object.values(localized).join(' ');

/** Its kind, claims and dates in every language of the interface. */
const aboutEvent = ({ kind, claims, when }: HistoricalEvent) =>
  [
    wordsOf(kind.name),
    ...claims.map(({ value }) => wordsOf(value)),
    ...LANGUAGES.filter(isLanguageLoaded).map((language) => formatIn(language).datings(when))
  ].join(' ');
