/** Lint rules for texts: the evidence they have, their language, their length, their characters. */
import { primaryTag } from '../../domain/best-text';
import { EDITORS } from '../../domain/reading';
import { missingCharacters } from '../cjk-face';
import { didYouMean } from '../did-you-mean';
import { isObject } from '../json-value';
import { citedSourceId, objectsIn, stringsIn, textsIn } from '../raw-json';
import { LANGUAGE_TAG } from '../schema/values';
import type { LintContext } from './lint-context';

/** Letters of a title that fit into a line of the list of events. */
const TITLE_LETTERS = 45;
/** Letters of a name that fit into a tab. */
const TAB_LETTERS = 16;
/** Tags that are suggested for one that is no language. */
const COMMON_LANGUAGES = ['de', 'en', 'fr', 'ja', 'ko', 'mn', 'ru', 'zh', 'zh-Hans', 'zh-Hant'];

export function weakEvidence({ edition, raw, pointerTo }: LintContext): void {
  const categoryOf = (source: string) => edition.sources.get(source)?.category;
  for (const [file, content] of raw) {
    let unverified = 0;
    for (const [{ grade, sources, note }, path] of objectsIn(content)) {
      if (grade === 'unverified') unverified++;
      if (grade === 'inferred' && note === undefined)
        pointerTo(file, [...path, 'grade']).report(
          'inferred by the editors; a note should say how',
          'warning'
        );
      const cited = stringsIn(sources).map(citedSourceId);
      const publications = cited.filter((source) => categoryOf(source) !== 'none');
      const [publication] = publications;
      if ((grade === 'attested' || grade === 'document') && cited.length > 0 && !publication)
        pointerTo(file, [...path, 'grade']).report(
          `"${cited[0]}" is no publication and attests nothing; expected inferred or unverified`,
          'warning'
        );
      if (
        grade === 'attested' &&
        publication &&
        publications.length === 1 &&
        categoryOf(publication) === 'popular'
      )
        pointerTo(file, [...path, 'sources']).report(
          `attested by one popular page, "${publication}"; a second source should bear it out`,
          'note'
        );
    }
    if (unverified > 0)
      pointerTo(file, []).report(
        `${unverified === 1 ? '1 reading is' : `${unverified} readings are`} unverified: said commonly, and no source of it was read`,
        'note'
      );
  }
}

/** What is on the map without a word about it. */
export function untold({ edition, featureField }: LintContext): void {
  for (const list of ['events', 'movements', 'territories', 'routes'] as const)
    for (const { id, details } of edition[list])
      if (details().claims.length === 0)
        featureField(`${list}.geojson`, id, 'claims').report(
          'is empty: nothing is told of it; expected at least one claim',
          'warning'
        );
}

/** Ids that in every edition stand for what was derived or placed by its editors, and for what is only commonly said. */
const NO_PUBLICATIONS: readonly unknown[] = [EDITORS, 'common-knowledge'];

export function categoryOfNoPublication({ raw, pointerTo }: LintContext): void {
  for (const [{ id, custom }, path] of objectsIn(raw.get('sources.json'))) {
    if (!NO_PUBLICATIONS.includes(id) || !isObject(custom) || custom['category'] === 'none') continue;
    pointerTo('sources.json', [...path, 'custom', 'category']).report(
      `read "${String(custom['category'])}", but "${String(id)}" is no publication; expected none`,
      'warning'
    );
  }
}

/** Well-formed tags of languages that do not exist, such as "jp". The schema reports tags that are not well-formed. */
export function unknownLanguages({ raw, pointerTo }: LintContext): void {
  const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
  const isUnknown = (tag: string) =>
    LANGUAGE_TAG.test(tag) && !tag.startsWith('x-') && names.of(primaryTag(tag)) === undefined;
  for (const [file, content] of raw) {
    for (const [{ lang }, path] of objectsIn(content)) {
      if (typeof lang !== 'string' || !isUnknown(lang)) continue;
      pointerTo(file, [...path, 'lang']).report(
        `"${lang}" is no language${didYouMean(lang, COMMON_LANGUAGES)}`
      );
    }
  }
}

/** Readings and claims that stand twice in one list; legs are neither. */
export function repeatedReadings({ raw, pointerTo }: LintContext): void {
  for (const [file, content] of raw) {
    for (const [object, path] of objectsIn(content)) {
      for (const [key, list] of Object.entries(object)) {
        if (!Array.isArray(list) || key === 'legs') continue;
        const written = list.map((item) =>
          isObject(item) && 'grade' in item ? JSON.stringify(item) : undefined
        );
        for (const [i, text] of written.entries()) {
          if (text === undefined || written.indexOf(text) === i) continue;
          pointerTo(file, [...path, key, i]).report('is the same as one above it; one is enough', 'warning');
        }
      }
    }
  }
}

export function longTitles({
  edition: { events, movements, study },
  featureField,
  pointerTo
}: LintContext): void {
  for (const [file, entities] of [
    ['events.geojson', events],
    ['movements.geojson', movements]
  ] as const) {
    for (const { id, title } of entities) {
      for (const [language, text] of Object.entries(title)) {
        if (text.length <= TITLE_LETTERS) continue;
        featureField(file, id, 'title', language).report(
          `has ${text.length} letters; the list has room for ${TITLE_LETTERS}`,
          'warning'
        );
      }
    }
  }
  const key = study?.shortTitle ? 'shortTitle' : 'title';
  for (const [language, text] of Object.entries(study?.[key] ?? {})) {
    if (text.length <= TAB_LETTERS) continue;
    pointerTo('edition.json', ['study', key, language]).report(
      `has ${text.length} letters; its tab has room for ${TAB_LETTERS}: give the study a shortTitle`,
      'warning'
    );
  }
}

/** Characters that would be shown in whatever font the visitor's machine has for them, if it has one. */
export function charactersWithoutFace({ raw, pointerTo }: LintContext): void {
  for (const [file, content] of raw) {
    for (const [text, path] of textsIn(content)) {
      const message = missingCharacters(text);
      if (message !== undefined) pointerTo(file, path).report(message);
    }
  }
}
