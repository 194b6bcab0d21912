import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { LateGround } from '../../src/late-ground.svelte';
import { DETAIL_FROM_ZOOM } from '../../src/view/camera';

const ADDRESSES = { far: { 'far/names.json': '/far' }, detail: { 'names.json': '/detail' } };
const FAR = DETAIL_FROM_ZOOM - 0.1;

const asked: string[] = [];
/** Answers with a name for what was asked. */
beforeEach(() => {
  asked.length = 0;
  vi.stubGlobal('fetch', (address: string) => {
    asked.push(address);
    const feature = {
      type: 'Feature',
      properties: { address },
      geometry: { type: 'Point', coordinates: [0, 0] }
    };
    return Promise.resolve(Response.json({ type: 'FeatureCollection', features: [feature] }));
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

const groundOf = (addresses: typeof ADDRESSES | { far: object; detail: object } = ADDRESSES) =>
  new LateGround(addresses as typeof ADDRESSES, (read) => Promise.resolve(read.ground));
const shown = ({ ground }: LateGround): unknown => ground?.layers.names?.features[0]?.properties?.['address'];

test('from afar the detail is not asked for, and what is asked for is asked for once', async () => {
  const late = groundOf();
  await Promise.all([late.at(FAR), late.at(2)]);
  expect(asked).toEqual(['/far']);
  expect(shown(late)).toBe('/far');
});

test('from near there is the detail, and it stays when the map goes back', async () => {
  const late = groundOf();
  await late.at(FAR);
  expect(late.at(FAR)).toBeUndefined();
  await late.at(DETAIL_FROM_ZOOM);
  expect(late.at(FAR)).toBeUndefined();
  expect(late.at(DETAIL_FROM_ZOOM)).toBeUndefined();
  expect(asked).toEqual(['/far', '/detail']);
  expect(shown(late)).toBe('/detail');
});

test('what is drawn from afar never takes the place of the detail, however late it arrives', async () => {
  const late = groundOf();
  const far = late.at(FAR);
  await late.detail();
  await far;
  expect(shown(late)).toBe('/detail');
});

test('a ground with nothing between overview and detail has its detail at once', async () => {
  const late = groundOf({ far: {}, detail: ADDRESSES.detail });
  await late.at(FAR);
  expect(asked).toEqual(['/detail']);
});

test('what was asked for ahead is read, and asked for anew only where it has been', async () => {
  const late = groundOf();
  late.fetchAhead(FAR);
  expect(asked).toEqual(['/far']);
  await late.at(FAR);
  expect(asked).toEqual(['/far']);
  expect(shown(late)).toBe('/far');
  late.fetchAhead(FAR);
  expect(asked).toEqual(['/far']);

  late.fetchAhead(DETAIL_FROM_ZOOM);
  await late.detail();
  expect(asked).toEqual(['/far', '/detail']);
});
