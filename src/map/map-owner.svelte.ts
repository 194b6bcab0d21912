import { untrack } from 'svelte';
import type { ErrorEvent as MapErrorEvent, Map as MapLibre } from 'maplibre-gl';
import type { Stop } from '../domain/edition';
import { EpochIndex } from '../domain/epochs';
import type { Ground } from '../domain/ground';
import { journeyBlocksAt } from '../domain/journey-blocks';
import type { LandChange } from '../domain/land-changes';
import type { Scene } from '../domain/scene';
import type { StrengthAt } from '../domain/strength';
import type { Instant } from '../domain/time';
import type { Camera } from '../view/camera';
import type { Box } from '../view/camera-padding';
import { cameraFor, type CameraTarget, type MapArea } from '../view/framing';
import { framingOfExtent } from '../view/subject-framing';
import type * as DeckModules from './deck-parts';
import { gpuDay, gpuWindow, type GpuClock } from './gpu-time';
import { reportInteraction, type InteractionReports } from './interaction';
import type { LayerInputs, NamedPlaces } from './layers/layer-inputs';
import type { StyleInputs } from './layers/map-layer';
import { territoriesShown } from './layers/territories/style';
import type { MenShown } from './layers/withdrawal/labels';
import type * as LateModules from './late-parts';
import type * as MapOperations from './map-operations';
import { mapStyle } from './map-style';
import type { Overlay } from './overlay';
import type { Picker } from './picking';
import type { Presented } from './presenter';
import { repainter } from './repaint';
import { drawSeldom, drawWholePictures } from './whole-pictures';

/** What is shown besides the scene, as one value. */
export type MapChoices = Pick<StyleInputs, 'hidden' | 'languages' | 'sovereignty' | 'theme'> & {
  /** By which assumptions a withdrawal is reconstructed; undefined for none. */
  readonly plan: string | undefined;
  /** How clearly a map of the time is seen, 0 to 1; undefined: as the edition has it. */
  readonly periodMapOpacity: number | undefined;
  /** Whether places keep a mark of the events so far. */
  readonly cumulative: boolean;
  /** In words, a change of land, of which the readings up to `passed` are past; undefined until they have arrived. */
  readonly landChangeText?: ((change: LandChange, passed: Instant | undefined) => string) | undefined;
  /** In words, how strong those who travel are; undefined until they have arrived. */
  readonly strengthText?: ((strength: StrengthAt) => string) | undefined;
  /** In words, men of a reconstruction; undefined until they have arrived. */
  readonly menText?: ((men: MenShown) => string) | undefined;
  /** What the map is called to those who do not see it. */
  readonly title: string;
  /** In words, when a traveller was at a stop. */
  readonly stopDate: (stop: Stop) => string;
};

export type MapInputs = {
  /** Where the map opens; the edition's own view when the link does not say. */
  readonly opening: Camera | undefined;
  /** The destination that the opening camera has reached already: a map made anew does not travel there again. */
  readonly reached: CameraTarget | undefined;
  /** MapLibre, and what is done with it from the beginning. */
  readonly operations: () => Promise<typeof MapOperations>;
  /** Enough ground for the first picture. */
  readonly overview: () => Promise<{ readonly ground: Ground }>;
  /** Called when all that the first picture waits for has arrived: what comes after it may be fetched, for a map that opens at a zoom. */
  readonly fetchAhead: (zoom: number) => void;
  /** Asks for what fills the map and restyles it, which the first picture does without. */
  readonly late: () => Promise<typeof LateModules>;
  /** Asks for deck.gl, which draws events, places and journeys. */
  readonly deck: () => Promise<typeof DeckModules>;
  /** Asks, when events and places are on their way to the screen, for the ground that is drawn at a zoom; resolves when `ground` has what has arrived of it; undefined where it has it already. */
  readonly groundAt: (zoom: number) => Promise<void> | undefined;
  /** The ground that comes after the first picture; replaced when a file arrives late, and when the map comes near. */
  readonly ground: () => Ground | undefined;
  readonly scene: () => Scene;
  /** Whether the clock moves by itself. */
  readonly timeRuns: () => boolean;
  readonly choices: () => MapChoices;
  /** Replaced for each journey that the camera is asked to make. */
  readonly destination: () => CameraTarget | undefined;
  /** Where a story holds the camera; undefined while nobody does. */
  readonly directed: () => Camera | undefined;
  /** The map on the screen in its container, with what lies over it: nothing that must be seen is put under that. */
  readonly area: (container: Element) => MapArea;
  /** What lies over the map now: no label is put under it. */
  readonly covers: (container: Element) => readonly Box[];
  /** Distance from the edges of the map to its neat line, in CSS pixels. */
  readonly frameInset: () => number;
};

