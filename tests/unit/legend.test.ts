import { expect, test } from 'vitest';
import { DATE_QUALITIES } from '../../src/ui/evidence/date-quality';
import { legendContents } from '../../src/ui/legend/legend-contents';
import { dateMarkSamples } from '../../src/ui/legend/date-mark-samples';
import { editionOf } from '../geo/support/folder';
import { edition } from './support/edition';
import { zones } from './support/evidence';

test('the legend has a mark for every quality that a dated event can have', () => {
  const drawn = dateMarkSamples(56, 8.6);
  expect(drawn.map(({ quality }) => quality).sort()).toEqual(
    DATE_QUALITIES.filter((q) => q !== 'undated').sort()
  );
  expect(drawn.every(({ parts }) => parts.length > 0)).toBe(true);
});

test('the legend explains only what the edition has', () => {
  const bare = legendContents(edition());
  expect([bare.occupiers, bare.perhaps, bare.courses.size, bare.routes.size]).toEqual([[], false, 0, 0]);
  const full = legendContents(
    edition({ territories: zones.map((territory) => ({ ...territory, claimant: territory.holder })) })
  );
  expect([full.occupiers.length, full.perhaps]).toEqual([1, true]);
});

test('the legend has the gauges of the edition, and a band for lines that two powers ran together', () => {
  const { gauges, run, cut, schematic } = legendContents(editionOf('far-east-1925'));
  expect(gauges).toEqual(new Set(['standard', 'broad', 'narrow', undefined]));
  expect(run.map(({ id }) => id)).toEqual(['ussr', 'china']);
  expect([cut, schematic]).toEqual([true, true]);
  const bare = legendContents(edition());
  expect([bare.gauges.size, bare.run, bare.cut, bare.schematic, bare.stations]).toEqual([
    0,
    [],
    false,
    false,
    false
  ]);
});
