import { expect, test } from 'vitest';
import { isFirstVisit } from '../../src/state/first-visit';

test('a visit is the first one until it has been asked about, and always where nothing may be stored', () => {
  const kept = new Map<string, string>();
  const storage = () =>
    ({
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => kept.set(key, value)
    }) as unknown as Storage;
  expect([isFirstVisit(storage), isFirstVisit(storage)]).toEqual([true, false]);
  const blocked = () => {
    throw new Error('storage is blocked');
  };
  expect([isFirstVisit(blocked), isFirstVisit(blocked)]).toEqual([true, true]);
});
