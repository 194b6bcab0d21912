import { loadAllLanguages, loadLateMessages } from '../../i18n';
import type { PARTS } from './parts';

/**
 * What the first frame does without. It is fetched after it, so that each part is there, without a network too, when the
 * visitor asks for it.
 */
type Parts = typeof PARTS;
type PartName = keyof Parts;

/** Parts in which one types in any language of the interface. */
const TYPED_IN_ANY_LANGUAGE: ReadonlySet<PartName> = new Set(['search', 'dateInput']);

/**
 * Parts that do without what is said of entities, or ask for it themselves: what every visit shows, for that must not bring it before all
 * is shown.
 */
const WAIT_FOR_NOTHING: ReadonlySet<PartName> = new Set([
  ...(['announcer', 'axis', 'corners', 'evidence', 'filter', 'gestures', 'mapDescription'] as const),
  ...(['mapWords', 'marks', 'neatLine', 'notices', 'openPanels', 'pace', 'plateWords'] as const),
  ...(['previousNext', 'roving', 'story'] as const),
  ...(['dateInput', 'hoverLabel', 'keys', 'layers', 'longList', 'mapNotice'] as const),
  ...(['sheetHandle', 'storyList', 'timelineStrip'] as const)
]);

/** What `load` brings, however often it has to be asked for. */
export const untilArrived = <T>(load: () => Promise<T>): Promise<T> =>
  load().catch(async () => {
    document.getElementById('missing')?.removeAttribute('hidden'); // seen until Notices.svelte can say it better
    return (await import('./arrivals.svelte')).arrivals.untilArrived(load);
  });

const fetchPart = async <Name extends PartName>(name: Name) =>
  (await import('./parts')).PARTS[name]() as ReturnType<Parts[Name]>;

let loadDetails: () => Promise<unknown> = () => Promise.resolve();

/** From now on parts that tell what is said of entities come when `load` has brought it. */
export const makePartsWaitFor = (load: () => Promise<unknown>) => (loadDetails = load);

const arrive = async <Name extends PartName>(name: Name, inAnyLanguage: boolean) => {
  const [part] = await Promise.all([
    untilArrived(async () => {
      const part = fetchPart(name);
      await Promise.all([part, loadLateMessages(), inAnyLanguage && loadAllLanguages()]);
      return part;
    }),
    WAIT_FOR_NOTHING.has(name) || loadDetails()
  ]);
  return part;
};

/** The part called `name`, with the words that it needs, as soon as it arrives. */
export const loadPart = <Name extends PartName>(name: Name) => arrive(name, TYPED_IN_ANY_LANGUAGE.has(name));

/** MapLibre, without which a page can be read that waits for it. */
export const loadMapOperations = () => untilArrived(() => import('../../map/map-operations'));

/** What fills the map and restyles it, which its first picture does without. */
export const loadMapParts = () => untilArrived(() => import('../../map/late-parts'));

/** deck.gl, which draws events, places and journeys. */
export const loadDeckParts = () => untilArrived(() => import('../../map/deck-parts'));

/** Fetches what comes after the first picture before it is wanted; what does not arrive is asked for again then. */
export const fetchLateParts = () => {
  const asked = [
    import('../../map/late-parts'),
    import('./parts').then(({ loadShown }) => loadShown()),
    loadLateMessages(),
    import('../../map/deck-parts')
  ];
  void Promise.allSettled(asked);
};

let begin: () => void;
const firstFrame = new Promise<void>((resolve) => (begin = resolve));

/** The part called `name`, once the first frame is drawn or it is known that there will be none. */
export const loadPartAfterFirstFrame = async <Name extends PartName>(name: Name) => {
  await firstFrame;
  return loadPart(name);
};

/** Fetches what the page shows, when the first picture stands; before it what asks again for that which does not arrive. */
export const loadShownParts = () => {
  void import('./arrivals.svelte');
  begin();
};

/** Fetches all parts with the words of the page's language: when what is seen is there, or the map will not come. */
export const loadAllParts = () => {
  loadShownParts();
  void untilArrived(async () => {
    const names = Object.keys((await import('./parts')).PARTS) as PartName[];
    for (const name of names) void arrive(name, false);
  });
};
