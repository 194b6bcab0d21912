/** Whose land the map shows: what is held when, by which rule, and how it is hatched. */
import fc from 'fast-check';
import type { MultiPolygon } from 'geojson';
import { expect, test } from 'vitest';
import type { Edition, Territory } from '../../src/domain/edition';
import { SOVEREIGNTY_MODES, showsStatus } from '../../src/view/sovereignty';
import { EpochIndex } from '../../src/domain/epochs';
import { ringsOf } from '../../src/domain/rings';
import { midnight } from '../../src/domain/time';
import { labelAt, nameIn } from '../../src/domain/toponym';
import { hatchAt, hatchImage } from '../../src/map/style/hatch';
import { hatchImageId, WIDE_PREFIX } from '../../src/map/style/hatch-id';
import { palettes, rgba } from '../../src/map/style/palette';
import { THEMES } from '../../src/view/theme';
import { territoriesShown } from '../../src/map/layers/territories/style';
import { outlinesOn } from '../../src/ui/description/area-outlines';
import { editionOf } from '../geo/support/folder';
import { edition as made, place } from './support/edition';
import { dated, zone } from './support/evidence';
import { featuresOf, SQUARE_GROUND } from './support/map';

const edition = editionOf('far-east-1925');
const epochs = new EpochIndex(edition);
const areasOf = (some: Edition) => some.territories.filter(({ areas }) => areas.length > 0);

const territory = (id: string, some: Partial<Territory>): Territory => {
  const { geometry: _, ...rest } = zone(id, 1);
  return { ...rest, areas: ['somewhere'], ...some };
};

test('what is occupied is in fact, what is claimed is by law, and a state’s own land is both', () => {
  expect(SOVEREIGNTY_MODES.map((rule) => showsStatus(rule, 'occupation'))).toEqual([true, false, true]);
  expect(SOVEREIGNTY_MODES.map((rule) => showsStatus(rule, 'claim'))).toEqual([true, true, false]);
  expect(SOVEREIGNTY_MODES.map((rule) => showsStatus(rule, 'sovereign'))).toEqual([true, true, true]);
});

test('the outline of a territory made of areas is what the map draws, where there is a ground', async () => {
  const [drawn] = await featuresOf('territories', edition);
  const [first] = areasOf(edition);
  if (!first) throw new Error('no territory is made of areas');
  const outline = outlinesOn(edition, SQUARE_GROUND)(first);
  expect(outline).toEqual(ringsOf(drawn?.geometry as MultiPolygon));
  expect(outline).not.toHaveLength(0);
  expect(outlinesOn(edition, undefined)(first)).toBeUndefined();
});

test('every territory made of areas is drawn once, with the look of its status', async () => {
  const features = (await featuresOf('territories', edition)).filter(
    ({ geometry }) => geometry.type !== 'Point'
  );
  expect(features.map(({ properties }): unknown => properties?.['id'])).toEqual(
    areasOf(edition).map(({ id }) => id)
  );
  const looks = new Map(features.map(({ properties }) => [properties?.['id'], properties?.['look']]));
  expect(looks.get('kwantung')).toBe('hatched');
  expect(looks.get('sphere-shansi')).toBe('sphere');
  expect(looks.get('mongolia-claim')).toBe('claimed');
  expect(looks.get('soviet-union')).toBe('plain');
});

test.for([
  ['1924-10-22', 'sphere-zhili', true],
  ['1924-10-24', 'sphere-zhili', false],
  ['1924-10-24', 'sphere-feng', true],
  ['1924-11-25', 'mongolian-republic', false],
  ['1924-11-26', 'mongolian-republic', true],
  ['1924-11-26', 'mongolia-before-republic', false],
  ['1925-05-11', 'sakhalin-okrug', false],
  ['1925-05-12', 'sakhalin-okrug', true]
] as const)('on %s %s is held: %s', ([day, id, is]) => {
  const [year, month, date] = day.split('-').map(Number);
  const noon = midnight(year as number, month, date) + 43_200;
  expect(territoriesShown(epochs.at(noon as never), 'both').includes(id)).toBe(is);
});

test('what is shown by law and what is shown in fact are together what is shown of both', () => {
  const t = fc.integer({ min: edition.span.start, max: edition.span.end });
  fc.assert(
    fc.property(t, (instant) => {
      const [both, law, control] = SOVEREIGNTY_MODES.map(
        (rule) => new Set(territoriesShown(epochs.at(instant as never), rule))
      );
      expect(both).toEqual(new Set([...(law ?? []), ...(control ?? [])]));
    })
  );
});

test('a lease is found before the state in which it lies', () => {
  const some = made({
    territories: [
      territory('lease', { status: 'lease', when: dated('1924') }),
      territory('state', { status: 'sovereign', when: [] })
    ]
  });
  expect(territoriesShown(new EpochIndex(some).at(midnight(1924, 6)), 'both')).toEqual(['state', 'lease']);
});

