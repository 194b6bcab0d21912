import { expect, test, vi } from 'vitest';
import { trackStateOnlyDuring } from '../../src/map/tracked-state';

type States = Parameters<typeof trackStateOnlyDuring>[1];

test('who tracks the states of a graphics card hears of them during its own work alone, and then first how they are', () => {
  const set = vi.fn();
  const heard = vi.fn();
  const card = Object.create({ depthMask: set }) as { depthMask: (mask: boolean) => void; tracker: object };
  card.tracker = {};
  card.depthMask = heard;
  const state = {
    current: true,
    dirty: false,
    set(mask: boolean) {
      if (this.dirty || mask !== this.current) card.depthMask(mask);
      this.current = mask;
      this.dirty = false;
    }
  };
  const silent = { current: undefined, dirty: false, set: () => undefined };
  const states = new Proxy({}, { get: (_, name) => (name === 'depthMask' ? state : silent) });
  const track = trackStateOnlyDuring(card as unknown as WebGL2RenderingContext, states as States);

  state.set(false);
  expect(set.mock.calls).toEqual([[false]]);
  expect(heard).not.toHaveBeenCalled();
  const work = () => {
    card.depthMask(true);
    return 'done';
  };
  const failing = (): never => {
    throw new Error('failed');
  };
  expect(track(work)).toBe('done');
  expect(heard.mock.calls).toEqual([[false], [true]]);
  card.depthMask(false);
  expect(heard).toHaveBeenCalledTimes(2);
  expect(() => track(failing)).toThrow();
  card.depthMask(true);
  expect(set).toHaveBeenCalledTimes(3);
});