export type MapReports = InteractionReports & {
  /**
   * `ready`: all that shows is drawn. `nearing`: then more of the ground is on its way, for a map that is seen from nearer. `lost`: the browser has taken
   * the graphics card away, and the map stays empty: it must be mounted anew.
   */
  readonly onstate: (state: 'ready' | 'nearing' | 'error' | 'lost') => void;
};

type LateParts = typeof LateModules & {
  readonly present: (inputs: Presented) => void;
  readonly presentMoving: ReturnType<typeof LateModules.movingPresenter>;
};
type DeckParts = typeof DeckModules & { readonly overlay: Overlay; readonly picker: Picker };

/**
 * An attachment that owns the map. State enters through the getters of `inputs`, what the user does leaves through
 * `reports`; nobody else holds the MapLibre instance.
 */
export const mountMap = (inputs: MapInputs, reports: MapReports) => (container: HTMLElement) => {
  let map = $state.raw<MapLibre | undefined>();
  let late = $state.raw<LateParts | undefined>();
  let deck = $state.raw<DeckParts | undefined>();
  let operations: typeof MapOperations | undefined;
  let repaint: ReturnType<typeof repainter> | undefined;
  let removed = false;
  let isFinished = false;
  const isRemoved = () => removed;
  const clock: GpuClock = { day: 0, window: undefined };
  const namedPlaces: NamedPlaces = { ids: undefined };

  const edition = $derived(inputs.scene().edition);
  const instant = $derived(inputs.scene().instant);
  const selection = $derived(inputs.scene().highlighted);
  const matchingEventIds = $derived(inputs.scene().matchingEventIds);
  const choices = $derived(inputs.choices());
  const ground = $derived(inputs.ground());
  const epochs = $derived(new EpochIndex(edition, ground));
  const epoch = $derived(epochs.at(instant));
  const presented: Presented = $derived({ ...choices, edition, epoch, selection, ground });
  const chosenJourney = $derived(selection?.kind === 'movement' ? selection.id : undefined);
  const layerInputs: LayerInputs = $derived({
    ...choices,
    edition,
    selection,
    matchingEventIds,
    clock
  });
  const journeysNear = $derived(journeyBlocksAt(edition, instant, chosenJourney));
  const journeys = $derived(deck?.journeyColumns(edition)(clock)(journeysNear));
  const layers = $derived(deck && journeys ? deck.deckLayers({ ...layerInputs, journeys, namedPlaces }) : []);

  const fail = () => {
    if (!removed) reports.onstate('error');
  };
  const open = async () => {
    const [{ ground: overview }, loaded] = await Promise.all([inputs.overview(), inputs.operations()]);
    if (isRemoved()) return;
    operations = loaded;
    const area = inputs.area(container);
    const opening = inputs.opening ?? cameraFor(framingOfExtent(area.extent, area.limits), area);
    performance.mark('map:first-files');
    inputs.fetchAhead(opening.zoom);
    const style = mapStyle(presented);
    const created = loaded.createMap(container, style, overview, opening, area);
    reportInteraction(created, () => deck?.picker, reports);
    repaint = repainter(created);
    map = created;
    // Only this reports a worker that does not arrive; where a picture comes all the same, `ready` follows.
    const failed = ({ error }: MapErrorEvent) => {
      console.error(error);
      fail();
    };
    created.on('error', failed);
    const drawAll = drawWholePictures(created);
    await created.once('load');
    drawAll();
    created.off('error', failed);
    performance.mark('map:first-frame');
    const modules = await inputs.late();
    if (isRemoved()) return;
    modules.provideImages(created);
    modules.provideFaces(created);
    modules.completeStyle(created, style);
    modules.addLateLayers(created);
    modules.skipEmptyLayers(created);
    modules.keepGround(created);
    const isMoving = modules.cameraMoves(created, inputs.timeRuns);
    modules.keepLabels(created, isMoving);
    modules.keepStandingTiles(created);
    modules.rememberSettledStyle(created);
    modules.evaluateZoomedLayers(created);
    modules.keepLabelsWhole(
      created,
      () => inputs.covers(container),
      inputs.frameInset,
      inputs.area(container).limits,
      inputs.timeRuns,
      isMoving
    );
    const drawEach = drawSeldom(created);
    const reportNamed = (ids: ReadonlySet<string>) => {
      namedPlaces.ids = ids;
      deck?.overlay.invalidate(deck.PLACE_MINZOOM);
    };
    modules.watchNamedPlaces(created, reportNamed, inputs.timeRuns);
    const present = modules.presenter(created, style);
    late = { ...modules, present, presentMoving: modules.movingPresenter(created) };
    const coming = inputs.groundAt(created.getZoom());
    const deckModules = await inputs.deck();
    if (isRemoved()) return;
    const overlay = deckModules.addOverlay(created, fail);
    const territories = () => territoriesShown(epoch, choices.sovereignty);
    const picker = deckModules.pickerOf(created, overlay, territories);
    modules.reportLongPress(created, picker, reports);
    deck = { ...deckModules, overlay, picker };
    await Promise.all([overlay.begun, coming]);
    drawEach();
    await finish(created, coming);
    created.on('zoom', () => comeNearer(created));
    comeNearer(created);
  };
  /** Reports when all is drawn, on a ground that is on its way. */
  const finish = async (of: MapLibre, coming: Promise<void> | undefined) => {
    await coming;
    if (isRemoved()) return;
    of.triggerRepaint();
    await of.once('idle');
    isFinished = true;
    performance.mark('map:ready');
    reports.onstate('ready');
  };
  const comeNearer = (of: MapLibre) => {
    const coming = inputs.groundAt(of.getZoom());
    if (!coming || !isFinished) return;
    isFinished = false;
    reports.onstate('nearing');
    void finish(of, coming);
  };
  // Without WebGL 2 the list and the text do without.
  open().catch(fail);

  // Before MapLibre and luma.gl hear of it: what either restores by itself leaves out the other's part.
  const reportLoss = (event: Event) => {
    event.stopImmediatePropagation();
    reports.onstate('lost');
  };
  container.addEventListener('webglcontextlost', reportLoss, { capture: true });

  $effect(() => {
    if (map) late?.label(map, choices.title);
    late?.present(presented);
  });
  $effect(() => {
    deck?.overlay.show(layers);
  });
  let held: Camera | undefined;
  /** Puts the camera where a story has it; let go, the map comes to rest. */
  const holdCamera = (camera: Camera | undefined) => {
    if (!map || camera === held) return;
    held = camera;
    if (camera) operations?.direct(map, camera);
    else map.fire('moveend');
  };
  let goal = inputs.reached;
  $effect(() => {
    // While time runs, in each frame: some numbers on the graphics card, the labels of what moves, and a repaint.
    clock.day = gpuDay(edition, instant);
    clock.window = gpuWindow(edition, inputs.scene().timeRange);
    const options = { timeRuns: inputs.timeRuns() };
    repaint?.(options);
    late?.presentMoving(layerInputs, options);
    holdCamera(inputs.directed());
    const destination = inputs.destination();
    if (!map || destination === goal) return;
    const traveller = map;
    goal = destination;
    // Travelling reports where the map is, which is no reason to travel again.
    if (destination) {
      untrack(() => operations?.travel(traveller, destination, inputs.area(container)));
    }
  });

  return () => {
    removed = true;
    if (late) map?.setFontFaces(undefined); // which MapLibre leaves with the document
    map?.remove();
    container.removeEventListener('webglcontextlost', reportLoss, { capture: true });
  };
};
