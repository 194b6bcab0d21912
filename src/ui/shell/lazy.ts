import { loadAllLanguages, loadLateMessages } from '../../i18n';

/**
 * Parts of the page that the first frame does without. They are fetched after it, so that each is there, without a
 * network too, when the visitor asks for it.
 */
const PARTS = {
  notices: () => import('./Notices.svelte'),
  legend: () => import('../legend/LegendPanel.svelte'),
  doubt: () => import('../uncertainty/UncertaintyGuide.svelte'),
  layers: () => import('../layers/LayersPanel.svelte'),
  search: () => import('../search/SearchPanel.svelte'),
  bottomSheetHandle: () => import('./BottomSheetHandle.svelte'),
  keys: () => import('./KeysPanel.svelte'),
  evacuation: () => import('../evacuation/EvacuationPane.svelte'),
  detail: () => import('../entities/EntityPage.svelte'),
  text: () => import('../text/TextPane.svelte'),
  places: () => import('../places/PlacesPane.svelte'),
  differences: () => import('../evidence/DifferencesPane.svelte'),
  evidence: () => import('../evidence/EvidenceBar.svelte'),
  openPanels: () => import('./OpenPanels.svelte'),
  previousNext: () => import('./PreviousNext.svelte'),
  filter: () => import('../events/FilterBar.svelte'),
  dateInput: () => import('../timeline/DateInput.svelte'),
  marks: () => import('../timeline/EventMarks.svelte'),
  axis: () => import('../timeline/AxisTools.svelte'),
  announcer: () => import('../timeline/Announcer.svelte'),
  tooltip: () => import('../elements/Tooltip.svelte'),
  corners: () => import('../map-frame/MapCorners.svelte'),
  mapNotice: () => import('../map-frame/MapNotice.svelte')
} as const;

type PartName = keyof typeof PARTS;

/** Parts in which one types in any language of the interface. */
const TYPED_IN_ANY_LANGUAGE: ReadonlySet<PartName> = new Set(['search', 'dateInput']);

/** What `load` brings, however often it has to be asked for. */
export const untilArrived = <T>(load: () => Promise<T>): Promise<T> =>
  load().catch(async () => {
    document.getElementById('missing')?.removeAttribute('hidden'); // seen until Notices.svelte can say it better
    return (await import('./arrivals.svelte')).arrivals.untilArrived(load);
  });

const arrive = <Name extends PartName>(name: Name, inAnyLanguage: boolean) =>
  untilArrived(async () => {
    const part = PARTS[name]() as ReturnType<(typeof PARTS)[Name]>;
    await Promise.all([part, loadLateMessages(), inAnyLanguage && loadAllLanguages()]);
    return part;
  });

/** The part called `name`, with the words that it needs, as soon as it arrives. */
export const loadPart = <Name extends PartName>(name: Name) => arrive(name, TYPED_IN_ANY_LANGUAGE.has(name));

/** What the map's first picture does without. */
export const loadMapParts = () => untilArrived(() => import('../../map/late-parts'));

let begin: () => void;
const firstFrame = new Promise<void>((resolve) => (begin = resolve));

/** The part called `name`, once the first frame is drawn or it is known that there will be none. */
export const loadPartAfterFirstFrame = async <Name extends PartName>(name: Name) => {
  await firstFrame;
  return loadPart(name);
};

/** Fetches all parts with the words of the page's language, first of all what asks again for those that do not arrive. */
export const loadAllParts = () => {
  begin();
  void import('./arrivals.svelte');
  for (const name of Object.keys(PARTS) as PartName[]) void arrive(name, false);
};
