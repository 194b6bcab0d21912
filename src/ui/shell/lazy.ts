import { loadAllLanguages, loadLateMessages, loadPanelMessages } from '../../i18n';
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
 * What every visit shows, and the presentation, which may begin with it: it does without the words of panels and what is said of
 * entities, or asks for that itself.
 */
export const ALWAYS_SHOWN: ReadonlySet<PartName> = new Set([
  ...(['announcer', 'axis', 'corners', 'evidence', 'filter', 'gestures'] as const),
  ...(['mapWords', 'marks', 'neatLine', 'notices', 'openPanels', 'pace'] as const),
  ...(['previousNext', 'roving', 'story'] as const),
  ...(['longList', 'mapNotice', 'presenter', 'sheetHandle', 'storyList', 'timelineStrip'] as const)
]);

/** Of the others those that do without what is said of entities, or ask for it themselves. */
const WITHOUT_DETAILS: ReadonlySet<PartName> = new Set(['dateInput', 'hoverLabel', 'keys', 'layers']);

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
      const words = ALWAYS_SHOWN.has(name) ? loadLateMessages() : loadPanelMessages();
      await Promise.all([part, words, inAnyLanguage && loadAllLanguages()]);
      return part;
    }),
    ALWAYS_SHOWN.has(name) || WITHOUT_DETAILS.has(name) || loadDetails()
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
/** Resolves once the first frame is drawn or it is known that there will be none. */
export const firstFrame = new Promise<void>((resolve) => (begin = resolve));

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
