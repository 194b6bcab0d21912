import { afterEach, expect, test, vi } from 'vitest';
import { FirstGround } from '../../src/data/first-ground';

const answers = vi.fn((_address: string, _how?: RequestInit) =>
  Promise.resolve(Response.json({ type: 'FeatureCollection', features: [] }))
);
afterEach(() => {
  vi.unstubAllGlobals();
});

test('the ground of the first picture is read once until it is let go, and then of what the browser has kept', async () => {
  vi.stubGlobal('fetch', answers);
  const ground = new FirstGround({ 'basemap/overview.json': '/overview' });
  expect(ground.read()).toBe(ground.read());
  expect((await ground.read()).problems).toEqual([]);
  expect(answers).toHaveBeenCalledTimes(1);

  ground.release();
  expect((await ground.read()).missing).toEqual([]);
  expect(answers.mock.calls.at(-1)).toEqual(['/overview', { cache: 'force-cache' }]);
});
