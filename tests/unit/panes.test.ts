import { expect, test } from 'vitest';
import { tabAfter, TABS } from '../../src/ui/shell/panes';

test('tabs go round by arrow keys, and other keys are left alone', () => {
  expect(tabAfter('places', 'ArrowRight', TABS)).toBe('text');
  expect(tabAfter('text', 'ArrowLeft', TABS)).toBe('places');
  expect(tabAfter('evacuation', 'Home', TABS)).toBe('text');
  expect(tabAfter('events', 'Enter', TABS)).toBeUndefined();
});
