/** A territory, with its land and its holder. */
import type * as v from 'valibot';
import type { Power, Territory } from '../domain/edition';
import type { EditionParser } from './edition-parser';
import type { TerritoryFeature } from './schema';
import type { Validated, WithDetails } from './written-edition';

/**
 * Undefined when the power that holds it is unknown, or when it has no land.
 *
 * @param groundAreas of which it may be made; undefined where that is not known
 */
export function parseTerritory(
  { value, pointer }: Validated<WithDetails<v.InferOutput<typeof TerritoryFeature>>>,
  parser: EditionParser,
  powers: ReadonlyMap<string, Power>,
  groundAreas: readonly string[] | undefined
): Territory | undefined {
  const { title, letter, label, areas, status, when, precision } = value.properties;
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
    if (!groundAreas || groundAreas.includes(area)) return;
    pointer
      .in(`areas[${i}]`)
      .report(`"${area}" is no area of the ground${parser.suggest(area, groundAreas)}`);
  });
  const { holder: holderId, claimant: claimantId } = value.properties;
  const holder = parser.find(holderId, powers, 'power', pointer.in('holder'));
  const claimant =
    claimantId === undefined ? undefined : parser.find(claimantId, powers, 'power', pointer.in('claimant'));
  return (
    holder && {
      id: value.id,
      title: parser.localized(title, pointer.in('title')),
      ...(letter && { letter }),
      ...(label && {
        label: { text: parser.localized(label.text, pointer.in('label.text')), position: label.position }
      }),
      ...(geometry && { geometry }),
      areas,
      status,
      holder,
      ...(claimant && { claimant }),
      when: parser.datings(when, pointer.in('when')),
      details: parser.claimsOf(value, pointer),
      precision
    }
  );
}
