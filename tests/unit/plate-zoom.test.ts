import { expect, test } from 'vitest';
import { PAPER, PIXELS_PER_MM, plateZoom } from '../../src/ui/print/plate-zoom';

test.for([
  { map: { width: 1440, height: 720 }, page: PAPER.across, words: 150 },
  { map: { width: 1440, height: 720 }, page: PAPER.across, words: 400 },
  { map: { width: 1000, height: 720 }, page: PAPER.across, words: 190 },
  { map: { width: 2560, height: 700 }, page: PAPER.across, words: 150 },
  { map: { width: 390, height: 844 }, page: PAPER.upright, words: 200 }
])(
  'a map fills what its words leave of a page that lies as it does, and no more: $map.width, $words',
  ({ map, page, words }) => {
    const zoom = plateZoom(map, words);
    const wide = (map.width * zoom) / PIXELS_PER_MM / page.width;
    const high = (map.height * zoom + words) / PIXELS_PER_MM / page.height;
    expect(Math.max(wide, high)).toBeLessThanOrEqual(1);
    expect(Math.max(wide, high)).toBeGreaterThan(0.99);
  }
);
