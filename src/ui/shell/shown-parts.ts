/** Parts of the page that every visit shows, fetched as one when the first picture stands. */
export { rovingFocus as roving } from '../elements/roving-focus';
export { default as filter } from '../events/FilterBar.svelte';
export { default as evidence } from '../evidence/EvidenceBar.svelte';
export { mapWords } from '../map-frame/map-words';
export { default as corners } from '../map-frame/MapCorners.svelte';
export { default as neatLine } from '../map-frame/NeatLine.svelte';
export { default as story } from '../story/Storyteller.svelte';
export { default as announcer } from '../timeline/Announcer.svelte';
export { default as axis } from '../timeline/AxisTools.svelte';
export { AxisGestures as gestures } from '../timeline/axis-gestures.svelte';
export { default as marks } from '../timeline/EventMarks.svelte';
export { default as pace } from '../timeline/PaceMenu.svelte';
export { default as notices } from './Notices.svelte';
export { default as openPanels } from './OpenPanels.svelte';
export { default as previousNext } from './PreviousNext.svelte';
