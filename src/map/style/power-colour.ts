import type { ExpressionSpecification } from 'maplibre-gl';
import type { Power } from '../../domain/edition';
import { inkOf, type Palette } from './palette';

/** The colour of what a feature's `power` names. MapLibre takes no match without cases. */
export const powerColour = (palette: Palette, powers: readonly Power[]): ExpressionSpecification =>
  (powers.length === 0
    ? ['literal', palette.thirdInk]
    : [
        'match',
        ['get', 'power'],
        ...powers.flatMap(({ id, colour }) => [id, inkOf(palette, colour)]),
        palette.thirdInk
      ]) as unknown as ExpressionSpecification;
