import { expect, test } from 'vitest';
import { captionOf, outsideMap } from '../../src/view/caption';
import { midnight } from '../../src/domain/time';
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

test('what was over before the time of the map, or came after it, is told on its first or last day', () => {
  const span = { start: midnight(1924, 3), end: midnight(1925, 10) };
  const outside = (...dates: string[]) => outsideMap({ when: dates.flatMap((edtf) => when(edtf)) }, span);
  for (const before of [['1905-09-05'], ['1905', '1920-04'], ['1924-02-29']])
    expect(outside(...before)).toMatchObject({ side: 'before', shown: span.start });
  for (const after of ['1944-03-30', '1925-10-01'])
    expect(outside(after)).toMatchObject({ side: 'after', shown: span.end - 1 });
  for (const within of ['1924-03-01', '1925-01-20', '1925-09-30', '1923/1925', '1925-09/1926-01'])
    expect(outside(within), within).toBeUndefined();
  expect(outside('1923', '1924-05-30'), 'on one reading within').toBeUndefined();
  expect(outside(), 'told of an instant').toBeUndefined();
});
