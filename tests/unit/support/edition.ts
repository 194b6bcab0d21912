/** An edition with nothing in it but what a test puts there. */
import type { Edition, EventDetails, HistoricalEvent, Place } from '../../../src/domain/edition';
import { midnight } from '../../../src/domain/time';
import { toldWords } from '../../../src/domain/word-count';

const lane = { id: 'talks', name: { en: 'Talks' } };
const kind = { id: 'treaty', name: { en: 'Treaty' }, lane };

export const edition = (some: Partial<Edition> = {}): Edition => ({
  id: 'story',
  version: '1',
  title: { en: 'A story' },
  description: { en: 'Told for a test.' },
  licence: 'CC0-1.0',
  languages: ['en'],
  span: { start: midnight(1924, 3), end: midnight(1925, 10) },
  openingDate: midnight(1924, 3),
  openingView: { extent: [100, 20, 150, 55] },
  mapLimits: [72, 2, 178, 66],
  eras: [],
  lanes: [lane],
  kinds: [kind],
  powers: [],
  people: [],
  places: [],
  events: [],
  movements: [],
  territories: [],
  routes: [],
  sources: new Map(),
  study: undefined,
  ...some
});

export const event = (
  id: string,
  {
    title = { en: id },
    claims = [],
    quantities = [],
    differences = [],
    ...some
  }: Partial<HistoricalEvent & EventDetails> = {}
): HistoricalEvent => ({
  id,
  kind,
  rank: 2,
  title,
  details: () => ({ claims, quantities, differences }),
  toldWords: () => toldWords(title, claims),
  when: [],
  where: [],
  people: [],
  related: [],
  ...some
});

export const place = (id: string, some: Partial<Place> = {}): Place => ({
  id,
  kind: 'settlement',
  names: [],
  holders: [],
  label: { en: id },
  position: [116.4, 39.9],
  rank: 1,
  evidence: { grade: 'attested', citations: [{ source: 'map' }] },
  ...some
});
