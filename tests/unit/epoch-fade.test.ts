import fc from 'fast-check';
import type { FeatureCollection } from 'geojson';
import { expect, test } from 'vitest';
import NAMES from '../../geo/basemap/names.geojson?raw';
import { EpochIndex } from '../../src/domain/epochs';
import type { Ground } from '../../src/domain/ground';
import { atRest, epochFade, seenDuring } from '../../src/map/epoch-fade';
import { editionOf } from '../geo/support/folder';
import { at } from './support/dates';

const edition = editionOf('far-east-1925');
const ground: Ground = {
  layers: { names: JSON.parse(NAMES) as FeatureCollection },
  landOf: () => ({ type: 'MultiPolygon', coordinates: [] })
};
const epochs = new EpochIndex(edition, ground);
const on = (day: string) => atRest(edition, ground, epochs.at(at(day)));

test('on the day of the coup in Peking one general’s land fades into another’s, and no name changes', () => {
  const [before, after] = [on('1924-10-22T12:00'), on('1924-10-24T12:00')];
  const { epoch, opacities } = seenDuring(epochFade(before, after), 0.25);
  expect(opacities.territories.get('sphere-feng')).toBe(0.25);
  expect(opacities.territories.get('sphere-zhili')).toBe(0.75);
  expect(opacities.territories.get('sphere-honan')).toBe(1);
  const shown = epoch.territories.map(({ id }) => id);
  expect(shown).toEqual(expect.arrayContaining(['sphere-feng', 'sphere-zhili']));
  expect(opacities.places).toEqual(before.opacities.places);
});

test('on the day of the Mongolian republic the old names go before the new ones come', () => {
  const [before, after] = [on('1924-11-25T12:00'), on('1924-11-26T12:00')];
  const fade = epochFade(before, after);
  const [early, late] = [seenDuring(fade, 0.25), seenDuring(fade, 0.75)];
  expect(early.epoch.placeNamesSince).toBe(before.epoch.placeNamesSince);
  expect(early.epoch.groundNamesSince).toBe(before.epoch.groundNamesSince);
  expect(late.epoch.placeNamesSince).toBe(after.epoch.placeNamesSince);
  expect(late.epoch.groundNamesSince).toBe(after.epoch.groundNamesSince);
  for (const source of ['places', 'names'] as const) {
    const [old] = [...before.opacities[source].keys()].filter((id) => !after.opacities[source].has(id));
    const [coming] = [...after.opacities[source].keys()].filter((id) => !before.opacities[source].has(id));
    expect(early.opacities[source].get(old ?? '')).toBe(0.5);
    expect(early.opacities[source].get(coming ?? '')).toBe(0);
    expect(late.opacities[source].get(old ?? '')).toBe(0);
    expect(late.opacities[source].get(coming ?? '')).toBe(0.5);
  }
});

test('however often a fade is interrupted, it ends with the last epoch, which looks as if nothing had faded', () => {
  const instants = fc.constantFrom(...epochs.starts.filter(Number.isFinite));
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(fc.array(fc.tuple(instants, share), { minLength: 1, maxLength: 6 }), (jumps) => {
      let seen = on('1924-03-01T12:00');
      let fade = epochFade(seen, seen);
      for (const [t, until] of jumps) {
        fade = epochFade(seen, atRest(edition, ground, epochs.at(t)));
        seen = seenDuring(fade, until);
        for (const opacities of Object.values(seen.opacities))
          for (const opacity of opacities.values()) {
            expect(opacity).toBeGreaterThanOrEqual(0);
            expect(opacity).toBeLessThanOrEqual(1);
          }
      }
      const last = epochs.at(jumps.at(-1)?.[0] ?? at('1924-03-01'));
      expect(seenDuring(fade, 1)).toEqual(atRest(edition, ground, last));
      expect(seenDuring(fade, 1).epoch).toBe(last);
    })
  );
});
