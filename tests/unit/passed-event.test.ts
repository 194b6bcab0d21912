import { expect, test } from 'vitest';
import { scene } from '../../src/domain/scene';
import { DAY, instant, isoDate } from '../../src/domain/time';
import { passedEvent } from '../../src/ui/story/passed-event';
import { when } from './support/dates';
import { edition, event } from './support/edition';

const PICTURES_A_SECOND = 60;

/** Ids of what is told in each picture, at an even pace of `speed` seconds of history in a second, for `seconds`. */
function toldWhilePlaying(story: ReturnType<typeof edition>, speed: number, seconds: number): string[] {
  const clock = { playing: true, byEvent: false, speed };
  return Array.from({ length: seconds * PICTURES_A_SECOND }, (_, i) => {
    const now = instant(story.span.start + (i * speed) / PICTURES_A_SECOND);
    return passedEvent(scene(story, now, { selection: undefined }), clock)?.id ?? '';
  });
}

const dayOf = (n: number) => isoDate(instant(edition().span.start + n * DAY));
const main = (n: number) => event(`day-${n}`, { rank: 1, when: when(dayOf(n)) });
const changes = (told: readonly string[]) => told.filter((id, i) => i > 0 && id !== told[i - 1]).length;

test('at an even pace a main event is told as soon as it has passed, for three seconds, and no other', () => {
  const story = edition({ events: [main(2), event('lesser', { when: when(dayOf(3)) })] });
  const told = toldWhilePlaying(story, DAY, 8);
  expect(told.indexOf('day-2')).toBe(2.5 * PICTURES_A_SECOND); // at its noon
  expect(told.filter((id) => id === 'day-2')).toHaveLength(3 * PICTURES_A_SECOND);
  expect(told).not.toContain('lesser');
});

test('of very many main events no more are told than twice a second, and always one of the last second', () => {
  const story = edition({ events: Array.from({ length: 80 }, (_, n) => main(n)) });
  const told = toldWhilePlaying(story, 7 * DAY, 10);
  expect(changes(told)).toBeGreaterThan(9);
  expect(changes(told)).toBeLessThanOrEqual(20);
  told.forEach((id, i) => {
    const day = (i * 7) / PICTURES_A_SECOND;
    if (day < 1) return;
    const its = Number(id.replace('day-', ''));
    expect(its).toBeLessThanOrEqual(day);
    expect(its).toBeGreaterThan(day - 8);
  });
});
