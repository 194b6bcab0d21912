import { expect, test } from 'vitest';
import { parseDating } from '../../src/domain/parse-dating';
import { scene } from '../../src/domain/scene';
import { DAY, midnight, noonOf } from '../../src/domain/time';
import { edition, event, place } from './support/edition';
import { openPage } from './support/page';

const ABOUT = { hour: 0, day: 3, month: 15, season: 30, year: 180 };
const evidence = { grade: 'document', citations: [{ source: 'document' }] } as const;
const signed = event('convention', {
  when: [{ value: parseDating('1925-01-20', ABOUT), ...evidence }],
  where: [{ value: place('peking'), ...evidence }]
});
const early = event('early', { when: [{ value: parseDating('1917', ABOUT), ...evidence }] });
const story = edition({
  languages: ['en', 'ru'],
  places: [place('peking'), place('harbin', { position: [126.65, 45.75] })],
  events: [signed, early],
  openingDate: noonOf(midnight(1924, 3, 19))
});
const page = (hash?: string, system?: { current: boolean }) => openPage(story, hash, system);
const [convention, harbin] = [
  { kind: 'event', id: 'convention' },
  { kind: 'place', id: 'harbin' }
] as const;

test('the link puts clock, selection, pane, camera and language', () => {
  const { clock, view, language } = page(
    '#map=5/40/116&date=1925-01-20&sel=event:convention&pane=places&lang=ru'
  );
  expect(clock.now).toBe(noonOf(midnight(1925, 1, 20)));
  expect(view.selection).toEqual(convention);
  expect(view.pane).toBe('places');
  expect(view.camera).toEqual({ zoom: 5, latitude: 40, longitude: 116 });
  expect(language.code).toBe('ru');
});

test('an event without a date opens on its day, and the link names any other', () => {
  const { clock, view, urlSync, written, location } = page('#sel=event:convention');
  expect(clock.now).toBe(noonOf(midnight(1925, 1, 20)));
  expect(written).toEqual([]);
  expect(urlSync.linkTo({ pane: 'places' })).toContain('date=1925-01-20');
  view.change({ date: story.openingDate });
  expect(location.hash).toBe('#date=1924-03-19&sel=event:convention');
  expect(page(location.hash).clock.now).toBe(story.openingDate);
  expect(page('#sel=event:early').clock.now, 'of before the time of the map').toBe(story.span.start);
});

test('reading a link does not rewrite it, and defaults are left out of what is written', () => {
  const { written, view, location } = page();
  expect(written).toEqual([]);
  view.change({ date: midnight(1925, 5, 14) });
  view.change({ date: story.openingDate });
  expect(location.hash).toBe('');
});

test('selecting and changing pane add to the history, moving the clock does not', () => {
  const { written, navigation, view } = page();
  navigation.open(convention);
  view.change({ date: noonOf(midnight(1925, 2, 1)) });
  navigation.show('places');
  expect(written).toEqual([
    'push #date=1925-01-20&sel=event:convention',
    'replace #date=1925-02-01&sel=event:convention',
    'push #date=1925-02-01&pane=places'
  ]);
});

test('where the address may not be written the map does all the same', () => {
  const { navigation, view, history, location } = page();
  history.pushState = history.replaceState = () => {
    throw new DOMException('The operation is insecure.', 'SecurityError');
  };
  navigation.open(convention);
  view.change({ date: noonOf(midnight(1925, 2, 1)) });
  expect(view.selection).toEqual(convention);
  expect(location.hash).toBe('');
});

test('back gives every field the value of the link before, or its default', () => {
  const { navigation, view, clock, mapCamera, go } = page('#account=document&lang=ru');
  navigation.open(convention);
  view.change({ account: 'others', sovereignty: 'law' });
  go('#account=document&lang=ru');
  expect([view.account, view.sovereignty, view.selection, clock.now]).toEqual([
    'document',
    'both',
    undefined,
    story.openingDate
  ]);
  expect(mapCamera.destination).toMatchObject({
    points: [
      [100, 20],
      [150, 55]
    ]
  });
});

test('the same link is not written twice', () => {
  const { written, urlSync } = page('#lang=ru');
  urlSync.write('push');
  urlSync.write('replace');
  expect(written).toEqual([]);
});

