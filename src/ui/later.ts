import { LANGUAGES, learn } from '../i18n';

/**
 * Parts of the page that the first picture does without. They are fetched when it stands, so that each is
 * there, without a network too, when the reader asks for it.
 */
const LATER = {
  legend: () => import('./LegendPanel.svelte'),
  doubt: () => import('./doubt/DoubtSheet.svelte'),
  layers: () => import('./LayersPanel.svelte'),
  search: () => import('./SearchPanel.svelte'),
  keys: () => import('./KeysPanel.svelte'),
  evacuation: () => import('./column/EvacuationPane.svelte'),
  detail: () => import('./column/Detail.svelte'),
  text: () => import('./text/TextPane.svelte'),
  passages: () => import('./text/Passages.svelte'),
  places: () => import('./column/PlacesPane.svelte'),
  differences: () => import('./column/DifferencesPane.svelte'),
  evidence: () => import('./column/EvidenceBar.svelte'),
  filter: () => import('./column/FilterBar.svelte'),
  typed: () => import('./timeline/TypedDate.svelte'),
  marks: () => import('./timeline/EventMarks.svelte'),
  axis: () => import('./timeline/AxisTools.svelte'),
  corners: () => import('./sheet/Corners.svelte')
} as const;

/** The part called `name`; the same promise each time. */
export const later = <Name extends keyof typeof LATER>(name: Name) =>
  LATER[name]() as ReturnType<(typeof LATER)[Name]>;

let begin: () => void;
const pictured = new Promise<void>((resolve) => (begin = resolve));

/** The part called `name`, once the first picture stands or it is known that there will be none. */
export const afterPicture = async <Name extends keyof typeof LATER>(name: Name) => {
  await pictured;
  return later(name);
};

/** Fetches all of them, and the other languages; what cannot be had is asked for again when it is wanted. */
export const fetchLater = () => {
  begin();
  return Promise.allSettled([...Object.values(LATER).map((load) => load()), ...LANGUAGES.map(learn)]);
};
