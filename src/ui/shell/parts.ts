import type { Component } from 'svelte';
import type * as ShownPartsNamespace from './shown-parts';
import type { OpenPane, PaneProps } from './panes';
import { restoreStyles } from './restore-styles';

type LatePanes = Readonly<
  Record<Exclude<OpenPane, 'events'>, () => Promise<{ default: Component<PaneProps> }>>
>;

/** Every pane but the first, by the name of its file: PlacesPane.svelte is `places`. */
const latePanes = Object.fromEntries(
  Object.entries(import.meta.glob(['../*/*Pane.svelte', '!../events/EventsPane.svelte'])).map(
    ([path, load]) => [path.replace(/^.*\/(\w+)Pane\.svelte$/, '$1').toLowerCase(), load]
  )
) as LatePanes;

type ShownParts = typeof ShownPartsNamespace;
let shownParts: Promise<ShownParts> | undefined;
/** Their file, asked for once, with its style sheet: Vite waits for a sheet only where it is asked for first, and the map's part may be that. */
export const loadShown = () => (shownParts ??= fetchShown());
async function fetchShown(): Promise<ShownParts> {
  try {
    const parts = await import('./shown-parts');
    await restoreStyles();
    return parts;
  } catch (error) {
    shownParts = undefined;
    throw error;
  }
}
const shown =
  <Name extends keyof ShownParts>(name: Name) =>
  async (): Promise<{ default: ShownParts[Name] }> => ({ default: (await loadShown())[name] });

/**
 * Parts of the page that the first frame does without, by name. The list itself comes after it: the names of all their
 * files would weigh as much as a part.
 */
export const PARTS = {
  ...latePanes,
  notices: shown('notices'),
  evidence: shown('evidence'),
  openPanels: shown('openPanels'),
  previousNext: shown('previousNext'),
  roving: shown('roving'),
  filter: shown('filter'),
  marks: shown('marks'),
  pace: shown('pace'),
  gestures: shown('gestures'),
  axis: shown('axis'),
  announcer: shown('announcer'),
  mapWords: shown('mapWords'),
  corners: shown('corners'),
  neatLine: shown('neatLine'),
  story: shown('story'),
  mapDescription: () => import('../description/MapDescription.svelte'),
  plateWords: () => import('../print/PlateWords.svelte'),
  legend: () => import('../legend/LegendPanel.svelte'),
  help: () => import('../pages/HelpPage.svelte'),
  layers: () => import('../layers/LayersPanel.svelte'),
  search: () => import('../search/SearchPanel.svelte'),
  description: () => import('../description/DescriptionPanel.svelte'),
  sheetHandle: () => import('./SheetHandle.svelte'),
  share: () => import('../share/SharePanel.svelte'),
  keys: () => import('./KeysPanel.svelte'),
  detail: () => import('../entities/EntityPage.svelte'),
  longList: () => import('../elements/LongList.svelte'),
  dateInput: () => import('../timeline/DateInput.svelte'),
  timelineStrip: () => import('../timeline/TimelineStrip.svelte'),
  hoverLabel: () => import('../map-frame/HoverLabel.svelte'),
  mapPopup: () => import('../map-frame/MapPopup.svelte'),
  presenter: () => import('../story/Presenter.svelte'),
  storyList: () => import('../story/StoryList.svelte'),
  mapNotice: () => import('../map-frame/MapNotice.svelte')
} as const;
