import { expect, test } from 'vitest';
import { NEAREST_ZOOM } from '../../src/view/camera';
import { project } from '../../src/view/framing';
import { cameraShowing } from '../../src/view/same-extent';

const frame = { extent: [120, 30, 140, 45], centre: [130, 38], zoom: 4, width: 800, height: 600 } as const;
const before = { zoom: 4, latitude: 38, longitude: 130 };

test.for([
  [1600, 1200],
  [1600, 700],
  [300, 900]
] as const)('on a map of %i × %i all is seen that was, as near as that allows', ([width, height]) => {
  const camera = cameraShowing(frame, { width, height });
  const scale = 2 ** (camera.zoom - frame.zoom);
  expect(scale).toBeCloseTo(Math.min(width / 800, height / 600));
  const [x, y] = project(before, frame, [121, 44]);
  const [x2, y2] = project(camera, { width, height }, [121, 44]);
  expect(x2 - width / 2).toBeCloseTo((x - 400) * scale);
  expect(y2 - height / 2).toBeCloseTo((y - 300) * scale);
});

test('no map is seen from nearer than it can be drawn', () => {
  expect(cameraShowing({ ...frame, zoom: 11.9 }, { width: 8000, height: 6000 }).zoom).toBe(NEAREST_ZOOM);
});
