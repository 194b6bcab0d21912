/** A story as a film: what is seen at a second of it depends on nothing but that second. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ALL_EVIDENCE } from '../../src/domain/evidence-filter';
import type { Edition } from '../../src/domain/edition';
import type { Story, StoryStep } from '../../src/domain/story';
import { DAY, instant, midnight } from '../../src/domain/time';
import { captionOfEvent, captionSeconds } from '../../src/view/caption';
import { film, filmOf, secondsOfStep, type Film, type Screening } from '../../src/view/film';
import { allSeen, cameraFor } from '../../src/view/framing';
import { AREAS, areas, positions } from './support/camera';
import { dating, reading, when } from './support/dates';
import { edition, event, place } from './support/edition';
import { evidence, sources } from './support/evidence';
import { step } from './support/story';

const DAYS = 500;
const dayOf = (days: number) => instant(midnight(1924, 4) + days * DAY + DAY / 2);
const iso = (days: number) => new Date(dayOf(days) * 1000).toISOString().slice(0, 10);

/** One event of a story, and what its step adds. Half of the claims are inferred: not for those who go by documents. */
const told = fc.record({
  day: fc.nat({ max: DAYS - 20 }),
  position: positions,
  isInferred: fc.boolean(),
  lasts: fc.option(fc.integer({ min: 1, max: 20 }), { nil: undefined }),
  seconds: fc.option(fc.integer({ min: 1, max: 20 }), { nil: undefined }),
  words: fc.integer({ min: 0, max: 60 }),
  view: fc.constantFrom('', 'rule=law', 'sofar=1', 'layers=railways')
});
type Told = typeof told extends fc.Arbitrary<infer T> ? T : never;

/** The story of these events in the order of time, and its edition. */
function storyOf(list: readonly Told[]): { story: Story; edition: Edition } {
  const inOrder = list.toSorted((a, b) => a.day - b.day);
  const events = inOrder.map(({ day, position, isInferred, words }, i) =>
    event(`event-${i}`, {
      claims: [
        {
          value: { en: 'word '.repeat(words) },
          ...evidence(isInferred ? 'inferred' : 'attested', 'scholarly')
        }
      ],
      when: when(iso(day)),
      where: [reading(place(`place-${i}`, { position }))]
    })
  );
  const steps = inOrder.map(({ day, lasts, seconds, view }, i) =>
    step({
      subject: { kind: 'event', id: `event-${i}` },
      until: lasts === undefined ? undefined : dayOf(Math.min(day + lasts, inOrder[i + 1]?.day ?? Infinity)),
      seconds,
      view
    })
  );
  const [first, ...others] = steps.map((one, i) =>
    one.until !== undefined && one.until <= dayOf(inOrder[i]?.day ?? 0) ? { ...one, until: undefined } : one
  ) as [StoryStep, ...StoryStep[]];
  return {
    story: {
      id: 'story',
      title: { en: 'Story' },
      lead: { en: 'Told.' },
      view: '',
      steps: [first, ...others]
    },
    edition: edition({
      events,
      places: events.flatMap(({ where }) => where.map(({ value }) => value)),
      sources
    })
  };
}

const stories = fc.array(told, { minLength: 1, maxLength: 7 }).map(storyOf);
const screenings = fc.record({ area: areas, still: fc.boolean() });
const share = fc.double({ min: 0, max: 1, noNaN: true });

/** Undefined where nothing of the story may be told. */
const make = (
  { story, edition: of }: ReturnType<typeof storyOf>,
  some: Partial<Screening> & Pick<Screening, 'area'>
) => filmOf(story, { edition: of, filter: ALL_EVIDENCE, ...some });
const made = fc
  .tuple(stories, screenings)
  .map(([given, screening]) => make(given, screening))
  .filter((it) => it !== undefined);
const timesOf = (it: Film) =>
  fc.array(share, { minLength: 2, maxLength: 12 }).map((all) => all.map((part) => part * it.seconds));

test('a second shows the same from whichever side it is reached', () => {
  fc.assert(
    fc.property(
      made.chain((it) => fc.tuple(fc.constant(it), timesOf(it))),
      ([it, times]) => {
        const forwards = times.map((time) => film(it, time));
        const backwards = times.toReversed().map((time) => film(it, time));
        expect(backwards.toReversed()).toEqual(forwards);
      }
    )
  );
});

test('a film made twice is the same film', () => {
  fc.assert(
    fc.property(stories, screenings, share, (given, screening, part) => {
      const [one, other] = [make(given, screening), make(given, screening)] as [Film, Film];
      const seen = (it: Film) => {
        const { step: at, ...shot } = film(it, part * it.seconds);
        return { ...shot, index: at.index, seconds: it.seconds };
      };
      expect(seen(one)).toEqual(seen(other));
    })
  );
});

test('time runs forward only, and every second has its shot, also before and after', () => {
  fc.assert(
    fc.property(made, (it) => {
      let before = -Infinity;
      for (let i = -1; i <= 61; i++) {
        const shot = film(it, (i / 60) * it.seconds);
        expect(Number.isFinite(shot.instant)).toBe(true);
        expect(Object.values(shot.camera).every(Number.isFinite)).toBe(true);
        expect(shot.instant).toBeGreaterThanOrEqual(before);
        before = shot.instant;
      }
      expect(film(it, -10)).toEqual(film(it, 0));
      expect(film(it, it.seconds + 10)).toEqual(film(it, it.seconds));
    })
  );
});

