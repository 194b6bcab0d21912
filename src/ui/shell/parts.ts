/**
 * Parts of the page that the first frame does without, by name. The list itself comes after it: the names of all their
 * files would weigh as much as a part.
 */
export const PARTS = {
  notices: () => import('./Notices.svelte'),
  legend: () => import('../legend/LegendPanel.svelte'),
  help: () => import('../pages/HelpPage.svelte'),
  layers: () => import('../layers/LayersPanel.svelte'),
  search: () => import('../search/SearchPanel.svelte'),
  sheetHandle: () => import('./SheetHandle.svelte'),
  share: () => import('../share/SharePanel.svelte'),
  keys: () => import('./KeysPanel.svelte'),
  evacuation: () => import('../evacuation/EvacuationPane.svelte'),
  detail: () => import('../entities/EntityPage.svelte'),
  text: () => import('../text/TextPane.svelte'),
  places: () => import('../places/PlacesPane.svelte'),
  differences: () => import('../evidence/DifferencesPane.svelte'),
  evidence: () => import('../evidence/EvidenceBar.svelte'),
  openPanels: () => import('./OpenPanels.svelte'),
  previousNext: () => import('./PreviousNext.svelte'),
  roving: () => import('../elements/roving-focus'),
  longList: () => import('../elements/LongList.svelte'),
  filter: () => import('../events/FilterBar.svelte'),
  dateInput: () => import('../timeline/DateInput.svelte'),
  marks: () => import('../timeline/EventMarks.svelte'),
  timelineStrip: () => import('../timeline/TimelineStrip.svelte'),
  gestures: () => import('../timeline/axis-gestures.svelte'),
  axis: () => import('../timeline/AxisTools.svelte'),
  announcer: () => import('../timeline/Announcer.svelte'),
  hoverLabel: () => import('../map-frame/HoverLabel.svelte'),
  eventStack: () => import('../map-frame/EventStack.svelte'),
  landChangeText: () => import('../map-frame/land-change-text'),
  corners: () => import('../map-frame/MapCorners.svelte'),
  neatLine: () => import('../map-frame/NeatLine.svelte'),
  storyList: () => import('../story/StoryList.svelte'),
  story: () => import('../story/Storyteller.svelte'),
  mapNotice: () => import('../map-frame/MapNotice.svelte')
} as const;