test('every sphere bears the name of who held it, and every lease on the coast the letters of its power, in every language', async () => {
  const names = (await featuresOf('territories', edition)).filter(
    ({ geometry }) => geometry.type === 'Point'
  );
  expect(names.map(({ properties }): unknown => properties?.['id'])).toEqual(
    areasOf(edition).flatMap(({ id, label }) => (label ? [id] : []))
  );
  const spheres = areasOf(edition).filter(({ id }) => id.startsWith('sphere-'));
  expect(spheres.filter(({ label }) => !label)).toEqual([]);
  for (const { properties } of names)
    expect([properties?.['en'], properties?.['ru']].every(Boolean)).toBe(true);
});

test.for(THEMES)('by %s a hatch of two inks has both, and repeats without a seam', (theme) => {
  const image = hatchImage(`${theme}:${hatchImageId(['plum', 'ochre'], false)}`);
  if (!image) throw new Error('no pattern');
  const { width, height, data } = image;
  const at = (x: number, y: number) => [...data.slice((y * width + x) * 4, (y * width + x) * 4 + 4)];
  const inked = Array.from({ length: width }, (_, x) => at(x, 0)).filter(([, , , alpha]) => alpha === 255);
  const { plum, ochre } = palettes[theme].inks;
  expect(new Set(inked.map(([red]) => red))).toEqual(new Set([rgba(plum)[0], rgba(ochre)[0]]));
  // One row down is one pixel to the right: so the last row goes on in the first of the next square.
  for (let x = 0; x < width; x++) expect(at(x, height - 1)).toEqual(at((x + height - 1) % width, 0));
});

test('a claim’s hatch has gaps, and a name that is no hatch has no image', () => {
  const inkOf = (id: string) =>
    hatchImage(`day:${id}`)
      ?.data.filter((_, i) => i % 4 === 3)
      .reduce((a, b) => a + b, 0) ?? 0;
  expect(inkOf(hatchImageId(['plum'], true))).toBeLessThan(0.8 * inkOf(hatchImageId(['plum'], false)));
  for (const id of ['day:dots:plum', 'day:hatch', 'dusk:hatch:plum']) expect(hatchImage(id)).toBeUndefined();
});

test('the nearer, the wider apart and the lighter a hatch is', () => {
  const near = [5, 7, 8.5, 10, 12].map(hatchAt);
  const gaps = near.map(({ gap }) => gap);
  const strokes = near.map(({ stroke }) => stroke);
  expect(gaps).toEqual(gaps.toSorted((a, b) => a - b));
  expect(strokes).toEqual(strokes.toSorted((a, b) => b - a));
  expect((near.at(-1)?.gap ?? 0) / (near[0]?.gap ?? 1)).toBeGreaterThan(3);
  const cover = (id: string) => {
    const { data = new Uint8ClampedArray(), width = 1 } = hatchImage(id) ?? {};
    return data.filter((_, i) => i % 4 === 3).reduce((a, b) => a + b, 0) / width ** 2;
  };
  expect(cover(`${WIDE_PREFIX}day:hatch:plum`)).toBeLessThan(0.4 * cover('day:hatch:plum'));
});

test('a place has the name of the day', () => {
  const [until, since] = dated('../1924-11-25', '1924-11-26/').map(({ value }) => value);
  const urga = place('urga', {
    label: { en: 'Urga', ru: 'Урга' },
    names: [
      { toponym: 'Urga', lang: 'en', ...(until && { when: until }) },
      { toponym: 'Ulan Bator', lang: 'en', ...(since && { when: since }) }
    ]
  });
  expect(labelAt(urga, midnight(1924, 11, 25))).toEqual({ en: 'Urga', ru: 'Урга' });
  expect(labelAt(urga, midnight(1924, 11, 26))).toEqual({ en: 'Ulan Bator', ru: 'Урга' });
});

test('a place is found in another script, in the form that was in use', () => {
  const [until] = dated('../1924-11-25').map(({ value }) => value);
  const somewhere = place('somewhere', {
    names: [
      { toponym: '舊', lang: 'zh-Hant', ...(until && { when: until }) },
      { toponym: '新', lang: 'zh-Hant' },
      { toponym: 'ジン', lang: 'ja' }
    ]
  });
  expect(nameIn(somewhere, 'zh', midnight(1924, 11, 25))).toBe('舊');
  expect(nameIn(somewhere, 'zh', midnight(1924, 11, 26))).toBe('新');
  expect(nameIn(somewhere, 'ja', midnight(1924, 11, 26))).toBe('ジン');
  expect(nameIn(place('mute'), 'ja', midnight(1925))).toBeUndefined();
});