test('time that runs writes nothing; when it is paused, the link says where', () => {
  const { written, navigation, clock } = page('#pace=even');
  clock.speed = DAY;
  navigation.togglePlayback();
  clock.advance(10);
  expect(written).toEqual([]);
  navigation.togglePlayback();
  expect(written).toEqual(['replace #date=1924-03-29&pace=even']);
});

test('what is chosen while time runs is in the link at once, and no step of the history', () => {
  const { written, navigation, urlSync, view, clock } = page('#pace=even');
  clock.speed = DAY;
  navigation.togglePlayback();
  clock.advance(10);
  view.change({ language: 'ru' });
  view.change({ pane: 'places' });
  expect(written).toEqual([
    'replace #date=1924-03-29&pace=even&lang=ru',
    'replace #date=1924-03-29&pane=places&pace=even&lang=ru'
  ]);
  // Links of the page keep their date: each would be another at each change.
  expect(urlSync.linkTo({ help: 'about' })).toBe('#pane=places&pace=even&help=about&lang=ru');
});

test('a language is in the link once it was chosen', () => {
  const { view, location } = page();
  view.change({ language: 'ru' });
  expect(location.hash).toBe('#lang=ru');
  view.change({ language: 'en' });
  expect(location.hash).toBe('#lang=en');
});

test('the theme is in the link once it was chosen, and not while it is as the system has it', () => {
  const { location, view } = page('#theme=night');
  expect(view.theme).toBe('night');
  view.change({ chosenTheme: 'day' });
  expect([location.hash, view.theme]).toEqual(['#theme=day', 'day']);
  view.change({ chosenTheme: undefined });
  expect([location.hash, view.theme]).toEqual(['', 'day']);
});

test('where the system is dark the theme is that of night, unless the link asks for the other', () => {
  expect(page('', { current: true }).view.theme).toBe('night');
  expect(page('#theme=day', { current: true }).view.theme).toBe('day');
});

test('a value that cannot be used is named, and the default stands in its place', () => {
  const { urlSync, clock } = page('#date=1930-01-01&sel=event:nothing&later=1');
  expect(urlSync.bad).toEqual([
    ['date', '1930-01-01'],
    ['sel', 'event:nothing']
  ]);
  expect(clock.now).toBe(story.openingDate);
});

test('a key of a later version is carried along, and known ones are kept in their order', () => {
  const { view, urlSync, location } = page('#later=1&account=document');
  view.change({ date: noonOf(midnight(1925, 5, 14)) });
  expect(location.hash).toBe('#date=1925-05-14&account=document&later=1');
  expect(urlSync.linkTo({ pane: 'places' })).toBe('#date=1925-05-14&pane=places&account=document&later=1');
});

test('the whole link can be had at any moment', () => {
  const { urlSync, clock } = page();
  clock.now = noonOf(midnight(1925, 5, 14));
  expect(urlSync.href).toBe('https://atlas.test/#date=1925-05-14');
});

test('while a slider is moved the link waits', () => {
  const { view, written } = page();
  view.set({ assumptions: 'pace:15' });
  expect([view.assumptions, written]).toEqual(['pace:15', []]);
  view.change({ assumptions: 'pace:16' });
  expect(written).toEqual(['replace #plan=pace:16']);
});

test('the address behind a link is where a click on it leads, and keeps all else', () => {
  const hash = '#date=1924-05-14&account=document&kinds=treaty&lang=ru';
  for (const entity of [convention, harbin, { kind: 'event', id: 'early' } as const]) {
    const { navigation, urlSync, location } = page(hash);
    const href = urlSync.linkTo(navigation.toOpen(entity));
    navigation.open(entity);
    expect(location.hash).toBe(href);
    expect(href).toContain('account=document&kinds=treaty&lang=ru');
    expect(page(href).urlSync.bad).toEqual([]);
  }
});

test('a link does not follow the clock while it runs or is dragged, but all else', () => {
  const { navigation, urlSync, clock, view } = page('#date=1925-01-01&pace=even');
  navigation.togglePlayback();
  clock.advance(1);
  view.change({ account: 'document' });
  expect(urlSync.linkTo({ pane: 'places' })).toBe('#date=1925-01-01&pane=places&account=document&pace=even');
});

