import { Map as MapLibre, setWorkerUrl, type GeoJSONSource } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { untrack } from 'svelte';
import type { FeatureCollection, Position } from 'geojson';
import type { Edition, Stop } from '../domain/edition';
import type { Ground } from '../domain/ground';
import type { Scene } from '../domain/scene';
import type { Selection } from '../domain/selection';
import { EMPTY, style } from './basemap';
import { centre, extentOf, isPoint, type Frame } from './camera';
import { editionSources, stops } from './edition-sources';
import { gpuDay, type GpuClock } from './gpu-time';
import { groundSources } from './ground-sources';
import { labelLayers, PLACE_LABELS, placeFilters, stopsFilter } from './label-layers';
import { selectedPlaces } from './prominence';
import type { Overlay } from './overlay';

setWorkerUrl(workerUrl); // MapLibre 6 cannot find its own worker once Vite has bundled it

/** What the sheet has been drawn on: beyond it there is nothing to see. */
const LIMITS: [number, number, number, number] = [72, 2, 178, 66];
/** A place is looked at from no farther than this. */
const NEAR_ENOUGH = 4.2;
/** Kept clear around what must all be seen: the frame of the sheet and some air. */
const MARGIN = 44;
const TRAVEL_MS = 900; // as the look of the sheet has it

/** Points that must all be seen; a single one is looked at from `zoom`, or from near enough. */
type Destination = { readonly points: readonly Position[]; readonly zoom?: number };

export type MapInputs = {
  readonly edition: Edition;
  /** Where the map opens; the edition's own view when the link does not say. */
  readonly opening: { readonly center: Position; readonly zoom: number } | undefined;
  readonly scene: () => Scene;
  readonly language: () => string;
  /** In the reader's words, when a traveller was at a stop. */
  readonly dateOf: () => (stop: Stop) => string;
  /** Replaced for each journey that the camera is asked to make. */
  readonly destination: () => Destination | undefined;
  /** Enough ground for the first picture, and all of it. */
  readonly overview: Promise<Ground>;
  readonly detail: () => Promise<Ground>;
};

export type MapReports = {
  readonly onpick: (selection: Selection | undefined) => void;
  readonly onpoint: (
    at: { readonly x: number; readonly y: number; readonly selection: Selection } | undefined
  ) => void;
  /** What is seen, at each change. */
  readonly onframe: (frame: Frame) => void;
  /** Where the reader's own hand has brought the map to rest. */
  readonly onmoved: (frame: Frame) => void;
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
    const made = create(container, inputs, overview);
    watch(made, reports, () => overlay);
    map = made;
    await made.once('load');
    performance.mark('map:first-frame');
    const [detail, { addOverlay }] = await Promise.all([inputs.detail(), import('./overlay')]);
    if (isGone()) return;
    fill(made, groundSources(detail));
    fill(made, editionSources(edition, inputs.dateOf()));
    overlay = addOverlay(made, { edition, selection, clock }, () => {
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
    overlay?.show({ edition, selection, clock });
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

function create(
  container: HTMLElement,
  { edition, opening, language }: MapInputs,
  overview: Ground
): MapLibre {
  const sheet = style(language(), edition.powers);
  for (const [id, data] of Object.entries(overview)) sheet.sources[id] = { ...EMPTY, data };
  const map = new MapLibre({
    container,
    style: sheet,
    ...(opening
      ? { center: opening.center as [number, number], zoom: opening.zoom }
      : { bounds: [...edition.view.extent], fitBoundsOptions: { padding: MARGIN } }),
    maxBounds: LIMITS,
    maxZoom: 12,
    maxPitch: 0,
    dragRotate: false,
    pitchWithRotate: false,
    touchPitch: false,
    renderWorldCopies: false,
    attributionControl: false, // credits stand on the page
    localIdeographFontFamily: false, // Han and kana are set in a face of this site
    fadeDuration: 0
  });
  map.touchZoomRotate.disableRotation();
  map.keyboard.disableRotation();
  return map;
}

/** Tells what the reader does with the map. */
function watch(
  map: MapLibre,
  { onpick, onpoint, onframe, onmoved }: MapReports,
  overlay: () => Overlay | undefined
): void {
  const frame = (): Frame => {
    const bounds = map.getBounds();
    const { clientWidth: width, clientHeight: height } = map.getContainer();
    const { lng, lat } = map.getCenter();
    const extent = [bounds.getWest(), bounds.getSouth(), bounds.getEast(), bounds.getNorth()] as const;
    return { extent, centre: [lng, lat], zoom: map.getZoom(), width, height };
  };
  const tell = () => {
    onframe(frame());
  };
  map.on('load', tell);
  map.on('move', tell);
  map.on('resize', tell);
  let byHand = false;
  map.on('movestart', ({ originalEvent }) => {
    byHand = originalEvent !== undefined; // a journey that the page asked for has none
  });
  map.on('moveend', () => {
    if (byHand) onmoved(frame());
  });

  /** What is drawn there, or the place whose name is. */
  const selectionAt = (x: number, y: number): Selection | undefined => {
    const drawn = overlay()?.at(x, y);
    if (drawn && drawn.kind !== 'territory') return drawn;
    const [named] = map.queryRenderedFeatures([x, y], { layers: [...PLACE_LABELS] });
    const id: unknown = named?.properties['id'];
    return typeof id === 'string' ? { kind: 'place', id } : drawn;
  };
  map.on('click', ({ point }) => {
    onpick(selectionAt(point.x, point.y));
  });
  let asked = 0;
  map.on('mousemove', ({ point }) => {
    cancelAnimationFrame(asked);
    if (map.isMoving()) return;
    asked = requestAnimationFrame(() => {
      const selection = selectionAt(point.x, point.y);
      map.getCanvas().style.cursor = selection ? 'pointer' : '';
      onpoint(selection && { x: point.x, y: point.y, selection });
    });
  });
  const nothing = () => {
    cancelAnimationFrame(asked);
    onpoint(undefined);
  };
  map.on('mouseout', nothing);
  map.on('movestart', nothing);
}

function fill(map: MapLibre, data: Readonly<Record<string, FeatureCollection>>): void {
  for (const [id, collection] of Object.entries(data)) {
    void map.getSource<GeoJSONSource>(id)?.setData(collection);
  }
}

function relabel(map: MapLibre, language: string, stopDates: FeatureCollection): void {
  for (const layer of labelLayers(language)) {
    if (layer.type === 'symbol') map.setLayoutProperty(layer.id, 'text-field', layer.layout?.['text-field']);
  }
  void map.getSource<GeoJSONSource>('stops')?.setData(stopDates);
}

/** Takes the camera to where all `points` are seen, unless the reader's hand is on the map. */
function travel(map: MapLibre, { points, zoom }: Destination): void {
  if (map.dragPan.isActive() || map.touchZoomRotate.isActive()) return;
  const extent = extentOf(points);
  const [west, south, east, north] = extent;
  const camera = isPoint(extent)
    ? { center: centre(extent), zoom: zoom ?? Math.max(map.getZoom(), NEAR_ENOUGH) }
    : map.cameraForBounds([west, south, east, north], { padding: MARGIN, maxZoom: 7.5 });
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  // Before the first picture there is nowhere to travel from.
  if (camera) map.easeTo({ ...camera, duration: still || !map.loaded() ? 0 : TRAVEL_MS });
}
