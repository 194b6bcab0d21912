import { untrack } from 'svelte';
import type { ErrorEvent as MapErrorEvent, Map as MapLibre } from 'maplibre-gl';
import type { Stop } from '../domain/edition';
import { EpochIndex } from '../domain/epochs';
import type { Ground } from '../domain/ground';
import type { Camera, CameraTarget } from '../view/camera';
import type { Hidden } from '../view/layers';
import type { SovereigntyMode } from '../view/sovereignty';
import type { Scene } from '../domain/scene';
import type { Theme } from '../view/theme';
import { style } from './basemap';
import type * as Filling from './late-sources';
import { gpuDay, gpuWindow, type GpuClock } from './gpu-time';
import { groundSources } from './ground-sources';
import { placeFilters, stopsFilter } from './label-layers';
import { nameFilters } from './layers/names/style';
import { TERRITORY_AREAS, territoryFilters, territoryIds } from './layers/territories/style';
import { routeFilters } from './layers/routes/style';
import type { LayerInputs } from './layers/layer-inputs';
import type { Overlay } from './overlay';
import { selectedPlaces } from './layers/places/label-rank';
import { createMap, fill, filter, hide, restyle, travel } from './map-operations';
import { reportInteraction, type InteractionReports } from './interaction';

export type MapInputs = {
  /** Where the map opens; the edition's own view when the link does not say. */
  readonly opening: Camera | undefined;
  readonly scene: () => Scene;
  /** In which languages names are written, the best first. */
  readonly languages: () => readonly string[];
  /** Layers that are hidden. */
  readonly hidden: () => Hidden;
  /** Whose land is shown: by law, in fact, or both. */
  readonly rule: () => SovereigntyMode;
  readonly theme: () => Theme;
  /** By which assumptions a withdrawal is reconstructed; undefined for none. */
  readonly plan: () => string | undefined;
  /** What the map is called to those who do not see it. */
  readonly name: () => string;
  /** In the reader's words, when a traveller was at a stop. */
  readonly dateOf: () => (stop: Stop) => string;
  /** Replaced for each journey that the camera is asked to make. */
  readonly destination: () => CameraTarget | undefined;
  /** Enough ground for the first picture, and all of it. */
  readonly overview: Promise<Ground>;
  readonly detail: () => Promise<Ground>;
};

export type MapReports = InteractionReports & {
  readonly onstate: (state: 'loading' | 'ready' | 'error') => void;
};

/**
 * An attachment that owns the map. State enters through the getters of `inputs`, what the reader does
 * leaves through `reports`; nobody else holds the MapLibre instance.
 */
