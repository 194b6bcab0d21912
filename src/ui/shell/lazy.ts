import { LANGUAGES, loadLanguage } from '../../i18n';

/**
 * Parts of the page that the first picture does without. They are fetched when it stands, so that each is
 * there, without a network too, when the reader asks for it.
 */
const LATER = {
  legend: () => import('../legend/LegendPanel.svelte'),
  doubt: () => import('../uncertainty/UncertaintyGuide.svelte'),
  layers: () => import('../layers/LayersPanel.svelte'),
  search: () => import('../search/SearchPanel.svelte'),
  keys: () => import('./KeysPanel.svelte'),
  evacuation: () => import('../evacuation/EvacuationPane.svelte'),
  detail: () => import('../entities/EntityPage.svelte'),
  text: () => import('../text/TextPane.svelte'),
  passages: () => import('../text/MentionList.svelte'),
  places: () => import('../places/PlacesPane.svelte'),
  differences: () => import('../evidence/DifferencesPane.svelte'),
  evidence: () => import('../evidence/EvidenceBar.svelte'),
  filter: () => import('../events/FilterBar.svelte'),
  typed: () => import('../timeline/DateInput.svelte'),
  marks: () => import('../timeline/EventMarks.svelte'),
  axis: () => import('../timeline/AxisTools.svelte'),
  corners: () => import('../map-frame/MapCorners.svelte')
} as const;

/** The part called `name`; the same promise each time. */
export const loadPart = <Name extends keyof typeof LATER>(name: Name) =>
  LATER[name]() as ReturnType<(typeof LATER)[Name]>;

let begin: () => void;
const pictured = new Promise<void>((resolve) => (begin = resolve));

/** The part called `name`, once the first picture stands or it is known that there will be none. */
export const loadPartAfterFirstFrame = async <Name extends keyof typeof LATER>(name: Name) => {
  await pictured;
  return loadPart(name);
};

/** Fetches all of them, and the other languages; what cannot be had is asked for again when it is wanted. */
export const loadAllParts = () => {
  begin();
  return Promise.allSettled([...Object.values(LATER).map((load) => load()), ...LANGUAGES.map(loadLanguage)]);
};
