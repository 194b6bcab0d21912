/** What a narrative says to map and clock. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { EntityKind } from '../../src/domain/entities/entity-ref';
import { readNarrative } from '../../src/data/parse-narrative';
import { numberedChapters, chapterNumbers } from '../../src/domain/chapters';
import { parseDating } from '../../src/domain/parse-dating';
import {
  isLink,
  paragraphInstant,
  paragraphAt,
  paragraphsOf,
  paragraphsMentioning,
  paragraphPlaces,
  paragraphsByDate,
  type DatedParagraph,
  type Paragraph
} from '../../src/domain/narrative';
import { instant, midnight, noonOf } from '../../src/domain/time';
import { edition, event, place } from './support/edition';

const evidence = { grade: 'attested', citations: [{ source: 'letter' }] } as const;
const dated = (edtf: string) => [
  { ...evidence, value: parseDating(edtf, { hour: 0, day: 0, month: 0, season: 0, year: 0 }) }
];
const [peking, harbin] = [place('peking'), place('harbin')];
const story = edition({
  places: [peking, harbin],
  events: [
    event('signing', { when: dated('1925-01-20'), where: [{ ...evidence, value: peking }] }),
    event('landing', { when: dated('1920-04-22') }),
    event('undated', { where: [{ ...evidence, value: harbin }] })
  ]
});

const IDS = new Map<EntityKind, ReadonlySet<string>>([
  ['event', new Set(['signing', 'landing', 'undated'])],
  ['place', new Set(['peking', 'harbin'])],
  ['route', new Set(['ferry'])],
  ['source', new Set(['letter'])]
]);
const read = (text: string) => readNarrative('en', text, (kind) => IDS.get(kind));
const paragraphOf = (text: string) => paragraphsOf(read(text).narrative)[0] as Paragraph;
const day = (month: number, date: number) => noonOf(midnight(1925, month, date));

test('a text is read as title, chapters, and paragraphs numbered through', () => {
  const { narrative } = read('# A _story_\n\n## One\n\nFirst.\n\nSecond.\n\n## Two\n\nThird.');
  expect(narrative.title).toBe('A story');
  expect(
    narrative.chapters.map(({ title, paragraphs }) => [title, paragraphs.map(({ name }) => name)])
  ).toEqual([
    ['One', ['p1', 'p2']],
    ['Two', ['p3']]
  ]);
});

test('what stands before the first heading is a chapter without a title', () => {
  const { narrative } = read('# A story\n\nFirst.\n\n## One\n\nSecond.\n\n## Two\n\nThird.');
  expect(narrative.chapters[0]?.title).toBeUndefined();
  expect(chapterNumbers(narrative)).toEqual([undefined, 1, 2]);
  expect(numberedChapters(narrative).map(({ number, first }) => [number, first])).toEqual([
    [1, 'p2'],
    [2, 'p3']
  ]);
});

test('runs are words, emphasis and links; the end of a line is a space, and the braces are no words', () => {
  const { runs, passages } = paragraphOf(
    'He came\nby [the _old_ ferry](route:ferry) to _Kobe_. {letter=6,7}'
  );
  const [plain, emphasised] = [false, true].map((emphasis) => (text: string) => ({ text, emphasis }));
  expect(runs).toEqual([
    plain?.('He came by '),
    {
      words: [plain?.('the '), emphasised?.('old'), plain?.(' ferry')],
      target: { kind: 'route', id: 'ferry' }
    },
    plain?.(' to '),
    emphasised?.('Kobe'),
    plain?.('.')
  ]);
  expect(passages).toEqual({ source: 'letter', paragraphs: [6, 7] });
});

test('a link to a spot in a source says which', () => {
  const [link] = paragraphOf('[A letter](source:letter#p. 84)'.replace(' 84', '84')).runs;
  expect(link && isLink(link) && link.target).toEqual({ kind: 'source', id: 'letter', locator: 'p.84' });
});

test('a link that leads nowhere is reported and remains as words', () => {
  const { narrative, problems } = read('[Here](place:peking), [there](place:pekin), [never](date:1925-13).');
  expect(problems.map(({ message }) => message.split(' ')[0])).toEqual(['"pekin"', '"1925-13"']);
  const runs = paragraphsOf(narrative)[0]?.runs ?? [];
  expect(runs.filter(isLink)).toHaveLength(1);
  expect(runs.flatMap((run) => (isLink(run) ? [] : run.text)).join('')).toBe(', there, never.');
});

test('nothing of a narrative can be changed', () => {
  const frozen = (value: unknown): boolean =>
    typeof value !== 'object' ||
    value === null ||
    (Object.isFrozen(value) && Object.values(value as Record<string, unknown>).every(frozen));
  expect(
    frozen(read('# T\n\n## C\n\n[Then](date:1925-01), [there](place:peking). {letter=1}').narrative)
  ).toBe(true);
});

test('a paragraph is at its first date or dated event in the span; what it recalls from before does not count', () => {
  const moment = (text: string) => paragraphInstant(paragraphOf(text), story);
  expect(moment('[Signed](event:signing) after [a day](date:1925-01-19).')).toBe(day(1, 20));
  expect(moment('[After](date:1925-01-19) all [signed](event:signing).')).toBe(day(1, 19));
  expect(moment('[Long ago](event:landing), [some time](event:undated), [then](event:signing).')).toBe(
    day(1, 20)
  );
  expect(moment('[Long ago](event:landing) in [Peking](place:peking).')).toBeUndefined();
});

test('its places are those it names and those of its events, each once', () => {
  const places = paragraphPlaces(
    paragraphOf('[Some time](event:undated) [signed](event:signing) in [Peking](place:peking).'),
    story
  );
  expect(places).toEqual([harbin, peking]);
});

test('passages naming a thing name itself: a place is not named by what happened there', () => {
  const { narrative } = read(
    '[Signed](event:signing).\n\nIn [Peking](place:peking), [P](place:peking).\n\n[L](source:letter#p3).'
  );
  const names = (kind: 'place' | 'event' | 'source', id: string) =>
    paragraphsMentioning(narrative, { kind, id }).map(({ name }) => name);
  expect(names('place', 'peking')).toEqual(['p2']);
  expect(names('event', 'signing')).toEqual(['p1']);
  expect(names('source', 'letter')).toEqual(['p3']);
});

test('the timetable is in the order of the clock: a flashback takes its turn by its date', () => {
  const { narrative } = read(
    '[A](date:1925-05-14).\n\nNo day.\n\n[B](date:1924-09-15).\n\n[C](date:1925-05-14).'
  );
  expect(paragraphsByDate(narrative, story).map(({ paragraph }) => paragraph.name)).toEqual([
    'p3',
    'p1',
    'p4'
  ]);
});

const appointments = fc.array(fc.integer({ min: 0, max: 50 }), { maxLength: 20 }).map((moments) =>
  moments
    .sort((a, b) => a - b)
    .map((moment, i): DatedParagraph => {
      const paragraph = { name: `p${i + 1}`, passages: undefined, runs: [] };
      return { paragraph, moment: instant(moment) };
    })
);

test('the paragraph of an instant is the first of those that came last', () => {
  fc.assert(
    fc.property(appointments, fc.integer({ min: -5, max: 60 }), (list, t) => {
      const come = list.filter(({ moment }) => moment <= t);
      const latest = Math.max(...come.map(({ moment }) => moment));
      const expected = come.find(({ moment }) => moment === latest)?.paragraph;
      expect(paragraphAt(list, instant(t))).toBe(expected);
    })
  );
});

test('playing on never goes back, and comes by every moment', () => {
  fc.assert(
    fc.property(appointments, (list) => {
      const visited = Array.from({ length: 61 }, (_, t) => paragraphAt(list, instant(t)));
      const order = visited.map((paragraph) => list.findIndex((it) => it.paragraph === paragraph));
      expect(order).toEqual([...order].sort((a, b) => a - b));
      expect(new Set(visited.filter(Boolean)).size).toBe(new Set(list.map(({ moment }) => moment)).size);
    })
  );
});
