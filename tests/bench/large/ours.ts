/** As the app does: one number for the graphics card in each picture, and all that the page derives from the clock. */
import type { Map as MapLibre } from 'maplibre-gl';
import type { Edition } from '../../../src/domain/edition';
import { EpochIndex, type Epoch } from '../../../src/domain/epochs';
import { NO_FILTER } from '../../../src/domain/event-filter';
import { journeyBlocksAt } from '../../../src/domain/journey-blocks';
import type { Instant } from '../../../src/domain/time';
import { presenceIn } from '../../../src/domain/presence-index';
import { scene } from '../../../src/domain/scene';
import type { StyleSpecification } from 'maplibre-gl';
import { gpuDay, type GpuClock } from '../../../src/map/gpu-time';
import { keepLabels } from '../../../src/map/kept-labels';
import { deckLayers } from '../../../src/map/layers/deck-layers';
import { sourceData } from '../../../src/map/layers/source-data';
import { journeyColumns } from '../../../src/map/layers/journeys/journey-columns';
import type { DeckInputs, LayerInputs } from '../../../src/map/layers/layer-inputs';
import { enlargeTiles } from '../../../src/map/large-tiles';
import { BELOW_PLACE_NAMES } from '../../../src/map/layers/lettering';
import { addTitles } from '../../../src/map/layers/titles/add-titles';
import { restyle } from '../../../src/map/map-updates';
import { movingPresenter } from '../../../src/map/moving-presenter';
import { provideFaces } from '../../../src/map/provide-faces';
import { mapStyle } from '../../../src/map/map-style';
import { rememberSettledStyle } from '../../../src/map/settled-style';
import { addOverlay, type Overlay } from '../../../src/map/overlay';
import { eventRowMarks, groupEvents } from '../../../src/ui/events/event-groups';
import type { ShowAt } from './ways';

const CHOICES = {
  selection: undefined,
  hidden: new Set<never>(),
  sovereignty: 'both',
  languages: ['en'],
  theme: 'day',
  cumulative: false,
  plan: undefined
} as const;

const stopDate = () => '1 May';

const inputsOf = (edition: Edition, clock: GpuClock, t: Instant): LayerInputs => ({
  ...CHOICES,
  edition,
  clock,
  matchingEventIds: scene(edition, t, { selection: undefined }).matchingEventIds
});

/** Layers anew where other journeys come near the clock, as the owner of the map has it. */
function shownOn(map: MapLibre, edition: Edition): (t: Instant) => DeckInputs {
  const clock: GpuClock = { day: 0, window: undefined };
  const overlay = overlayOn(map);
  let shown: DeckInputs | undefined;
  return (t) => {
    clock.day = gpuDay(edition, t);
    const journeys = journeyColumns(edition)(clock)(journeyBlocksAt(edition, t));
    if (shown?.journeys !== journeys) {
      shown = { ...inputsOf(edition, clock, t), journeys };
      overlay.show(deckLayers(shown));
    }
    map.triggerRepaint();
    return shown;
  };
}

const overlayOn = (map: MapLibre): Overlay =>
  addOverlay(map, (error) => {
    throw error;
  });

/** The layers alone. */
export function ourLayers(map: MapLibre, edition: Edition): ShowAt {
  const showAt = shownOn(map, edition);
  return (t) => {
    showAt(t);
  };
}

/**
 * With scene, epochs, counts, the rows of the list and the titles, on tiles and by a style as the app has them. The map is bare: of the
 * style only the work is done that finds what is different.
 */
export function ourPage(map: MapLibre, edition: Edition): ShowAt {
  const showAt = shownOn(map, edition);
  enlargeTiles(map);
  provideFaces(map);
  map.addLayer({ id: BELOW_PLACE_NAMES, type: 'line', source: 'land', layout: { visibility: 'none' } });
  addTitles(map);
  keepLabels(map, () => map.isMoving());
  rememberSettledStyle(map);
  const presentMoving = movingPresenter(map);
  const epochs = new EpochIndex(edition);
  const rows = groupEvents(edition);
  let epoch: Epoch | undefined;
  let style: StyleSpecification | undefined;
  let marked: string | undefined;
  return (t) => {
    const now = scene(edition, t, { selection: undefined, filter: NO_FILTER });
    const inputs = showAt(t);
    if (epochs.at(t) !== epoch) {
      epoch = epochs.at(t);
      const next = mapStyle({ ...CHOICES, edition, epoch });
      if (style) restyle(UNSEEN, next, style);
      style = next;
      sourceData({ ...CHOICES, edition, ground: undefined, stopDate, ...epoch });
    }
    presentMoving(inputs, { timeRuns: true });
    const counts = presenceIn(edition)(now.matchingEventIds).countsAt(t);
    if (now.current?.id !== marked) {
      marked = now.current?.id;
      const markOf = eventRowMarks(edition, marked);
      Object.assign(globalThis, { listed: rows[0]?.events.slice(0, 20).map(markOf) });
    }
    Object.assign(globalThis, { told: [now.previous, now.next, counts] });
  };
}

/** Takes every change of style and shows none. */
const UNSEEN = {
  setFilter: () => undefined,
  setLayoutProperty: () => undefined,
  setPaintProperty: () => undefined
} as unknown as MapLibre; // of which `restyle` calls no more
