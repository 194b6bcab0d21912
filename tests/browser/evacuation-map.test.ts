/** The evacuation on a projector: what of it has room on the map, and how large it is. */
import { expect, openUnpainted, test } from './support/fixtures';
import { keepMap, placedBoxes, type PlacedBox } from './support/placed-symbols';

test.use({ viewport: { width: 1920, height: 1080 }, contextOptions: { reducedMotion: 'reduce' } });

const HOUR = 3_600_000;
const [FIRST, LAST] = [Date.UTC(1925, 3, 4), Date.UTC(1925, 4, 15, 12)];
/** Hours from one look to the next: on as many days in a row each hour is looked at once. */
const STEP = 23;
const START = Math.floor(Date.now() / (24 * HOUR)) % STEP;

const isName = ({ layer }: PlacedBox) => /^(place|names|stops|territory-names|routes)/.test(layer);
const isReconstructed = ({ layer }: PlacedBox) => layer.startsWith('withdrawal');
/** Words beside a sign; not the room that a post keeps for the dot of its place, where somebody may pass. */
const isLabel = ({ layer, left, right }: PlacedBox) => layer.endsWith('-labels') && right - left > 20;
const overlap = (a: PlacedBox, b: PlacedBox) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

test('nothing reconstructed lies on a name at any hour, and all of it is large enough for a class room', async ({
  page
}) => {
  await keepMap(page);
  await openUnpainted(page, '#pane=evacuation&plan=given&lang=ru&date=1925-04-04');
  const seen = new Map<string, { width: number; height: number }>();
  const overlaps: string[] = [];
  for (let t = FIRST + START * HOUR; t <= LAST; t += STEP * HOUR) {
    const date = new Date(t).toISOString().slice(0, 16);
    const boxes = await placedBoxes(page, `#pane=evacuation&plan=given&lang=ru&date=${date}`);
    const reconstructed = boxes.filter(isReconstructed);
    const words = reconstructed.filter(isLabel);
    for (const name of [...boxes.filter(isName), ...words])
      for (const other of reconstructed)
        if (name.symbol !== other.symbol && overlap(name, other))
          overlaps.push(`${date}: ${other.layer} on ${name.layer}`);
    const signs = reconstructed.filter(({ layer }) => !layer.endsWith('-labels'));
    for (const { layer, left, top, right, bottom } of [...signs, ...words]) {
      const { width, height } = seen.get(layer) ?? { width: Infinity, height: Infinity };
      seen.set(layer, { width: Math.min(width, right - left), height: Math.min(height, bottom - top) });
    }
  }
  expect(overlaps).toEqual([]);
  // Of signs and words the least: a segment of a bar, a column, two lines, and the name of a ship alone.
  const least = {
    'withdrawal-posts': [18, 8],
    'withdrawal-moving': [26, 26],
    'withdrawal-post-labels': [50, 26],
    'withdrawal-moving-labels': [50, 15]
  };
  for (const [layer, [width = 0, height = 0]] of Object.entries(least)) {
    expect(seen.get(layer)?.width, layer).toBeGreaterThanOrEqual(width);
    expect(seen.get(layer)?.height, layer).toBeGreaterThanOrEqual(height);
  }
});
