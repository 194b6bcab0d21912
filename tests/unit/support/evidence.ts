/** Evidence, datings and ground for tests that do not ask where they come from. */
import { parseDating } from '../../../src/domain/parse-dating';
import type { Territory } from '../../../src/domain/edition';
import { SOURCE_CATEGORIES, type Source } from '../../../src/domain/source';
import type { Citation, Evidence, Grade } from '../../../src/domain/reading';

export const ABOUT = { hour: 0.25, day: 3, month: 15, season: 30, year: 180 };

/** A source of each category, which is also its id. */
export const sources = new Map(
  SOURCE_CATEGORIES.map((category): [string, Source] => [
    category,
    { id: category, title: `A ${category} source`, authors: [], category }
  ])
);

export const evidence = (grade: Grade, ...cited: [string, ...string[]]): Evidence => ({
  grade,
  citations: cited.map((source) => ({ source })) as [Citation, ...Citation[]]
});

/** A reading for each EDTF text, best first. */
export const dated = (...texts: string[]) =>
  texts.map((edtf) => ({ value: parseDating(edtf, ABOUT), ...evidence('attested', 'scholarly') }));

export const japan = { id: 'japan', name: { en: 'Japan' }, colour: 'plum' } as const;

/** One degree high, `width` degrees wide, north of 51°; held from August 1920 to each of `ends`. */
export const zone = (id: string, width: number, ...ends: string[]): Territory => ({
  id,
  title: { en: id },
  geometry: {
    type: 'Polygon',
    coordinates: [
      [
        [143, 51],
        [143 + width, 51],
        [143 + width, 52],
        [143, 52],
        [143, 51]
      ]
    ]
  },
  areas: [],
  status: 'occupation',
  holder: japan,
  when: dated(...ends.map((end) => `1920-08/${end}`)),
  details: () => ({ claims: [] }),
  precision: 'approximate'
});

/** One zone with two readings of its term, one with a single reading. */
export const zones = [
  zone('a', 2, '1925-04-04T12:00', '1925-05-04T12:00'),
  zone('c', 1, '1925-05-15T12:00')
] as const;
