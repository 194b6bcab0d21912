import { expect, test } from 'vitest';
import { plateZoom } from '../../src/ui/print/plate-zoom';

const PIXELS_PER_MM = 96 / 25.4;

test.for([
  { map: { width: 1440, height: 900 }, room: { width: 259, height: 142 } },
  { map: { width: 2560, height: 700 }, room: { width: 259, height: 142 } },
  { map: { width: 390, height: 844 }, room: { width: 190, height: 198 } }
])('a map fills the room of a page that lies as it does, and no more: $map.width', ({ map, room }) => {
  const zoom = plateZoom(map) / PIXELS_PER_MM;
  const filled = Math.max((map.width * zoom) / room.width, (map.height * zoom) / room.height);
  expect(filled).toBeCloseTo(1);
});