export const mountMap = (inputs: MapInputs, reports: MapReports) => (container: HTMLElement) => {
  let map = $state.raw<MapLibre | undefined>();
  let overlay = $state.raw<Overlay | undefined>();
  let filling = $state.raw<typeof Filling | undefined>();
  let ground = $state.raw<Ground | undefined>();
  let gone = false;
  const isGone = () => gone;
  const clock: GpuClock = { day: 0, window: undefined };

  /** As the reader's account tells it. */
  const edition = $derived(inputs.scene().edition);
  const selection = $derived(inputs.scene().highlighted);
  const instant = $derived(inputs.scene().instant);
  const matchingEventIds = $derived(inputs.scene().matchingEventIds);
  const chosen = $derived(selection?.kind === 'movement' ? selection.id : undefined);
  const epochs = $derived(new EpochIndex(edition, ground));
  /** The same object until something on the map changes but the clock; likewise its parts. */
  const epoch = $derived(epochs.at(instant));
  const journeysInView = $derived(epoch.journeysInView);
  const territories = $derived(epoch.territories);
  const routes = $derived(epoch.routes);
  const placeNamesSince = $derived(epoch.placeNamesSince);
  const groundNamesSince = $derived(epoch.groundNamesSince);
  const heldIds = $derived(territoryIds(territories, inputs.rule()));
  /** By law no ground is occupied: the hatched zones go with what the reader has taken off. */
  const drawnOff: Hidden = $derived(
    inputs.rule() === 'law' ? new Set([...inputs.hidden(), 'territories' as const]) : inputs.hidden()
  );
  const withdrawal = $derived.by(() => {
    const plan = inputs.plan();
    return plan === undefined ? undefined : { plan, languages: inputs.languages() };
  });
  const layerInputs: LayerInputs = $derived({
    edition,
    selection,
    matchingEventIds,
    hidden: drawnOff,
    clock,
    theme: inputs.theme(),
    withdrawal
  });

  const open = async () => {
    reports.onstate('loading');
    const overview = await inputs.overview;
    if (isGone()) return;
    const made = createMap(container, edition, inputs.languages(), inputs.theme(), inputs.opening, overview);
    reportInteraction(
      made,
      reports,
      () => overlay,
      () => heldIds
    );
    map = made;
    // Only this tells of a worker that does not arrive; where a picture comes all the same, `ready` follows.
    const fail = ({ error }: MapErrorEvent) => {
      console.error(error);
      reports.onstate('error');
    };
    made.on('error', fail);
    await made.once('load');
    made.off('error', fail);
    performance.mark('map:first-frame');
    const [detail, { addOverlay }, sources] = await Promise.all([
      inputs.detail(),
      import('./overlay'),
      import('./late-sources')
    ]);
    if (isGone()) return;
    fill(made, groundSources(detail));
    ground = detail;
    filling = sources;
    overlay = addOverlay(made, layerInputs, () => {
      reports.onstate('error');
    });
    await made.once('idle');
    performance.mark('map:ready');
    reports.onstate('ready');
  };
  // Without WebGL 2, or with a part of the program lost on the way, the list and the text do without.
  open().catch(() => {
    if (!gone) reports.onstate('error');
  });

  // Time: one number on the graphics card and a repaint.
  $effect(() => {
    clock.day = gpuDay(edition, instant);
    clock.window = gpuWindow(edition, inputs.scene().timeRange);
    map?.triggerRepaint();
  });
  $effect(() => {
    map?.getCanvas().setAttribute('aria-label', inputs.name());
  });
  $effect(() => {
    overlay?.show(layerInputs);
  });
  $effect(() => {
    if (map && overlay) hide(map, inputs.hidden());
  });
  $effect(() => {
    if (!map || !overlay) return;
    const selected = selection?.kind === 'territory' ? selection.id : '';
    filter(map, territoryFilters(heldIds, selected, inputs.rule()));
  });
  $effect(() => {
    if (!map || !overlay) return;
    const selected = selection?.kind === 'route' ? selection.id : '';
    filter(map, routeFilters(routes, selected));
  });
  $effect(() => {
    if (map && overlay) filter(map, placeFilters(selectedPlaces(edition, selection)));
  });
  $effect(() => {
    if (map && overlay) filter(map, nameFilters(groundNamesSince));
  });
  $effect(() => {
    if (!map || !overlay) return;
    const ids = chosen === undefined ? journeysInView.map(({ id }) => id) : [chosen];
    filter(map, { stops: stopsFilter(ids, chosen !== undefined) });
  });
  $effect(() => {
    if (!map || !filling || !ground) return;
    fill(map, {
      ...filling.editionSources(edition),
      [TERRITORY_AREAS]: filling.territoryFeatures(edition, ground)
    });
  });
  $effect(() => {
    if (map && filling) fill(map, { places: filling.places(edition, placeNamesSince) });
  });
  $effect(() => {
    if (overlay && map) restyle(map, style(inputs.languages(), inputs.theme(), edition.powers));
  });
  $effect(() => {
    if (map && filling) fill(map, { stops: filling.stops(edition, inputs.dateOf()) });
  });
  $effect(() => {
    const destination = inputs.destination();
    const going = map;
    // Travelling tells the page where the map is, which is no reason to travel again.
    if (going && destination) untrack(() => travel(going, destination));
  });

  return () => {
    gone = true;
    map?.remove();
  };
};
