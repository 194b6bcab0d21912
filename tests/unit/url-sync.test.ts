import { expect, test } from 'vitest';
import { parseDating } from '../../src/domain/dating';
import { scene } from '../../src/domain/scene';
import { DAY, midnight, noonOf } from '../../src/domain/time';
import { UrlSync } from '../../src/state/url-sync.svelte';
import { Clock } from '../../src/state/clock.svelte';
import { Language } from '../../src/state/language.svelte';
import { Navigation } from '../../src/state/navigation.svelte';
import { View } from '../../src/state/view.svelte';
import { edition, event } from './support/edition';

const ABOUT = { hour: 0, day: 3, month: 15, season: 30, year: 180 };
const signed = event('convention', {
  when: [{ value: parseDating('1925-01-20', ABOUT), grade: 'document', citations: [{ source: 'document' }] }]
});
const told = edition({ events: [signed], opening: noonOf(midnight(1924, 3, 19)) });

/** A page that is at `hash`, all its states, and what became of its history. */
function page(hash = '', system = { current: false }) {
  const location = { hash, pathname: '/', search: '', href: `https://atlas.test/${hash}` };
  const written: string[] = [];
  const write = (how: string) => (_: unknown, __: string, url?: string | URL | null) => {
    location.hash = String(url).startsWith('#') ? String(url) : '';
    written.push(`${how} ${location.hash}`);
  };
  const clock = new Clock(told.span, told.opening);
  const view = new View(system);
  const language = new Language('en');
  const history = { pushState: write('push'), replaceState: write('replace') };
  const address = new UrlSync(told, { clock, view, language }, { location, history });
  const navigation = new Navigation(told, clock, view, (how) => address.write(how));
  address.read();
  return { location, written, clock, view, language, address, navigation };
}

test('the link puts clock, selection, pane, camera and language', () => {
  const { clock, view, language } = page(
    '#map=5/40/116&date=1925-01-20&sel=event:convention&pane=places&lang=ru'
  );
  expect(clock.now).toBe(noonOf(midnight(1925, 1, 20)));
  expect(view.selection).toEqual({ kind: 'event', id: 'convention' });
  expect(view.pane).toBe('places');
  expect(view.camera).toEqual({ zoom: 5, latitude: 40, longitude: 116 });
  expect(language.code).toBe('ru');
});

test('reading a link does not rewrite it, and defaults are left out of what is written', () => {
  const { written, navigation, location } = page();
  expect(written).toEqual([]);
  navigation.goTo(midnight(1925, 5, 14));
  navigation.goTo(told.opening);
  expect(location.hash).toBe('');
});

test('selecting and changing pane add to the history, moving the clock does not', () => {
  const { written, navigation } = page();
  navigation.open({ kind: 'event', id: 'convention' });
  navigation.goTo(noonOf(midnight(1925, 2, 1)));
  navigation.show('places');
  expect(written).toEqual([
    'push #date=1925-01-20&sel=event:convention',
    'replace #date=1925-02-01&sel=event:convention',
    'push #date=1925-02-01&pane=places'
  ]);
});

test('the same link is not written twice', () => {
  const { written, address } = page('#lang=ru');
  address.write('push');
  address.write('replace');
  expect(written).toEqual([]);
});

test('nothing is written while the clock runs; when it is paused, the link says where', () => {
  const { written, navigation, clock } = page();
  clock.speed = DAY;
  navigation.toggle();
  clock.advance(10);
  navigation.goTo(clock.now);
  expect(written).toEqual([]);
  navigation.toggle();
  expect(written).toEqual(['replace #date=1924-03-29']);
});

test('a language is in the link once it was chosen', () => {
  const { address, location } = page();
  address.speak('ru');
  expect(location.hash).toBe('#lang=ru');
  address.speak('en');
  expect(location.hash).toBe('#lang=en');
});

test('the sheet of day or night is in the link once it was chosen, and not while it is as the system has it', () => {
  const { navigation, location, view } = page('#theme=night');
  expect(view.theme).toBe('night');
  navigation.showTheme('day');
  expect([location.hash, view.theme]).toEqual(['#theme=day', 'day']);
  navigation.showTheme(undefined);
  expect([location.hash, view.theme]).toEqual(['', 'day']);
});

test('where the system is dark the sheet is that of night, unless the link asks for the other', () => {
  expect(page('', { current: true }).view.theme).toBe('night');
  expect(page('#theme=day', { current: true }).view.theme).toBe('day');
});

test('a value that cannot be used is named, and the default stands in its place', () => {
  const { address, clock } = page('#date=1930-01-01&sel=event:nothing&later=1');
  expect(address.bad).toEqual([
    { key: 'sel', value: 'event:nothing' },
    { key: 'date', value: '1930-01-01' }
  ]);
  expect(clock.now).toBe(told.opening);
});

test('a key of a later version is carried along', () => {
  const { navigation, location } = page('#account=document');
  navigation.goTo(noonOf(midnight(1925, 5, 14)));
  expect(location.hash).toBe('#date=1925-05-14&account=document');
});

test('the whole link can be had at any moment', () => {
  const { address, clock } = page();
  clock.now = noonOf(midnight(1925, 5, 14));
  expect(address.href).toBe('https://atlas.test/#date=1925-05-14');
});

test('a column that was closed opens on what it showed', () => {
  const { navigation, view } = page('#sel=event:convention&pane=places');
  navigation.fold();
  expect(view.pane).toBe('none');
  navigation.fold();
  expect([view.pane, view.selection?.id]).toEqual(['places', 'convention']);
});

test('stepping opens the next event and stops the clock', () => {
  const { navigation, clock, view } = page();
  clock.play();
  navigation.step(scene(told, clock.now, { selection: undefined }), 'next');
  expect([clock.playing, view.selection?.id]).toEqual([false, 'convention']);
  navigation.step(scene(told, clock.now, { selection: view.selection }), 'next');
  expect(view.selection?.id).toBe('convention');
});