test('a link names the camera where the map has been brought by hand', () => {
  const { view, location, navigation } = page();
  view.change({ camera: { zoom: 5.2, latitude: 50.9, longitude: 142.2 } });
  expect(location.hash).toBe('#map=5.2/50.9/142.2');
  navigation.open(harbin);
  expect(location.hash).toBe('#sel=place:harbin');
});

test('a link names the camera where the map shows something else than what is open', () => {
  const { navigation, view, location, urlSync } = page();
  const rest = (longitude: number) =>
    navigation.rest({ zoom: 5, latitude: 45, longitude }, [120, 40, 130, 50]);
  rest(125);
  expect(location.hash).toBe('');
  navigation.open(harbin);
  rest(126);
  expect(location.hash).toBe('#sel=place:harbin');
  const href = urlSync.linkTo({ selection: undefined });
  view.change({ selection: undefined });
  expect(location.hash).toBe('#map=5/45/126');
  expect(href).toBe(location.hash);
});

test('a column that was closed opens on what it showed', () => {
  const { navigation, view } = page('#sel=event:convention&pane=places');
  navigation.fold();
  expect(view.pane).toBe('none');
  navigation.fold();
  expect([view.pane, view.selection?.id]).toEqual(['places', 'convention']);
});

test('while a story is told a step leads to its next step, or nowhere at its end', () => {
  const { navigation, clock, view } = page('#story=whole&step=3');
  const now = () => scene(story, clock.now, { selection: undefined });
  clock.story = { event: undefined, outside: undefined, previous: 0, next: undefined };
  navigation.step(now(), 'next');
  expect(view.step).toBe(2);
  navigation.step(now(), 'previous');
  expect([view.step, view.selection]).toEqual([0, undefined]); // past one that may not be told
});

test('stepping opens the next event and stops the clock', () => {
  const { navigation, clock, view } = page();
  clock.play();
  navigation.step(scene(story, clock.now, { selection: undefined }), 'next');
  expect([clock.playing, view.selection?.id]).toEqual([false, 'convention']);
  navigation.step(scene(story, clock.now, { selection: view.selection }), 'next');
  expect(view.selection?.id).toBe('convention');
});

test('a link that is handed to others names the version of the edition, that of the page does not', () => {
  const { urlSync, view, location } = page();
  view.change({ pane: 'places' });
  expect(urlSync.hrefToShare({ present: true })).toMatch(/#pane=places&present=1&v=1$/);
  expect(location.hash).toBe('#pane=places');
});

test('links that are handed to others lead to what was seen when they were asked for', () => {
  const { urlSync, clock, mapCamera, view } = page();
  const camera = { zoom: 6, latitude: 51, longitude: 143 };
  const extent = [140, 45, 146, 55] as const;
  mapCamera.follow({ points: [[143, 51]], maxZoom: 6 });
  mapCamera.rest(camera, extent);
  const href = urlSync.hrefToShare;
  const before = href({ embed: '1' });
  clock.now = noonOf(midnight(1925, 5, 14));
  mapCamera.rest({ ...camera, zoom: 3 }, extent);
  view.change({ selection: harbin, language: 'ru' });
  expect(before).toMatch(/#map=6\/51\/143&embed=1&v=1$/);
  expect(href({ embed: '1' })).toBe(before);
  expect(urlSync.hrefToShare({ embed: '1' })).not.toBe(before);
});

test('a link of another version opens, says which, and leads to links without it', () => {
  const { urlSync, view, navigation, location } = page('#pane=places&v=0.9-beta');
  expect([view.pane, urlSync.otherVersion, urlSync.bad]).toEqual(['places', '0.9-beta', []]);
  navigation.open(convention);
  expect(location.hash).not.toContain('v=');
  expect(page('#pane=places&v=1').urlSync.otherVersion).toBeUndefined();
});

test('a value that turns out to lead nowhere is told of, unless the visitor has gone on', () => {
  const { urlSync, view } = page('#story=whole&step=99');
  urlSync.reject('step', 98);
  expect(urlSync.bad).toEqual([['step', '99']]);
  expect(view.step).toBeUndefined();
  view.change({ step: 3 });
  urlSync.reject('step', 98);
  expect([view.step, urlSync.bad.length]).toEqual([3, 1]);
});
