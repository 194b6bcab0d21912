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

/** Parts that say nothing of an entity but its name, date and place. */
const READS_NO_DETAILS: ReadonlySet<PartName> = new Set([
  ...['notices', 'evidence', 'openPanels', 'previousNext', 'roving', 'filter', 'marks', 'pace', 'gestures'],
  ...['axis', 'announcer', 'mapWords', 'corners', 'neatLine', 'story', 'mapDescription', 'plateWords'],
  ...[
    'keys',
    'layers',
    'longList',
    'dateInput',
    'timelineStrip',
    'hoverLabel',
    'sheetHandle',
    'storyList',
    'mapNotice'
  ]
] as const satisfies readonly PartName[]);

/** What `load` brings, however often it has to be asked for. */
export const untilArrived = <T>(load: () => Promise<T>): Promise<T> =>
  load().catch(async () => {
    document.getElementById('missing')?.removeAttribute('hidden'); // seen until Notices.svelte can say it better
    return (await import('./arrivals.svelte')).arrivals.untilArrived(load);
  });

const fetchPart = async <Name extends PartName>(name: Name) =>
  (await import('./parts')).PARTS[name]() as ReturnType<Parts[Name]>;

let wanted: () => Promise<unknown> = () => Promise.resolve();

/** All parts that say what is known of an entity wait for what `load` brings. */
export const beforeParts = (load: () => Promise<unknown>) => (wanted = load);

const arrive = async <Name extends PartName>(name: Name, inAnyLanguage: boolean) => {
  const [part] = await Promise.all([
    untilArrived(async () => {
      const part = fetchPart(name);
      await Promise.all([part, loadLateMessages(), inAnyLanguage && loadAllLanguages()]);
      return part;
    }),
    READS_NO_DETAILS.has(name) || wanted()
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
