/** What an edition offers for a reconstruction fits the ground it is drawn on. */
import type { LngLat } from '../../../src/domain/lng-lat';
import { expect, test } from 'vitest';
import { isInTerritory } from '../../../src/domain/containment';
import { kilometres } from '../../../src/data/distance';
import { readingCount } from '../../../src/domain/evacuation';
import { DAY } from '../../../src/domain/time';
import { parseAssumptions } from '../../../src/domain/withdrawal/parse-assumptions';
import { simulateWithdrawal } from '../../../src/domain/withdrawal/simulate';
import { editionOf } from '../../../tests/geo/support/folder';

const { study } = editionOf('far-east-1925');
const found = study?.reconstruction;
if (!found) throw new Error('the edition offers no reconstruction');
const { garrisons, embarkation, destinations, voyageOutOfSight } = found;

const length = (path: readonly LngLat[]) =>
  path.slice(1).reduce((sum, point, i) => sum + kilometres(path[i] ?? point, point), 0);

test('each part of a way lies in its territory', () => {
  for (const { place, march } of garrisons) {
    for (const { territory, path } of march) {
      const middles = path.slice(1).map(([x, y], i): LngLat => {
        const [fromX, fromY] = path[i] ?? [x, y];
        return [(x + fromX) / 2, (y + fromY) / 2];
      });
      for (const point of middles)
        expect(isInTerritory(point, territory), `${place.id} ${point.join()}`).toBe(true);
    }
  }
});

test('a way begins at its post, goes on where it has come to, and ends at the port; it is walked farther than drawn', () => {
  for (const { place, march } of garrisons) {
    const points = march.flatMap(({ path }) => path);
    if (points.length === 0) {
      expect(place).toBe(embarkation.place);
      continue;
    }
    expect(points[0], place.id).toEqual(place.position);
    expect(points.at(-1), place.id).toEqual(embarkation.place.position);
    march.slice(1).forEach(({ path }, i) => expect(path[0], place.id).toEqual(march[i]?.path.at(-1)));
    expect(march.at(-1)?.territory).toBe(embarkation.territory);
    const walked = march.reduce((sum, part) => sum + part.kilometres, 0);
    expect(walked / length(points), place.id).toBeGreaterThan(1);
    expect(walked / length(points), place.id).toBeLessThan(2);
  }
});

test('courses begin at the port and are as long as they are drawn', () => {
  for (const course of [voyageOutOfSight, ...destinations]) {
    expect(course.path[0]).toEqual(embarkation.place.position);
    expect(Math.abs(course.kilometres / length(course.path) - 1)).toBeLessThan(0.1);
  }
});

test('every preset can be read, does what it is called for, and the numbers given do not suffice for April', () => {
  for (const { assumptions } of found.presets) {
    expect(parseAssumptions(assumptions, found, readingCount(study.territories)).bad, assumptions).toEqual(
      []
    );
    expect(simulateWithdrawal(study, assumptions)?.schedule.shortfalls, assumptions).toEqual([]);
  }
  expect(simulateWithdrawal(study, 'given')?.schedule.shortfalls.map(({ zone }) => zone)).toEqual([0, 1]);
});

test('the port is left in time for everybody to embark, as the rule of the model says, so that the last ship is early by those who have sailed', () => {
  const found = simulateWithdrawal(study, 'given');
  if (!found) throw new Error('nothing to reconstruct');
  const { plan, schedule } = found;
  const deadline = Date.UTC(1925, 4, 15, 12) / 1000 - plan.reserve * DAY;
  const all = plan.men.reduce((sum, men) => sum + men, 0);
  const boarding = (men: number) => (men / plan.boardingRate) * DAY;
  const ofPort = schedule.units.filter(({ garrison }) => garrisons[garrison]?.place === embarkation.place);
  const [first] = ofPort;
  if (!first) throw new Error('nobody is at the port');
  const setsOut = first.leaves - (first.men / plan.departureRate) * DAY;
  expect(deadline - setsOut).toBeCloseTo(boarding(all), 3);
  const men = ofPort.reduce((sum, unit) => sum + unit.men, 0);
  const last = schedule.ships.at(-1)?.sails ?? 0;
  expect(deadline - last).toBeLessThan(boarding(all - men));
  expect(deadline - last).toBeGreaterThan(DAY);
});

test('the men given are the 1,900 of December 1924', () => {
  expect(garrisons.reduce((sum, { men }) => sum + men, 0)).toBe(1900);
});
