/** The layers of a style for what is shown, and whether each is seen. */
import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import type { MapLayer, StyleInputs } from './layers/map-layer';
import { palettes } from './style/palette';

/** @param nameIn the property that has a name in a language */
export function layersOfSteps(
  { hidden, languages, theme, ...inputs }: StyleInputs,
  steps: readonly MapLayer[],
  nameIn = (language: string) => language
): readonly LayerSpecification[] {
  const label = ['coalesce', ...[...languages.map(nameIn), 'name'].map((property) => ['get', property])];
  const context = {
    ...inputs,
    palette: palettes[theme],
    label: label as unknown as ExpressionSpecification // the types have no arguments that are spread
  };
  return steps.flatMap(({ toggle, style }) => {
    const visibility = toggle && hidden.has(toggle) ? ('none' as const) : ('visible' as const);
    return (style?.(context) ?? []).map((layer) => ({ ...layer, layout: { ...layer.layout, visibility } }));
  });
}
