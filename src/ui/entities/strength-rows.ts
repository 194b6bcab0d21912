/** What sources say of the strength of a movement, in the order of its way: the rows of a table. */
import { amountKey } from '../../domain/disagreement';
import type { Movement, Place, Strength } from '../../domain/edition';
import type { Readings } from '../../domain/reading';

export type StrengthRow = {
  /** Undefined between two stops. */
  readonly place: Place | undefined;
  /** On arrival, and on leaving where that is told apart. */
  readonly sides: readonly [Readings<Strength>, Readings<Strength>];
};

export const strengthRows = ({ stops, legs }: Movement): readonly StrengthRow[] =>
  stops.flatMap(({ place, strength = [], strengthAfter = [] }, i): StrengthRow[] => [
    ...(strength.length + strengthAfter.length > 0
      ? [{ place, sides: [strength, strengthAfter] as const }]
      : []),
    ...(legs[i]?.strengths ?? []).map((reading) => ({ place: undefined, sides: [[reading], []] as const }))
  ]);

/** A key that is the same for equal strengths. */
export const strengthKey = (strength: Strength): string => (strength ? amountKey(strength) : 'unknown');
