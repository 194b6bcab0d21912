import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readNarrative, entityIds } from '../../src/data/parse-narrative';
import {
  paragraphInstant,
  paragraphsOf,
  paragraphPlaces,
  paragraphsByDate
} from '../../src/domain/narrative';
import { HOUR } from '../../src/domain/time';
import { Clock } from '../../src/state/clock.svelte';
import { Navigation } from '../../src/state/navigation.svelte';
import { TextSync } from '../../src/state/text-sync.svelte';
import { View } from '../../src/state/view.svelte';
import { editionOf } from '../geo/support/folder';
import { noon } from './support/dates';

const edition = editionOf('far-east-1925');
const { narrative } = readNarrative(
  'en',
  readFileSync(new URL('../../geo/far-east-1925/text/en.md', import.meta.url), 'utf8'),
  entityIds(edition)
);

function page() {
  const clock = new Clock(edition.span, edition.opening);
  const view = new View();
  const navigation = new Navigation(edition, clock, view, () => undefined);
  return { clock, view, navigation, reading: new TextSync(edition, clock, view, navigation) };
}

test('playing from end to end visits every dated paragraph, in the order of their days', () => {
  const { clock, reading } = page();
  const visited: string[] = [];
  for (let t = edition.span.start as number; t < edition.span.end; t += HOUR) {
    clock.now = t;
    const name = reading.current(narrative);
    if (name !== undefined && name !== visited.at(-1)) visited.push(name);
  }
  const inOrder = paragraphsByDate(narrative, edition).map(({ paragraph }) => paragraph.name);
  // Before the first of them has come the text stands at its beginning.
  expect(visited.filter((name, i) => i > 0 || name === inOrder[0])).toEqual(inOrder);
  expect(visited.length).toBeGreaterThan(30);
});

test('a hand on the text sets the clock, and the text stays where the hand has put it', () => {
  const { clock, reading } = page();
  for (const { name, ...paragraph } of paragraphsOf(narrative)) {
    reading.arrive(narrative, name);
    expect(clock.now).toBe(paragraphInstant({ name, ...paragraph }, edition));
    expect(reading.current(narrative)).toBe(name);
  }
});

test('each paragraph sends the map to all the places that it names', () => {
  const { navigation, reading } = page();
  for (const paragraph of paragraphsOf(narrative)) {
    reading.arrive(narrative, paragraph.name);
    expect(navigation.destination?.points).toEqual(
      paragraphPlaces(paragraph, edition).map(({ position }) => position)
    );
  }
});

test('what is held does not move, and what is let go follows the clock again', () => {
  const { clock, navigation, reading } = page();
  reading.toggle('clock', narrative);
  reading.toggle('map', narrative);
  const [before, destination] = [clock.now, navigation.destination];
  reading.arrive(narrative, 'p20');
  expect([clock.now, navigation.destination]).toEqual([before, destination]);
  reading.toggle('text', narrative);
  clock.now = noon('1925-05-15');
  expect(reading.current(narrative)).toBe('p20');
  reading.toggle('text', narrative);
  clock.now = noon('1925-05-16');
  expect(reading.current(narrative)).not.toBe('p20');
});

test('chapters are turned one by one, and not beyond the first and the last', () => {
  const { reading } = page();
  reading.arrive(narrative, 'p1');
  reading.turn(narrative, 'previous');
  expect(reading.current(narrative)).toBe('p1');
  const openings = narrative.chapters.flatMap(({ title, paragraphs }) =>
    title === undefined ? [] : [paragraphs[0]?.name]
  );
  for (const name of openings.slice(1)) {
    reading.turn(narrative, 'next');
    expect(reading.current(narrative)).toBe(name);
  }
  reading.turn(narrative, 'next');
  expect(reading.current(narrative)).toBe(openings.at(-1));
});
