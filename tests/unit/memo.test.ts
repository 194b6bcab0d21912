import { expect, test } from 'vitest';
import { memoByKey, memoByObject, memoOfLast } from '../../src/domain/memo';

test('one object gives one value, an equal object another', () => {
  const listOf = memoByObject((object: { readonly n: number }) => [object.n]);
  const one = { n: 1 };
  expect(listOf(one)).toBe(listOf(one));
  expect(listOf({ n: 1 })).toEqual(listOf(one));
  expect(listOf({ n: 1 })).not.toBe(listOf(one));
});

test('a falsy value is kept', () => {
  let calls = 0;
  const zero = memoByObject(() => calls++ * 0);
  const object = {};
  expect([zero(object), zero(object), calls]).toEqual([0, 0, 1]);
});

test('arguments with one key give one value', () => {
  const listOf = memoByKey(
    ({ n }: { readonly n: number }) => [n],
    ({ n }) => String(n)
  );
  expect(listOf({ n: 1 })).toBe(listOf({ n: 1 }));
  expect(listOf({ n: 2 })).toEqual([2]);
});

test('of more keys than there is room for the oldest is forgotten', () => {
  const listOf = memoByKey(
    (text: string) => [text],
    (text) => text,
    2
  );
  const [a, b] = [listOf('a'), listOf('b')];
  listOf('c');
  expect(listOf('b')).toBe(b);
  expect(listOf('a')).not.toBe(a);
});

test('asked for the same object in a row it is not made again', () => {
  let made = 0;
  const listOf = memoOfLast((object: { readonly n: number }) => [object.n, made++]);
  const [one, other] = [{ n: 1 }, { n: 2 }];
  expect([listOf(one), listOf(one), listOf(other), listOf(one)]).toEqual([
    [1, 0],
    [1, 0],
    [2, 1],
    [1, 2]
  ]);
});
