import { expect, test } from 'vitest';
import { Shortcuts } from '../../src/state/shortcuts.svelte';
import { commandOf } from '../../src/ui/shell/keys';

const press = (key: string, more: { code?: string; ctrlKey?: true; metaKey?: true; altKey?: true } = {}) => ({
  key,
  code: '',
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  ...more
});

test('the slash, and Ctrl or Command with K, open the search on a keyboard of any alphabet', () => {
  expect(commandOf(press('/'), true)).toBe('search');
  expect(commandOf(press('.', { code: 'Slash' }), true)).toBe('search');
  expect(commandOf(press('.', { code: 'Period' }), true)).toBeUndefined();
  expect(commandOf(press('л', { code: 'KeyK', ctrlKey: true }), true)).toBe('search');
  expect(commandOf(press('k', { code: 'KeyK', metaKey: true }), true)).toBe('search');
  expect(commandOf(press('/', { ctrlKey: true }), true)).toBeUndefined();
});

test('with single signs off, chords and Esc still work', () => {
  expect(commandOf(press('?'), true)).toBe('keys');
  expect(['/', '?'].map((key) => commandOf(press(key), false))).toEqual([undefined, undefined]);
  expect(commandOf(press('k', { code: 'KeyK', ctrlKey: true }), false)).toBe('search');
  expect(commandOf(press('Escape'), false)).toBe('close');
});

/** As much of a Storage as is used. */
function storage(): Storage {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key)
  } as Storage; // the rest of one is not asked for
}

test('what the reader chose is kept for the next visit, and where nothing may be kept it holds for this one', () => {
  const its = storage();
  new Shortcuts(() => its).choose(false);
  expect(new Shortcuts(() => its).singles).toBe(false);
  new Shortcuts(() => its).choose(true);
  expect(new Shortcuts(() => its).singles).toBe(true);

  const forbidden = new Shortcuts(() => {
    throw new Error('no storage here');
  });
  expect(forbidden.singles).toBe(true);
  forbidden.choose(false);
  expect(forbidden.singles).toBe(false);
});
