import { expect, test } from 'vitest';
import { Language } from '../../src/state/language.svelte';
import { PARTS } from '../../src/ui/shell/parts';
import { paneTitle, tabAfter, TABS } from '../../src/ui/shell/panes';
import { PANES } from '../../src/view/pane';

test('tabs go round by arrow keys, and other keys are left alone', () => {
  expect(tabAfter('places', 'ArrowRight', TABS)).toBe('text');
  expect(tabAfter('text', 'ArrowLeft', TABS)).toBe('places');
  expect(tabAfter('evacuation', 'Home', TABS)).toBe('text');
  expect(tabAfter('events', 'Enter', TABS)).toBeUndefined();
});

test('every pane but the first, which is there at once, is found by the name of its file', () => {
  for (const pane of PANES) expect(pane in PARTS, pane).toBe(pane !== 'none' && pane !== 'events');
});

test('the tab of a study is called as its edition calls it, all others by the words of the page', () => {
  const language = new Language('en', ['en']);
  const study = { title: { en: 'The siege of Sevastopol' } };
  expect(paneTitle('evacuation', study, language)).toBe('The siege of Sevastopol');
  expect(paneTitle('evacuation', { ...study, shortTitle: { en: 'Siege' } }, language)).toBe('Siege');
  expect(paneTitle('places', study, language)).toBe('Places');
});
