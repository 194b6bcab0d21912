import { expect, test } from 'vitest';
import { PARTS } from '../../src/ui/shell/parts';
import { tabAfter, TABS } from '../../src/ui/shell/panes';
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
