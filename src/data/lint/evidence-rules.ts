/** Advice on words: what they rest on, the language they say they are in, the room they take. */
import { EDITORS } from '../../domain/reading';
import { lackOfFace } from '../cjk-face';
import { didYouMean } from '../problems';
import { LANGUAGE_TAG } from '../schema';
import { objectsIn, citedSourceId, stringsIn, textsIn } from '../raw-json';
import type { LintContext } from './lint-context';

/** Letters that a title has room for in the list. */
const TITLE = 45;
/** What is offered for a language that nobody speaks. */
const COMMON = ['de', 'en', 'fr', 'ja', 'ko', 'mn', 'ru', 'zh', 'zh-Hans', 'zh-Hant'];

/** What stands among the sources for what was derived or placed here, and for what is only commonly said. */
const isNoPublication = (source: string) => source === EDITORS || source === 'common-knowledge';

/** Rules of evidence, for whatever carries a grade. */
export function weakEvidence({ edition, raw, at }: LintContext): void {
  for (const [file, value] of raw) {
    let unverified = 0;
    for (const [{ grade, sources, note }, path] of objectsIn(value)) {
      if (grade === 'unverified') unverified++;
      if (grade === 'inferred' && note === undefined)
        at(file, [...path, 'grade']).report('inferred by the editors; a note should say how', 'warning');
      const cited = stringsIn(sources).map(citedSourceId);
      const [source, ...more] = cited;
      if ((grade === 'attested' || grade === 'document') && cited.length > 0 && cited.every(isNoPublication))
        at(file, [...path, 'grade']).report(
          `"${source}" is no publication and attests nothing; expected inferred or unverified`,
          'warning'
        );
      const popular = source !== undefined && edition.sources.get(source)?.tier === 'W';
      if (grade === 'attested' && popular && more.length === 0)
        at(file, [...path, 'sources']).report(
          `attested by one popular page, "${source}"; a second source should bear it out`,
          'note'
        );
    }
    if (unverified > 0)
      at(file, []).report(
        `${unverified === 1 ? '1 reading is' : `${unverified} readings are`} unverified: said commonly, and no source of it was read`,
        'note'
      );
  }
}

/** A language that is written as one and that nobody speaks: "jp". */
export function unknownLanguages({ raw, at }: LintContext): void {
  const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
  // What is no tag at all the schema has reported.
  const unknown = (tag: string) => LANGUAGE_TAG.test(tag) && names.of(tag) === undefined;
  for (const [file, value] of raw) {
    for (const [{ lang }, path] of objectsIn(value)) {
      if (typeof lang !== 'string' || !unknown(lang)) continue;
      at(file, [...path, 'lang']).report(`"${lang}" is no language${didYouMean(lang, COMMON)}`);
    }
  }
}

export function longTitles({ edition, feature }: LintContext): void {
  for (const [file, things] of [
    ['events.geojson', edition.events],
    ['movements.geojson', edition.movements]
  ] as const) {
    for (const { id, title } of things) {
      for (const [language, text] of Object.entries(title)) {
        if (text.length <= TITLE) continue;
        feature(file, id, 'title', language).report(
          `has ${text.length} letters; the list has room for ${TITLE}`,
          'warning'
        );
      }
    }
  }
}

/** A character that the page and the map would write in whatever face the visitor's machine has, if it has one. */
export function charactersWithoutFace({ raw, at }: LintContext): void {
  for (const [file, value] of raw) {
    for (const [text, path] of textsIn(value)) {
      const lack = lackOfFace(text);
      if (lack !== undefined) at(file, path).report(lack);
    }
  }
}
