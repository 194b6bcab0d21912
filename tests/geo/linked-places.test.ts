/** Places as Linked Places: what gazetteers ask of a file is kept by every edition. */
import { Ajv } from 'ajv';
import { expect, test } from 'vitest';
import { linkedPlacesOf } from '../../src/export/linked-places';
import { EDITIONS, editionOf } from './support/folder';
import { LINKED_PLACES_SCHEMA } from './support/linked-places-schema';

const uri = (text: string) => URL.canParse(text);
const validate = new Ajv({ allErrors: true, formats: { uri } }).compile(LINKED_PLACES_SCHEMA);

test.for(EDITIONS)('the places of %s are a file of Linked Places format 1.2', (name) => {
  const { features, ...rest } = linkedPlacesOf(editionOf(name), 'https://example.org/map/#date=1925-01-20');
  validate(JSON.parse(JSON.stringify({ ...rest, features })));
  const complaints = (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
  expect(complaints).toEqual([]);
});

test('a name of which only the end is known began no later', () => {
  const places = linkedPlacesOf(editionOf('far-east-1925'), 'https://example.org/').features;
  const whens = places.flatMap(({ names }) => names.flatMap((one) => ('when' in one ? [one.when] : [])));
  expect(whens).toContainEqual({
    timespans: [{ start: { latest: '1924-11-25' }, end: { latest: '1924-11-25' } }]
  });
});
