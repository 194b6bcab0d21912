/** What a feature of the map is to the registry of layers: how it is drawn, from what, and what hides it. */
import type { Layer } from '@deck.gl/core';
import type { FeatureCollection } from 'geojson';
import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import type { Edition, Movement, Stop } from '../../domain/edition';
import type { EntityKind } from '../../domain/entities/entity-ref';
import type { Epoch } from '../../domain/epochs';
import type { Ground } from '../../domain/ground';
import type { SovereigntyMode } from '../../view/sovereignty';
import type { EntityRef } from '../../domain/entities/entity-ref';
import type { Instant } from '../../domain/time';
import type { Hidden, LayerName } from '../../view/layers';
import type { Theme } from '../../view/theme';
import type { Palette } from '../style/palette';
import type * as DeckModules from './deck-modules';
import type { DeckInputs, LayerInputs } from './layer-inputs';
import type * as SourceModules from './source-modules';

/** All that MapLibre's style depends on. */
export type StyleInputs = {
  readonly edition: Edition;
  readonly epoch: Epoch;
  readonly selection: EntityRef | undefined;
  readonly sovereignty: SovereigntyMode;
  readonly hidden: Hidden;
  /** In which languages names are written, the best first. */
  readonly languages: readonly string[];
  readonly theme: Theme;
};

/** The same as a feature takes it. */
export type StyleContext = Omit<StyleInputs, 'hidden' | 'languages' | 'theme'> & {
  readonly palette: Palette;
  /** The name of a feature of the map in the best language that it has. */
  readonly label: ExpressionSpecification;
};

/** All that the sources of the edition depend on. */
export type SourceInputs = {
  readonly edition: Edition;
  /** What has arrived of the ground. */
  readonly ground: Ground | undefined;
  /** An instant at which all places are called as they are shown. */
  readonly placeNamesSince: Instant;
  readonly selection: EntityRef | undefined;
  /** As an epoch has them. */
  readonly journeysInView: readonly Movement[];
  /** In words, when a traveller was at a stop. */
  readonly stopDate: (stop: Stop) => string;
};

/** What fills a source, by its id: the same object as long as nothing in it has changed. */
export type SourceData = Readonly<Record<string, FeatureCollection>>;

/** The same, or where its text can be read. */
export type SourceDataOrText = Readonly<Record<string, FeatureCollection | string>>;

/** One step in the order of the map. What it takes of modules is loaded after the first map frame. */
export type MapLayer = {
  /** The word of the layers panel that hides it; without one it is always there. */
  readonly toggle?: LayerName;
  /** Its layers in MapLibre's style, bottom to top: the same ones, whatever the context. */
  readonly style?: (context: StyleContext) => readonly LayerSpecification[];
  readonly sources?: (modules: typeof SourceModules) => (inputs: SourceInputs) => SourceDataOrText;
  /** Sources that change with the clock; asked in each frame, it answers with the same object while nothing moves. */
  readonly movingSources?: (modules: typeof SourceModules) => (inputs: LayerInputs) => SourceData;
  /** Its layers of deck.gl, bottom to top. */
  readonly deck?: (modules: typeof DeckModules) => (inputs: DeckInputs) => Layer | readonly Layer[];
  /** Layers of its style that can be clicked, and of which kind are the entities whose ids their features have. */
  readonly picks?: { readonly kind: EntityKind; readonly layers: readonly string[] };
};
