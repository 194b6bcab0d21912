/** The stories of far-east-1925: how long they are, what they tell, and what is left of them for those who go by documents only. */
import { describe, expect, test } from 'vitest';
import { readStories } from '../../../src/data/read-stories';
import { ALL_EVIDENCE } from '../../../src/domain/evidence-filter';
import type { Claim } from '../../../src/domain/reading';
import type { Story } from '../../../src/domain/story';
import { simulateWithdrawal } from '../../../src/domain/withdrawal/simulate';
import { filmOf, type Film, type FilmStep } from '../../../src/view/film';
import { editionOf, filesIn } from '../../../tests/geo/support/folder';

const edition = editionOf('far-east-1925');
const { stories, problems } = readStories(filesIn(new URL('../', import.meta.url)), edition);
const area = {
  width: 1440,
  height: 750,
  boxes: [],
  extent: edition.openingView.extent,
  limits: edition.mapLimits
};

const filmed = (story: Story, documented = false): Film => {
  const film = filmOf(story, { edition, filter: { ...ALL_EVIDENCE, documented }, area });
  if (!film) throw new Error(`nothing of "${story.id}" may be told`);
  return film;
};
const storyOf = (id: string): Story => {
  const story = stories.find((it) => it.id === id);
  if (!story) throw new Error(`there is no story "${id}"`);
  return story;
};
/** What a step of the film tells: an event, a stop, or the title of what is on the map at a date. */
const nameOf = (story: Story, { index, caption }: Pick<FilmStep, 'index' | 'caption'>): string => {
  const subject = story.steps[index]?.subject;
  if (subject?.kind === 'event') return subject.id;
  return subject?.kind === 'stop' ? subject.place : (caption.title['en'] ?? '');
};
/** The paragraphs of the document that some claims cite, in order. */
const paragraphsOf = (claims: readonly Claim[]): readonly number[] => {
  const citations = claims.flatMap((claim) => [...claim.citations]);
  const cited = citations.flatMap(({ source, locator }) =>
    source === 'document' && locator !== undefined ? Number(locator) : []
  );
  return [...new Set(cited)].sort((a, b) => a - b);
};

test('the file is read without a problem, and begins with the story of the whole', () => {
  expect(problems).toEqual([]);
  expect(stories.map(({ id }) => id)).toEqual(['whole', 'evacuation', 'sun']);
});

test.for([
  ['whole', 300],
  ['evacuation', 120],
  ['sun', 90]
] as const)('%s takes %d seconds, to a tenth', ([id, seconds]) => {
  expect(Math.abs(filmed(storyOf(id)).seconds / seconds - 1)).toBeLessThan(0.1);
});

test('the story of the whole cites every paragraph of the document', () => {
  const story = storyOf('whole');
  const events = story.steps.flatMap(({ subject }) => (subject.kind === 'event' ? subject.id : []));
  const claims = [
    ...edition.events.filter(({ id }) => events.includes(id)).flatMap((event) => event.details().claims),
    ...story.steps.flatMap(({ caption }) => caption ?? [])
  ];
  expect(paragraphsOf(claims)).toEqual(Array.from({ length: 16 }, (_, i) => i + 1));
});

test('on 20 January the convention is signed and Sun grows worse, one step after the other', () => {
  const story = storyOf('whole');
  const names = filmed(story).steps.map((step) => nameOf(story, step));
  const signed = names.indexOf('convention');
  expect(names.slice(signed, signed + 4)).toEqual([
    'convention',
    'protocol-a',
    'protocol-b',
    'turn-for-worse'
  ]);
});

test('what is reconstructed says so, and keeps the dates of the reading for which it is computed', () => {
  const plans = filmed(storyOf('evacuation')).steps.filter(
    ({ view }) => typeof view.assumptions === 'string'
  );
  expect(plans).toHaveLength(3);
  for (const { caption, view, start, end } of plans) {
    expect(caption.title['en']).toMatch(/^Reconstruction/);
    expect(caption.title['ru']).toMatch(/^Реконструкция/);
    expect(caption.claim).toMatchObject({ grade: 'inferred', citations: [{ source: 'editors' }] });
    expect(end).toBeGreaterThan(start);
    const simulation = edition.study && simulateWithdrawal(edition.study, view.assumptions ?? '');
    expect(simulation?.bad).toEqual([]);
    expect(simulation?.schedule.shortfalls).toEqual([]);
  }
});

describe.for(stories.map((story) => [story.id, story] as const))('%s', ([, story]) => {
  const { steps, skipped } = filmed(story);

  test('is told whole, and time never runs back', () => {
    expect(skipped).toBe(0);
    for (const { before, start, end, index } of steps) {
      expect(start, `step ${index}`).toBeGreaterThanOrEqual(before);
      expect(end, `step ${index}`).toBeGreaterThanOrEqual(start);
    }
  });

  test.for(steps.map((step) => [nameOf(story, step), step.caption] as const))(
    '%s has a title of 45 letters and a caption of 200 at most, in every language',
    ([, { title, claim }]) => {
      for (const language of edition.languages) {
        for (const [text, most] of [
          [title[language], 45],
          [claim.value[language], 200]
        ] as const) {
          expect(text?.length).toBeGreaterThan(0);
          expect(text?.length).toBeLessThanOrEqual(most);
        }
      }
    }
  );

  test('a caption of its own cites the document where it is graded so, and has a note where it is inferred', () => {
    for (const { caption } of story.steps) {
      if (caption?.grade === 'document')
        expect(caption.citations.map(({ source }) => source)).toContain('document');
      if (caption?.grade === 'inferred') expect(caption.note).toBeDefined();
    }
  });

  test('for those who go by documents only what is inferred is skipped, and nothing else', () => {
    const told = new Set(filmed(story, true).steps.map(({ index }) => index));
    const left = steps.filter(({ index }) => !told.has(index)).map((step) => nameOf(story, step));
    const inferred = steps.filter(({ caption }) => caption.claim.grade === 'inferred');
    expect(left).toEqual(inferred.map((step) => nameOf(story, step)));
  });
});
