import { expect, test } from 'vitest';
import { paddingsBeside, type Box } from '../../src/view/camera-padding';

const SIZE = { width: 1000, height: 700 };
const MARGINS = { sides: 100, ends: 40 };
const EVEN: Box = { left: 100, top: 40, right: 100, bottom: 40 };

test('without boxes the margin is kept, and a box within the margin takes nothing', () => {
  expect(paddingsBeside([], SIZE, MARGINS)).toEqual([EVEN]);
  const inMargin = { left: 640, top: 0, right: 1000, bottom: 20 };
  expect(paddingsBeside([inMargin], SIZE, MARGINS)).toEqual([EVEN]);
});

test('a box is kept clear of on any side on which there is room, the largest room first', () => {
  const cartouche = { left: 780, top: 590, right: 1000, bottom: 700 };
  expect(paddingsBeside([cartouche], SIZE, MARGINS)).toEqual([
    EVEN,
    { ...EVEN, bottom: 700 - 590 + 14 },
    { ...EVEN, right: 1000 - 780 + 14 }
  ]);
  const caption = { left: 400, top: 300, right: 700, bottom: 420 };
  const [first, ...others] = paddingsBeside([caption], SIZE, MARGINS);
  expect(first).toEqual(EVEN);
  expect(others).toEqual([
    { ...EVEN, bottom: 414 },
    { ...EVEN, top: 434 },
    { ...EVEN, right: 614 },
    { ...EVEN, left: 714 }
  ]);
});

test('on a map of no size the margin is all there is', () => {
  const box = { left: 0, top: 0, right: 50, bottom: 20 };
  expect(paddingsBeside([box], { width: 0, height: 0 }, { sides: 0, ends: 0 })).toHaveLength(1);
});
