/** The events of this edition on which sources differ, or say less than one would expect. */
import { expect, test } from 'vitest';
import { datesDisagree, isOutsideSpan } from '../../../src/domain/event-order';
import type { HistoricalEvent } from '../../../src/domain/edition';
import { exists } from '../../../src/domain/entities';
import { formatRef } from '../../../src/domain/entities/entity-ref';
import { editionOf } from '../../../tests/geo/support/folder';

const edition = editionOf('far-east-1925');
const event = (id: string) => edition.events.find((it) => it.id === id) as HistoricalEvent;
const dates = (id: string) => event(id).when.map(({ value }) => value.edtf);

test('the convention was signed on 20 January 1925, and the document does not say where', () => {
  expect(dates('convention')).toEqual(['1925-01-20']);
  expect(event('convention').where[0]).toMatchObject({ value: { id: 'peking' }, grade: 'attested' });
});

test.for([
  ['funeral', ['1925-03-19', '1925-03-18']],
  ['sun-in-peking', ['1924-12-31', '1925-01']],
  ['zone-a-deadline', ['1925-04-04T12:00?', '1925-05-04T12:00?']],
  ['zone-b-deadline', ['1925-04-14T12:00?', '1925-05-14T12:00?']],
  ['ratification', ['1925-04-15', '1925-02-26']]
] as const)('of %s both datings are kept, and they disagree', ([id, both]) => {
  expect(dates(id)).toEqual(both);
  expect(datesDisagree(event(id).when)).toBe(true);
});

test('what the document does not date has no date', () => {
  for (const id of ['arms-for-feng', 'cavalry', 'specialists-sent', 'sun-meets-karakhan', 'feng-asks-arms']) {
    expect(dates(id), id).toEqual([]);
  }
});

test('the arms for Feng are the document’s numbers, and about so many', () => {
  const amounts = event('arms-for-feng')
    .details()
    .quantities.map(({ readings: [first] }) => first?.value.min);
  expect(amounts).toEqual(expect.arrayContaining([43_000, 230, 60]));
});

test('the crowd at the funeral is told by the document and by those who counted', () => {
  const counts = event('funeral')
    .details()
    .quantities.flatMap(({ readings }) => readings.map(({ value }) => value.min));
  const mourning = event('lying-in-state')
    .details()
    .quantities.flatMap(({ readings }) => readings.map(({ value }) => value.min));
  expect(counts).toContain(1_000_000);
  expect([...counts, ...mourning]).toContain(746_823);
});

test('links between things lead somewhere', () => {
  for (const { id, related } of edition.events) {
    expect(
      related.filter((ref) => !exists(edition, ref)),
      id
    ).toEqual([]);
    expect(new Set(related.map(formatRef)).size, id).toBe(related.length);
  }
});

test('what has no date, or one outside the span, is of the third rank; about 25 events are of the first', () => {
  const elsewhere = edition.events.filter((it) => it.when.length === 0 || isOutsideSpan(it, edition.span));
  expect(elsewhere.filter(({ rank }) => rank !== 3).map(({ id }) => id)).toEqual([]);
  const main = edition.events.filter(({ rank }) => rank === 1);
  expect(main.length).toBeGreaterThanOrEqual(22);
  expect(main.length).toBeLessThanOrEqual(28);
});
