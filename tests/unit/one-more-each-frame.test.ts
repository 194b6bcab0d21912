import { expect, test } from 'vitest';
import { oneMoreEachFrame } from '../../src/map/one-more-each-frame';

function inFrames(first: readonly string[]) {
  let items = first;
  const shown: string[] = [];
  const frames: (() => void)[] = [];
  const begun: boolean[] = [];
  const { update, all } = oneMoreEachFrame(
    () => items,
    (some) => shown.push(some.join('')),
    (draw) => frames.push(draw)
  );
  void all.then(() => begun.push(true));
  return {
    shown,
    frames,
    begun,
    show: (next: readonly string[]) => {
      items = next;
      update();
    },
    frame: async () => {
      frames.shift()?.();
      await Promise.resolve();
    }
  };
}

test('one more is shown in each frame, and it is told when all are', async () => {
  const { shown, frames, begun, show, frame } = inFrames([]);
  show(['a', 'b', 'c']);
  await frame();
  expect([shown, begun]).toEqual([['a', 'ab'], []]);
  await frame();
  expect([shown.at(-1), begun, frames]).toEqual(['abc', [true], []]);
});

test('what is replaced meanwhile begins in the same frames; once all have begun others are shown at once', async () => {
  const { shown, frames, show, frame } = inFrames([]);
  show(['a', 'b', 'c']);
  show(['x', 'y', 'z']);
  expect(frames).toHaveLength(1);
  await frame();
  await frame();
  show(['z', 'y']);
  show(['z', 'y', 'x', 'w']);
  expect(shown).toEqual(['a', 'x', 'xy', 'xyz', 'zy', 'zyxw']);
});

test('of nothing all is shown at once', async () => {
  const { shown, begun, show } = inFrames([]);
  show([]);
  await Promise.resolve();
  expect([shown, begun]).toEqual([[''], [true]]);
});
