import { expect, test } from 'vitest';
import { formatIn } from '../../src/i18n';
import { stopDate } from '../../src/ui/map-frame/stop-date';
import { editionOf } from '../geo/support/folder';
import { when } from './support/dates';
import { place } from './support/edition';
import { featuresOf } from './support/map';

const format = formatIn('en');

test.for([
  [['1924-11-17T09:25'], ['1924-11-22'], '17–22 Nov'],
  [['1924-11-23'], [], '23 Nov'],
  [['1924-12-31', '1925-01'], [], '31 Dec'],
  [[], ['1925-03-16/1925-04-11'], '16 Mar – 11 Apr'],
  [['[..1924-10-18]'], ['1924-10-19/'], '18–19 Oct'],
  [['[..1925-05-01]'], [], 'no later than 1 May'],
  [[], ['1924-10-19/'], 'from 19 October'],
  [[], ['1924-10-21?'], '21 October (?)'],
  [[], ['1925-02/'], 'from February'],
  [['1925/1926'], [], '1925–1926'],
  [[], [], '']
] as const)('a stop reached %j and left %j is marked %j', ([arrive, depart, said]) => {
  const stop = { place: place('any'), vertex: 0, arrive: when(...arrive), depart: when(...depart) };
  expect(stopDate(stop, format).replace(/\s/g, ' ')).toBe(said); // Intl sets thin spaces
});

test('a stop without a date has no mark on the map, all others have', async () => {
  const edition = editionOf('far-east-1925');
  const all = edition.movements.flatMap((movement) => movement.stops);
  const dated = all.filter(({ arrive, depart }) => arrive.length + depart.length > 0);
  expect(dated.length).toBeLessThan(all.length);
  const features = await featuresOf('stops', edition, { stopDate: (stop) => stopDate(stop, format) });
  expect(features).toHaveLength(dated.length);
});