test('the steps follow each other without gaps and make up the whole', () => {
  fc.assert(
    fc.property(made, ({ steps, seconds }) => {
      let from = 0;
      for (const one of steps) {
        expect(one.from).toBeCloseTo(from, 9);
        expect(one.seconds - one.arriving).toBeGreaterThanOrEqual(3 - 1e-9);
        from += one.seconds;
      }
      expect(seconds).toBeCloseTo(from, 9);
    })
  );
});

test('at the second of a step it is seen as it is: its instant and its camera', () => {
  fc.assert(
    fc.property(fc.tuple(stories, screenings), ([given, screening]) => {
      const it = make(given, screening);
      for (const one of it?.steps ?? []) {
        const shot = film(it as Film, secondsOfStep(it as Film, one.index));
        expect(shot.step).toBe(one);
        expect([shot.instant, shot.camera]).toEqual([one.start, one.camera]);
        expect(film(it as Film, one.from + one.seconds - 1e-9).instant).toBeCloseTo(one.end, 0);
      }
    })
  );
});

test('between two steps neither picture nor clock jumps', () => {
  fc.assert(
    fc.property(stories, areas, (given, area) => {
      const it = make(given, { area }) as Film;
      for (const one of it.steps.slice(1)) {
        const [before, after] = [film(it, one.from - 1e-9), film(it, one.from)];
        expect(after.instant).toBeCloseTo(before.instant, 0);
        expect(after.camera).toEqual(before.camera);
      }
    })
  );
});

test('for who asks for less motion there are cuts: no camera between two steps', () => {
  fc.assert(
    fc.property(stories, areas, share, (given, area, part) => {
      const it = make(given, { area, still: true }) as Film;
      const shot = film(it, part * it.seconds);
      expect(shot.camera).toBe(shot.step.camera);
      expect(it.steps.every(({ arriving }) => arriving === 0)).toBe(true);
    })
  );
});

test('what an evidence filter leaves out is skipped and counted; the captions of the others are the same', () => {
  fc.assert(
    fc.property(stories, areas, (given, area) => {
      const whole = make(given, { area }) as Film;
      const documented = make(given, { area, filter: { account: 'all', documented: true } });
      const passing = given.edition.events.filter(({ details }) => details().claims[0]?.grade !== 'inferred');
      if (!documented) return void expect(passing).toEqual([]);
      expect(whole.skipped).toBe(0);
      expect(documented.steps).toHaveLength(passing.length);
      expect(documented.skipped).toBe(whole.steps.length - passing.length);
      for (const one of documented.steps) {
        expect(one.caption).toEqual(whole.steps.find(({ index }) => index === one.index)?.caption);
      }
      // A step that is left out is looked for at the next one.
      for (const { index } of whole.steps) {
        const shown = film(documented, secondsOfStep(documented, index)).step.index;
        expect(shown).toBe(
          documented.steps.find((one) => one.index >= index)?.index ?? documented.steps.at(-1)?.index
        );
      }
    })
  );
});

test('a step shows the same settings whatever came before it', () => {
  fc.assert(
    fc.property(stories, (given) => {
      const it = make(given, { area: Object.values(AREAS)[0] as Screening['area'] }) as Film;
      const names = it.steps.map(({ view }) => Object.keys(view).sort());
      for (const list of names) expect(list).toEqual(names[0]);
      for (const one of it.steps) {
        const alone = given.story.steps[one.index]?.view ?? '';
        expect(one.view.sovereignty ?? 'both').toBe(alone === 'rule=law' ? 'law' : 'both');
        expect(one.view.cumulative).toBe(true); // a story shows what has been so far
      }
    })
  );
});

test('what a step is about is seen wherever a camera of its own would show it', () => {
  fc.assert(
    fc.property(stories, areas, (given, area) => {
      for (const { framing, camera } of (make(given, { area }) as Film).steps) {
        if (framing && allSeen(cameraFor(framing, area), framing, area))
          expect(allSeen(camera, framing, area)).toBe(true);
      }
    })
  );
});

test('a film whose date a filter has moved beyond its end still runs forward', () => {
  const late = event('late', {
    claims: [reading({ en: 'Told.' })],
    when: [
      { value: dating('1924-05-01'), ...evidence('inferred', 'scholarly') },
      { value: dating('1924-05-20'), ...evidence('attested', 'scholarly') }
    ],
    where: [reading(place('peking'))]
  });
  const story: Story = {
    id: 'it',
    title: {},
    lead: {},
    view: '',
    steps: [step({ subject: { kind: 'event', id: 'late' }, until: instant(midnight(1924, 5, 10)) })]
  };
  const it = filmOf(story, {
    edition: edition({ events: [late], places: [place('peking')], sources }),
    filter: { account: 'all', documented: true },
    area: AREAS['1440×900'] as Screening['area']
  });
  const [only] = it?.steps ?? [];
  expect(only?.end).toBe(only?.start);
});

test('a caption is shown for as long as it takes to read, within bounds', () => {
  fc.assert(
    fc.property(fc.nat({ max: 200 }), fc.nat({ max: 200 }), (english, russian) => {
      const text = { en: 'word '.repeat(english), ru: 'слово '.repeat(russian) };
      const seconds = captionSeconds({ title: {}, claim: reading(text) });
      const reads = 1 + Math.max(english, russian) / (238 / 60);
      expect(seconds).toBeCloseTo(Math.min(Math.max(reads, 4), 10), 9);
    })
  );
  expect(captionSeconds({ title: {}, claim: reading({}) })).toBe(4);
  expect(captionOfEvent(event('silent'), [-180, -85, 180, 85])).toBeUndefined();
});
