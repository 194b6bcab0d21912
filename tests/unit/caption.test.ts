import { expect, test } from 'vitest';
import { captionOf } from '../../src/view/caption';
import { reading, when } from './support/dates';
import { edition, event, place } from './support/edition';
import { evidence, sources } from './support/evidence';
import { step } from './support/story';

const [town, strait] = [place('town', { position: [142, 51] }), place('strait', { position: [141, 52] })];
const landing = event('landing', {
  claims: [{ value: { en: 'They landed.' }, ...evidence('attested', 'scholarly') }],
  when: when('1920-04-22'),
  where: [reading(town), reading(strait)]
});
const whole = edition({ events: [landing], places: [town, strait], sources });
const pointsOf = (show: Parameters<typeof step>[0]['show']) =>
  captionOf(step({ subject: { kind: 'event', id: 'landing' }, ...(show && { show }) }), undefined, whole)
    ?.points;

test('the caption of an event leads to all its places, and of a step that shows one of them to that one', () => {
  expect(pointsOf(undefined)).toEqual([town.position, strait.position]);
  expect(pointsOf([{ kind: 'place', id: 'town' }])).toEqual([town.position]);
  expect(pointsOf([{ kind: 'place', id: 'elsewhere' }])).toEqual([town.position, strait.position]);
});
