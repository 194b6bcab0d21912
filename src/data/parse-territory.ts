/** A territory, with its land and its holder. */
import type * as v from 'valibot';
import groundAreas from '../../geo/basemap/areas.json' with { type: 'json' };
import type { Power, Territory } from '../domain/edition';
import { didYouMean } from './did-you-mean';
import type { EditionParser } from './edition-parser';
import type { TerritoryFeature } from './schema';
import type { Validated } from './validate';

/** Ids of the areas into which the ground is divided. */
const AREAS: ReadonlySet<string> = new Set(groundAreas);

/** Undefined when the power that holds it is unknown, or when it has no land. */
export function parseTerritory(
  { value, pointer }: Validated<v.InferOutput<typeof TerritoryFeature>>,
  parser: EditionParser,
  powers: ReadonlyMap<string, Power>
): Territory | undefined {
  const { title, sign, label, areas, status, by, against, when, claims, precision } = value.properties;
  const { geometry } = value;
  if ((geometry === null) !== areas.length > 0) {
    pointer
      .in('areas')
      .report(
        geometry === null
          ? 'has neither a geometry nor areas of the ground; give it one of the two'
          : 'has areas of the ground besides a geometry of its own; keep one of the two'
      );
    return undefined;
  }
  areas.forEach((area, i) => {
    if (AREAS.has(area)) return;
    pointer.in(`areas[${i}]`).report(`"${area}" is no area of the ground${didYouMean(area, AREAS)}`);
  });
  const holder = parser.find(by, powers, 'power', pointer.in('by'));
  const other =
    against === undefined ? undefined : parser.find(against, powers, 'power', pointer.in('against'));
  return (
    holder && {
      id: value.id,
      title: parser.localized(title, pointer.in('title')),
      ...(sign && { sign }),
      ...(label && {
        label: { text: parser.localized(label.text, pointer.in('label.text')), at: label.at }
      }),
      ...(geometry && { geometry }),
      areas,
      status,
      by: holder,
      ...(other && { against: other }),
      when: parser.datings(when, pointer.in('when')),
      claims: parser.claims(claims, pointer.in('claims')),
      precision
    }
  );
}
