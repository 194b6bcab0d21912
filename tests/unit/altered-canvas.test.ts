import { expect, test } from 'vitest';
import { isCanvasAltered } from '../../src/map/altered-canvas';

/** A canvas that hands back each byte of what was drawn as `read` has it. */
function canvasReadAs(read: (byte: number, i: number) => number) {
  const drawn = new Uint8ClampedArray(8 * 8 * 4);
  const context = {
    fillStyle: '',
    fillRect(x: number, y: number) {
      const [r = 0, g = 0, b = 0] = (this.fillStyle.match(/\d+/g) ?? []).map(Number);
      drawn.set([r, g, b, 255], 4 * (y * 8 + x));
    },
    getImageData: () => ({ data: drawn.map(read) })
  };
  return { width: 0, height: 0, getContext: () => context } as unknown as HTMLCanvasElement;
}

test('a canvas that is read as it was drawn, or with a little noise, is not altered', () => {
  expect(isCanvasAltered(canvasReadAs((byte) => byte))).toBe(false);
  expect(isCanvasAltered(canvasReadAs((byte, i) => byte + (i % 3) - 1))).toBe(false);
});

test.for([
  ['white', () => 255],
  ['transparent', () => 0],
  ['random', (_: number, i: number) => (i * 7919) % 256]
] as const)('a canvas that is read as %s is altered', ([, read]) => {
  expect(isCanvasAltered(canvasReadAs(read))).toBe(true);
});

test('a browser without a canvas of two dimensions alters none', () => {
  expect(isCanvasAltered({ getContext: () => null } as unknown as HTMLCanvasElement)).toBe(false);
});
