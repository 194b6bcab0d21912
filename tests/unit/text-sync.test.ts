import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { entityIds } from '../../src/data/entity-ids';
import { readNarrative } from '../../src/data/parse-narrative';
import {
  findParagraph,
  paragraphInstant,
  paragraphsOf,
  paragraphPlaces,
  paragraphsByDate
} from '../../src/domain/narrative';
import { extentOf, isInExtent } from '../../src/domain/extent';
import { HOUR, isoDate } from '../../src/domain/time';
import { editionOf } from '../geo/support/folder';
import { noon } from './support/dates';
import { openPage } from './support/page';

const edition = editionOf('far-east-1925');
const { narrative } = readNarrative(
  'en',
  readFileSync(new URL('../../geo/far-east-1925/text/en.md', import.meta.url), 'utf8'),
  entityIds(edition)
);

/** A page on which the text has come. */
function page(hash = '') {
  const states = openPage(edition, hash);
  states.textNavigation.arrive(narrative, states.urlSync.read());
  return states;
}
const paragraph = (name: string) => {
  const found = findParagraph(narrative, name);
  if (!found) throw new Error(`the text has no ${name}`);
  return found;
};
const dayOfP9 = isoDate(paragraphInstant(paragraph('p9'), edition) ?? noon('1925-01-01'));
const standing = ({ textSync, clock, mapCamera, view }: ReturnType<typeof page>) => ({
  paragraph: textSync.current(narrative),
  date: clock.now,
  destination: view.camera ?? mapCamera.destination
});

test('playing from end to end visits every dated paragraph, in the order of their days', () => {
  const { clock, textSync } = page();
  const visited: string[] = [];
  for (let t = edition.span.start as number; t < edition.span.end; t += HOUR) {
    clock.now = t;
    const name = textSync.current(narrative);
    if (name !== undefined && name !== visited.at(-1)) visited.push(name);
  }
  const inOrder = paragraphsByDate(narrative, edition).map(({ paragraph }) => paragraph.name);
  // Before the first of them has come the text stands at its beginning.
  expect(visited.filter((name, i) => i > 0 || name === inOrder[0])).toEqual(inOrder);
  expect(visited.length).toBeGreaterThan(30);
});

test('a hand on the text leads: the clock follows, and the text stays where the hand has put it', () => {
  const { clock, textNavigation, textSync } = page();
  for (const paragraph of paragraphsOf(narrative)) {
    textNavigation.scrollTo(paragraph);
    expect(clock.now).toBe(paragraphInstant(paragraph, edition));
    expect([textSync.lead, textSync.current(narrative)]).toEqual(['text', paragraph.name]);
  }
});

test('when the clock is moved it leads, and the link no longer names the paragraph that was read', () => {
  const { view, textNavigation, textSync, location } = page('#pane=text');
  textNavigation.scrollTo(paragraph('p9'));
  expect(location.hash).toBe(`#date=${dayOfP9}&pane=text&p=9`);
  view.change({ date: noon('1925-05-14') });
  expect(textSync.lead).toBe('clock');
  expect(location.hash).toBe('#date=1925-05-14&pane=text');
  expect(textSync.current(narrative)).not.toBe('p9');
});

test('a link made while reading opens at the same paragraph, on the same day, over the same places', () => {
  const reader = page('#pane=text&account=document&lang=ru');
  for (const { name } of paragraphsOf(narrative)) {
    reader.textNavigation.scrollTo(paragraph(name));
    reader.navigation.rest({ zoom: 5, latitude: 45, longitude: 126 }, [120, 40, 130, 50]);
    const fresh = page(reader.location.hash);
    const camera = /map=/.test(reader.location.hash);
    // Where a paragraph names no place on the map, it shows what the one before did, and the link says where.
    expect(standing(fresh)).toEqual({
      ...standing(reader),
      ...(camera && { destination: { zoom: 5, latitude: 45, longitude: 126 } })
    });
    expect([fresh.view.account, fresh.language.code]).toEqual(['document', 'ru']);
  }
});

test('a link made after something was selected in passing shows what the map showed', () => {
  const reader = page('#pane=text');
  reader.navigation.select({ kind: 'place', id: 'harbin' });
  reader.textNavigation.scrollTo(paragraph('p9'));
  reader.navigation.rest({ zoom: 5, latitude: 45, longitude: 126 }, [120, 40, 130, 50]);
  expect(reader.location.hash).toBe(`#map=5/45/126&date=${dayOfP9}&sel=place:harbin&pane=text&p=9`);
});

test('the number of a paragraph is a link to it, which keeps language, account and filters', () => {
  const reader = page('#date=1924-05-14&sel=place:harbin&pane=text&account=document&kinds=treaty&lang=ru');
  const href = reader.urlSync.linkTo(reader.textNavigation.toRead(paragraph('p9')));
  expect(href).toBe(`#date=${dayOfP9}&pane=text&p=9&account=document&kinds=treaty&lang=ru`);
  reader.textNavigation.read(paragraph('p9'));
  expect(reader.location.hash).toBe(href);
  expect(standing(page(href))).toEqual(standing(reader));
});

