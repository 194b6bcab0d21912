/** What the map is made from: each input with a plain default. */
import type { Feature, FeatureCollection } from 'geojson';
import type { Edition } from '../../../src/domain/edition';
import { EpochIndex } from '../../../src/domain/epochs';
import { journeyBlocksAt } from '../../../src/domain/journey-blocks';
import type { Ground } from '../../../src/domain/ground';
import { journeyColumns } from '../../../src/map/layers/journeys/journey-columns';
import type { DeckInputs, LayerInputs } from '../../../src/map/layers/layer-inputs';
import { sourceData } from '../../../src/map/layers/source-data';
import type { SourceInputs, StyleContext, StyleInputs } from '../../../src/map/layers/map-layer';
import { palettes } from '../../../src/map/style/palette';

export const styleInputs = (edition: Edition, some: Partial<StyleInputs> = {}): StyleInputs => ({
  edition,
  epoch: new EpochIndex(edition).at(edition.openingDate),
  selection: undefined,
  sovereignty: 'both',
  hidden: new Set(),
  languages: ['en'],
  theme: 'day',
  ...some
});

/** What a feature of the map makes its layers from. */
export const styleContext = (edition: Edition, some: Partial<StyleContext> = {}): StyleContext => ({
  ...styleInputs(edition),
  palette: palettes.day,
  label: ['get', 'en'],
  ...some
});

/** By day, without a filter, at the beginning of the edition's time. */
export const layerInputs = (edition: Edition, some: Partial<LayerInputs> = {}): LayerInputs => ({
  edition,
  selection: undefined,
  matchingEventIds: new Set(edition.events.map(({ id }) => id)),
  hidden: new Set(),
  sovereignty: 'both',
  languages: ['en'],
  theme: 'day',
  clock: { day: 0, window: undefined },
  cumulative: false,
  plan: undefined,
  ...some
});

/** The same with the journeys that are then near. */
export const deckInputs = (edition: Edition, some: Partial<LayerInputs> = {}): DeckInputs => {
  const inputs = layerInputs(edition, some);
  const near = journeyBlocksAt(edition, edition.openingDate);
  return { ...inputs, journeys: journeyColumns(edition)(inputs.clock)(near) };
};

/** Every area of this ground is one square of two degrees: enough to be drawn. */
export const SQUARE_GROUND: Ground = {
  layers: {},
  landOf: () => ({
    type: 'MultiPolygon',
    coordinates: [
      [
        [
          [0, 0],
          [2, 0],
          [2, 2],
          [0, 2],
          [0, 0]
        ]
      ]
    ]
  })
};

/** The features of one source, read where the map would read them. */
export async function featuresOf(
  id: string,
  edition: Edition,
  some: Partial<SourceInputs> = {}
): Promise<Feature[]> {
  const data = sourceData({
    edition,
    ground: SQUARE_GROUND,
    placeNamesSince: edition.openingDate,
    selection: undefined,
    journeysInView: [],
    stopDate: ({ place: { id } }) => `at ${id}`,
    ...some
  })[id];
  if (!data) throw new Error(`no source is called ${id}`);
  const collection: unknown = typeof data === 'string' ? await (await fetch(data)).json() : data;
  return (collection as FeatureCollection).features;
}
