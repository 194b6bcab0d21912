import { expect, test } from 'vitest';
import { ringsOf } from '../../src/domain/rings';
import { scene } from '../../src/domain/scene';
import { describeView } from '../../src/view/description';
import { shownEdition } from '../../src/view/shown-edition';
import { editionOf } from '../geo/support/folder';
import { at } from './support/dates';

const edition = editionOf('far-east-1925');

const shownAt = (
  date: string,
  extent: readonly [number, number, number, number],
  hidden = new Set<never>()
) =>
  shownEdition(
    edition,
    describeView({
      scene: scene(edition, at(date), { selection: undefined }),
      extent,
      hidden,
      sovereignty: 'both',
      outlineOf: ({ geometry }) => geometry && ringsOf(geometry)
    }),
    hidden
  );

const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);

test('of an edition a legend has the land, the powers and the routes that are in sight, and no others', () => {
  const sakhalin = shownAt('1925-04-20', [140, 48, 146, 55]);
  expect(ids(sakhalin.territories)).toContain('zone-c');
  expect(ids(sakhalin.powers).sort()).toEqual(['japan', 'ussr']);
  const sea = shownAt('1925-04-20', [160, 20, 170, 30]);
  expect([sea.territories, sea.powers, sea.routes, sea.events, sea.movements]).toEqual([[], [], [], [], []]);
});

test('land that has been handed over has left it', () => {
  expect(ids(shownAt('1925-06-20', [140, 48, 146, 55]).territories)).not.toContain('zone-c');
});
