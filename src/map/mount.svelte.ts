import { untrack } from 'svelte';
import type { ErrorEvent, Map as MapLibre } from 'maplibre-gl';
import type { Edition, Stop } from '../domain/edition';
import type { Ground } from '../domain/ground';
import type { Hidden } from '../domain/layers';
import type { Scene } from '../domain/scene';
import { editionSources, stops } from './edition-sources';
import { gpuDay, type GpuClock } from './gpu-time';
import { groundSources } from './ground-sources';
import { placeFilters, stopsFilter } from './label-layers';
import type { Overlay } from './overlay';
import { selectedPlaces } from './prominence';
import { createMap, fill, hide, relabel, travel, type Destination, type Opening } from './sheet';
import { watch, type HandReports } from './watch';

export type MapInputs = {
  readonly edition: Edition;
  /** Where the map opens; the edition's own view when the link does not say. */
  readonly opening: Opening | undefined;
  readonly scene: () => Scene;
  readonly language: () => string;
  /** Layers taken off the sheet. */
  readonly hidden: () => Hidden;
  /** What the map is called to those who do not see it. */
  readonly name: () => string;
  /** In the reader's words, when a traveller was at a stop. */
  readonly dateOf: () => (stop: Stop) => string;
  /** Replaced for each journey that the camera is asked to make. */
  readonly destination: () => Destination | undefined;
  /** Enough ground for the first picture, and all of it. */
  readonly overview: Promise<Ground>;
  readonly detail: () => Promise<Ground>;
};

export type MapReports = HandReports & {
  readonly onstate: (state: 'loading' | 'ready' | 'error') => void;
};

/**
 * An attachment that owns the map. State enters through the getters of `inputs`, what the reader does
 * leaves through `reports`; nobody else holds the MapLibre instance.
 */
export const mountMap = (inputs: MapInputs, reports: MapReports) => (container: HTMLElement) => {
  let map = $state.raw<MapLibre | undefined>();
  let overlay = $state.raw<Overlay | undefined>();
  let gone = false;
  const isGone = () => gone;
  const clock: GpuClock = { day: 0 };

  const { edition } = inputs;
  const selection = $derived(inputs.scene().selection);
  const instant = $derived(inputs.scene().instant);
  /** Ids of the journeys that have begun or are looked at; a text, so that it is the same while they are. */
  const travelled = $derived(
    inputs
      .scene()
      .movements.filter(({ movement, phase }) => phase !== 'ahead' || movement.id === selection?.id)
      .map(({ movement }) => movement.id)
      .join(' ')
  );

  const open = async () => {
    reports.onstate('loading');
    const overview = await inputs.overview;
    if (isGone()) return;
    const made = createMap(container, edition, inputs.language(), inputs.opening, overview);
    watch(made, reports, () => overlay);
    map = made;
    // Only this tells of a worker that does not arrive; where a picture comes all the same, `ready` follows.
    const fail = ({ error }: ErrorEvent) => {
      console.error(error);
      reports.onstate('error');
    };
    made.on('error', fail);
    await made.once('load');
    made.off('error', fail);
    performance.mark('map:first-frame');
    const [detail, { addOverlay }] = await Promise.all([inputs.detail(), import('./overlay')]);
    if (isGone()) return;
    fill(made, groundSources(detail));
    fill(made, editionSources(edition, inputs.dateOf()));
    overlay = addOverlay(made, { edition, selection, hidden: inputs.hidden(), clock }, () => {
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
    map?.triggerRepaint();
  });
  $effect(() => {
    map?.getCanvas().setAttribute('aria-label', inputs.name());
  });
  $effect(() => {
    overlay?.show({ edition, selection, hidden: inputs.hidden(), clock });
  });
  $effect(() => {
    if (map && overlay) hide(map, inputs.hidden());
  });
  $effect(() => {
    if (!overlay) return;
    for (const [layer, filter] of Object.entries(placeFilters(selectedPlaces(edition, selection)))) {
      map?.setFilter(layer, filter);
    }
  });
  $effect(() => {
    if (overlay) map?.setFilter('stops', stopsFilter(travelled.split(' ')));
  });
  $effect(() => {
    if (overlay && map) relabel(map, inputs.language(), stops(edition, inputs.dateOf()));
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
