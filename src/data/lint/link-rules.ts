/** Lint rules for identifiers of authorities. */
import { AUTHORITIES, authorityLink } from '../../domain/authority-link';
import { didYouMean } from '../did-you-mean';
import type { LintContext } from './lint-context';

/** Entries of `links` that lead nowhere. They are shown on no page. */
export function unknownAuthorities({ edition, featureField, pointerTo }: LintContext): void {
  const prefixes = Object.keys(AUTHORITIES);
  const problemOf = (text: string) => {
    if (authorityLink(text)) return undefined;
    const [prefix = ''] = text.split(':');
    return prefixes.includes(prefix)
      ? `"${text}" is no identifier of ${prefix}`
      : `"${text}" is neither an address nor an identifier of ${prefixes.join(', ')}, as in "wikidata:Q956"${didYouMean(prefix, prefixes)}`;
  };
  for (const { id, links } of edition.places) {
    links?.forEach((text, i) => {
      const problem = problemOf(text);
      if (problem !== undefined) featureField('places.geojson', id, 'links', i).report(problem);
    });
  }
  edition.people.forEach(({ links }, n) => {
    links?.forEach((text, i) => {
      const problem = problemOf(text);
      if (problem !== undefined) pointerTo('edition.json', ['people', n, 'links', i]).report(problem);
    });
  });
}
