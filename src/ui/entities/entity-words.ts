/** What an entity of each kind is, in a few words of the reader's language. */
import { authorList } from '../../domain/author';
import type { Edition } from '../../domain/edition';
import type { Source } from '../../domain/source';
import { findEntity, type EntityTypes } from '../../domain/entities';
import type { EntityKind, EntityRef } from '../../domain/entities/entity-ref';
import type { TextInLanguage } from '../../i18n/text-in-language';
import type { Language } from '../../state/language.svelte';

/** What is needed of the reader's language. */
type Words = Pick<Language, 'format' | 'panels' | 'text'>;

type EntityWords<T> = {
  /** What it is, or when it was: beside its title in a list. */
  readonly about: (entity: T, language: Words, edition: Edition) => TextInLanguage | undefined;
  /** Beneath its title, in a tooltip; empty lines are left out. */
  readonly lines: (entity: T, language: Words) => readonly string[];
};

const ENTITY_WORDS: { readonly [K in EntityKind]: EntityWords<EntityTypes[K]> } = {
  event: {
    about: ({ when }, { format }) => plain(format.datings(when)),
    lines: ({ when, kind }, language) => [language.format.datings(when), language.text(kind.name).text]
  },
  movement: {
    about: (_, { panels }) => plain(panels.movement.kind),
    lines: () => []
  },
  territory: {
    about: (_, { panels }) => plain(panels.territory.kind),
    lines: () => []
  },
  route: {
    about: ({ kind }, { panels }) => plain(panels.route.kinds[kind]),
    lines: () => []
  },
  place: {
    about({ kind, within }, language, edition) {
      const whole = within === undefined ? undefined : findEntity(edition, { kind: 'place', id: within });
      return plain(joined(language.panels.place.kinds[kind], whole && language.text(whole.label).text));
    },
    lines: ({ label, names, kind }, language) => [
      otherNames(
        language.text(label).text,
        names.map(({ toponym }) => toponym)
      ),
      language.panels.place.kinds[kind]
    ]
  },
  person: {
    about: ({ role }, language) => language.text(role),
    lines: ({ name, names, role }, language) => [
      otherNames(
        language.text(name).text,
        names.map(({ name }) => name)
      ),
      language.text(role).text
    ]
  },
  source: {
    about(source) {
      const origin = originOf(source);
      return origin ? plain(origin) : undefined;
    },
    lines: (source) => [joined(originOf(source), source.issued)]
  }
};

/** What the entity is, or when it was; undefined where there is nothing to say, or no such entity. */
export function aboutEntity<K extends EntityKind>(
  edition: Edition,
  ref: EntityRef<K>,
  language: Words
): TextInLanguage | undefined {
  const entity = findEntity(edition, ref);
  return entity && ENTITY_WORDS[ref.kind].about(entity, language, edition);
}

/** What the entity is, line by line; empty where there is nothing to say, or no such entity. */
export function entityLines<K extends EntityKind>(
  edition: Edition,
  ref: EntityRef<K>,
  language: Words
): readonly string[] {
  const entity = findEntity(edition, ref);
  return entity ? ENTITY_WORDS[ref.kind].lines(entity, language).filter(Boolean) : [];
}

const plain = (text: string): TextInLanguage => ({ text, lang: undefined });

const joined = (...parts: readonly (string | undefined)[]) => parts.filter(Boolean).join(', ');

const originOf = ({ authors, container }: Source) => joined(authorList(authors), container);

/** How many other names are given. */
const NAMES = 5;

const otherNames = (title: string, names: readonly string[]) =>
  [...new Set(names)]
    .filter((name) => name !== title)
    .slice(0, NAMES)
    .join(' · ');
