import type { Component } from 'svelte';
import type { OpenPane, PaneProps } from './panes';

type LatePanes = Readonly<
  Record<Exclude<OpenPane, 'events'>, () => Promise<{ default: Component<PaneProps> }>>
>;

/** Every pane but the first, by the name of its file: PlacesPane.svelte is `places`. */
const latePanes = Object.fromEntries(
  Object.entries(import.meta.glob(['../*/*Pane.svelte', '!../events/EventsPane.svelte'])).map(
    ([path, load]) => [path.replace(/^.*\/(\w+)Pane\.svelte$/, '$1').toLowerCase(), load]
  )
) as LatePanes;

/**
 * Parts of the page that the first frame does without, by name. The list itself comes after it: the names of all their
 * files would weigh as much as a part.
 */
export const PARTS = {
  ...latePanes,
  notices: () => import('./Notices.svelte'),
  legend: () => import('../legend/LegendPanel.svelte'),
  help: () => import('../pages/HelpPage.svelte'),
  layers: () => import('../layers/LayersPanel.svelte'),
  search: () => import('../search/SearchPanel.svelte'),
  description: () => import('../description/DescriptionPanel.svelte'),
  mapDescription: () => import('../description/MapDescription.svelte'),
  sheetHandle: () => import('./SheetHandle.svelte'),
  share: () => import('../share/SharePanel.svelte'),
  keys: () => import('./KeysPanel.svelte'),
  detail: () => import('../entities/EntityPage.svelte'),
  evidence: () => import('../evidence/EvidenceBar.svelte'),
  openPanels: () => import('./OpenPanels.svelte'),
  previousNext: () => import('./PreviousNext.svelte'),
  roving: async () => (await import('../elements/roving-focus')).rovingFocus,
  longList: () => import('../elements/LongList.svelte'),
  filter: () => import('../events/FilterBar.svelte'),
  dateInput: () => import('../timeline/DateInput.svelte'),
  marks: () => import('../timeline/EventMarks.svelte'),
  pace: () => import('../timeline/PaceMenu.svelte'),
  timelineStrip: () => import('../timeline/TimelineStrip.svelte'),
  gestures: () => import('../timeline/axis-gestures.svelte'),
  axis: () => import('../timeline/AxisTools.svelte'),
  announcer: () => import('../timeline/Announcer.svelte'),
  hoverLabel: () => import('../map-frame/HoverLabel.svelte'),
  mapPopup: () => import('../map-frame/MapPopup.svelte'),
  landChangeText: () => import('../map-frame/land-change-text'),
  corners: () => import('../map-frame/MapCorners.svelte'),
  neatLine: () => import('../map-frame/NeatLine.svelte'),
  storyList: () => import('../story/StoryList.svelte'),
  story: () => import('../story/Storyteller.svelte'),
  mapNotice: () => import('../map-frame/MapNotice.svelte')
} as const;
