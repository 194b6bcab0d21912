import type { ExpressionSpecification } from 'maplibre-gl';
import type { Power } from '../../domain/edition';
import { inkOf, letteringInkOf, type Palette } from './palette';

/** MapLibre takes no match without cases. */
const byPower = (palette: Palette, powers: readonly Power[], ink: typeof inkOf): ExpressionSpecification =>
  (powers.length === 0
    ? ['literal', palette.thirdInk]
    : [
        'match',
        ['get', 'power'],
        ...powers.flatMap(({ id, colour }) => [id, ink(palette, colour)]),
        palette.thirdInk
      ]) as unknown as ExpressionSpecification;

/** The colour of what a feature's `power` names, for land and lines. */
export const powerColour = (palette: Palette, powers: readonly Power[]) => byPower(palette, powers, inkOf);

/** The same for letters, which are thin. */
export const powerLettering = (palette: Palette, powers: readonly Power[]) =>
  byPower(palette, powers, letteringInkOf);
