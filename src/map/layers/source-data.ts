/** The data of MapLibre's sources, which come after the first map frame. */
import { LAYERS } from '.';
import { groundSources } from '../ground-sources';
import { landChangeSources } from './land-changes/sources';
import { zoneLetteringSources } from './zone-lettering/sources';
import * as modules from './source-modules';
import type { LayerInputs } from './layer-inputs';
import type { SourceData, SourceDataOrText, SourceInputs } from './map-layer';

const SOURCES = LAYERS.flatMap(({ sources }) => sources?.(modules) ?? []);
const MOVING_SOURCES = LAYERS.flatMap(({ movingSources }) => movingSources?.(modules) ?? []);

/** The data of all sources, those of the ground as well; what needs a detailed ground is left out until there is one. */
export const sourceData = (inputs: SourceInputs): SourceDataOrText =>
  Object.assign(
    {},
    inputs.ground && (inputs.ground.drawn ?? groundSources(inputs.ground)),
    ...SOURCES.map((dataOf) => dataOf(inputs))
  ) as SourceDataOrText;

/** The data of the sources that change with the clock, but the titles (`titles-on-map`). */
export const movingSourceData = (inputs: LayerInputs): SourceData =>
  Object.assign(
    {},
    landChangeSources(inputs),
    zoneLetteringSources(inputs),
    ...MOVING_SOURCES.map((dataOf) => dataOf(inputs))
  ) as SourceData;