test('a link that names a paragraph and no date goes to the day of the paragraph', () => {
  const { clock, location } = page('#pane=text&p=20');
  expect(clock.now).toBe(paragraphInstant(paragraph('p20'), edition));
  expect(location.hash).toMatch(/^#date=[-\d]+&pane=text&p=20$/);
});

test('a link to a paragraph that the text does not have opens the text at the day', () => {
  const { textSync } = page('#date=1925-01-20&pane=text&p=999');
  expect(textSync.current(narrative)).toBe(page('#date=1925-01-20&pane=text').textSync.current(narrative));
});

test('each paragraph sends the map to all the places that it names, as far as the map goes', () => {
  const { mapCamera, textNavigation } = page();
  for (const paragraph of paragraphsOf(narrative)) {
    const before = mapCamera.destination;
    textNavigation.scrollTo(paragraph);
    const positions = paragraphPlaces(paragraph, edition).map(({ position }) => position);
    const seen = positions.filter((position) => isInExtent(position, edition.mapLimits));
    if (seen.length === 0) expect(mapCamera.destination).toBe(before);
    else if (mapCamera.destination && 'points' in mapCamera.destination) {
      const reach = extentOf(mapCamera.destination.points);
      for (const position of seen) expect(isInExtent(position, reach), paragraph.name).toBe(true);
    } else expect.unreachable('the map is asked to show places');
  }
});

test('what is locked does not move, and what is unlocked follows the clock again', () => {
  const { clock, mapCamera, textNavigation, textSync } = page();
  textSync.toggleLock('clock', narrative);
  textSync.toggleLock('map', narrative);
  const [before, destination] = [clock.now, mapCamera.destination];
  textNavigation.scrollTo(paragraph('p20'));
  expect([clock.now, mapCamera.destination]).toEqual([before, destination]);
  textSync.toggleLock('text', narrative);
  clock.now = noon('1925-05-15');
  expect([textSync.lead, textSync.current(narrative)]).toEqual(['text', 'p20']);
  textSync.toggleLock('text', narrative);
  clock.now = noon('1925-05-16');
  expect(textSync.lead).toBe('clock');
  expect(textSync.current(narrative)).not.toBe('p20');
});

test('chapters are turned one by one, and not beyond the first and the last', () => {
  const { textNavigation, textSync } = page();
  textNavigation.scrollTo(paragraph('p1'));
  textNavigation.turnChapter(narrative, 'previous');
  expect(textSync.current(narrative)).toBe('p1');
  const openings = narrative.chapters.flatMap(({ title, paragraphs }) =>
    title === undefined ? [] : [paragraphs[0]?.name]
  );
  for (const name of openings.slice(1)) {
    textNavigation.turnChapter(narrative, 'next');
    expect(textSync.current(narrative)).toBe(name);
  }
  textNavigation.turnChapter(narrative, 'next');
  expect(textSync.current(narrative)).toBe(openings.at(-1));
});

test('a link to another day names no paragraph, unless the text is locked', () => {
  const { clock, textNavigation, textSync } = page();
  const [first] = paragraphsByDate(narrative, edition);
  if (!first) throw new Error('the text has no dated paragraph');
  textNavigation.scrollTo(first.paragraph);
  expect(textSync.paragraphWhen(clock.now)).toBe(first.paragraph.name);
  expect(textSync.paragraphWhen(clock.now + HOUR)).toBeUndefined();
  textSync.toggleLock('text', narrative);
  expect(textSync.paragraphWhen(clock.now + HOUR)).toBe(first.paragraph.name);
});

/** The chapters at which the text stands from end to end of the time, one after another, and for how long at each. */
function chaptersVisited(playing: boolean) {
  const { clock, textSync } = page();
  const visited: { chapter: string | undefined; days: number }[] = [];
  clock.playing = playing;
  for (let t = edition.span.start as number; t < edition.span.end; t += 6 * HOUR) {
    clock.now = t;
    const name = textSync.current(narrative);
    const chapter = narrative.chapters.find(({ paragraphs }) =>
      paragraphs.some((its) => its.name === name)
    )?.title;
    const last = visited.at(-1);
    if (last?.chapter === chapter && last) last.days += 1 / 4;
    else visited.push({ chapter, days: 1 / 4 });
  }
  return visited;
}

test('while time plays the text tells every chapter and does not hop between two that tell of the same weeks', () => {
  const [played, byDate] = [chaptersVisited(true), chaptersVisited(false)];
  expect(new Set(played.map(({ chapter }) => chapter)).size).toBe(narrative.chapters.length);
  expect(Math.min(...played.map(({ days }) => days))).toBeGreaterThan(4);
  expect(Math.min(...byDate.map(({ days }) => days))).toBeLessThan(3);
  expect(played.length).toBeLessThan(0.6 * byDate.length);
});

test('when playing stops the text stays where it is, until the clock is moved', () => {
  const { clock, textSync } = page();
  clock.playing = true;
  for (const day of ['1924-11-12', '1924-11-23', '1924-12-02']) {
    clock.now = noon(day);
    textSync.current(narrative);
  }
  const standing = textSync.current(narrative);
  clock.playing = false;
  expect(textSync.current(narrative)).toBe(standing);
  clock.now = noon('1924-12-03');
  expect(textSync.current(narrative)).not.toBe(standing);
});
