import { untrack } from 'svelte';
import type { ErrorEvent as MapErrorEvent, Map as MapLibre, StyleSpecification } from 'maplibre-gl';
import type { Stop } from '../domain/edition';
import { EpochIndex } from '../domain/epochs';
import type { Ground } from '../domain/ground';
import type { Scene } from '../domain/scene';
import type { Camera, CameraTarget } from '../view/camera';
import { gpuDay, gpuWindow, type GpuClock } from './gpu-time';
import { reportInteraction, type InteractionReports } from './interaction';
import type { LayerInputs } from './layers/layer-inputs';
import type { SourceData, StyleInputs } from './layers/map-layer';
import { territoriesShown } from './layers/territories/style';
import { loadLateParts, type LateParts } from './late-parts';
import { createMap, fill, restyle, travel } from './map-operations';
import { mapStyle } from './map-style';
import { pickerOf } from './picking';

/** What is shown besides the scene, as one value. */
export type MapChoices = Pick<StyleInputs, 'hidden' | 'languages' | 'sovereignty' | 'theme'> & {
  /** By which assumptions a withdrawal is reconstructed; undefined for none. */
  readonly plan: string | undefined;
  /** What the map is called to those who do not see it. */
  readonly title: string;
  /** In words, when a traveller was at a stop. */
  readonly stopDate: (stop: Stop) => string;
};

export type MapInputs = {
  /** Where the map opens; the edition's own view when the link does not say. */
  readonly opening: Camera | undefined;
  /** Enough ground for the first picture, and all of it. */
  readonly overview: Promise<Ground>;
  readonly detail: () => Promise<Ground>;
  readonly scene: () => Scene;
  readonly choices: () => MapChoices;
  /** Replaced for each journey that the camera is asked to make. */
  readonly destination: () => CameraTarget | undefined;
};

export type MapReports = InteractionReports & {
  readonly onstate: (state: 'loading' | 'ready' | 'error') => void;
};

/**
 * An attachment that owns the map. State enters through the getters of `inputs`, what the user does leaves through
 * `reports`; nobody else holds the MapLibre instance.
 */
export const mountMap = (inputs: MapInputs, reports: MapReports) => (container: HTMLElement) => {
  let map = $state.raw<MapLibre | undefined>();
  let late = $state.raw<LateParts | undefined>();
  let removed = false;
  const isRemoved = () => removed;
  const clock: GpuClock = { day: 0, window: undefined };

  const edition = $derived(inputs.scene().edition);
  const instant = $derived(inputs.scene().instant);
  const selection = $derived(inputs.scene().highlighted);
  const matchingEventIds = $derived(inputs.scene().matchingEventIds);
  const choices = $derived(inputs.choices());
  const epochs = $derived(new EpochIndex(edition, late?.ground));
  const epoch = $derived(epochs.at(instant));
  const style = $derived(mapStyle({ ...choices, edition, epoch, selection }));
  const data = $derived(late?.sourceData({ ...choices, ...epoch, edition, ground: late.ground }) ?? {});
  const layerInputs: LayerInputs = $derived({ ...choices, edition, selection, matchingEventIds, clock });
  const layers = $derived(late?.deckLayers(layerInputs) ?? []);
  /** What the map has been given so far; of what moves, apart. */
  let given: { readonly style: StyleSpecification; readonly data: SourceData } | undefined;

  let movingData: SourceData = {};

  const open = async () => {
    reports.onstate('loading');
    const overview = await inputs.overview;
    if (isRemoved()) return;
    given = { style, data: {} };
    const created = createMap(container, style, overview, inputs.opening, edition.openingView.extent);
    const territories = () => territoriesShown(epoch, choices.sovereignty);
    reportInteraction(
      created,
      pickerOf(created, () => late?.overlay, territories),
      reports
    );
    map = created;
    // Only this reports a worker that does not arrive; where a picture comes all the same, `ready` follows.
    const fail = ({ error }: MapErrorEvent) => {
      console.error(error);
      reports.onstate('error');
    };
    created.on('error', fail);
    await created.once('load');
    created.off('error', fail);
    performance.mark('map:first-frame');
    const parts = await loadLateParts(created, inputs.detail(), () => reports.onstate('error'));
    if (isRemoved()) return;
    late = parts;
    await created.once('idle');
    performance.mark('map:ready');
    reports.onstate('ready');
  };
  // Without WebGL 2, or with a part of the program lost on the way, the list and the text do without.
  open().catch(() => {
    if (!removed) reports.onstate('error');
  });

  $effect(() => {
    map?.getCanvas().setAttribute('aria-label', choices.title);
    if (!map || !late || !given) return;
    restyle(map, style, given.style);
    fill(map, data, given.data);
    given = { style, data };
  });
  $effect(() => {
    late?.overlay.show(layers);
  });
  let goal: CameraTarget | undefined;
  $effect(() => {
    // While time runs, in each frame: some numbers on the graphics card, the labels of what moves, and a repaint.
    clock.day = gpuDay(edition, instant);
    clock.window = gpuWindow(edition, inputs.scene().timeRange);
    map?.triggerRepaint();
    if (map && late) {
      const data = late.movingSourceData(layerInputs);
      fill(map, data, movingData);
      movingData = data;
    }
    const destination = inputs.destination();
    if (!map || destination === goal) return;
    const traveller = map;
    goal = destination;
    // Travelling reports where the map is, which is no reason to travel again.
    if (destination) untrack(() => travel(traveller, destination));
  });

  return () => {
    removed = true;
    map?.remove();
  };
};
