import { expect, test } from 'vitest';
import type { Story } from '../../src/domain/story';
import { midnight } from '../../src/domain/time';
import { Player } from '../../src/state/player.svelte';
import type { MapArea } from '../../src/view/framing';
import { AREAS } from './support/camera';
import { noon, reading, when } from './support/dates';
import { edition, event, place } from './support/edition';
import { evidence, sources } from './support/evidence';
import { openPage } from './support/page';
import { step } from './support/story';

const [peking, tokyo] = [place('peking'), place('tokyo', { position: [139.7, 35.7] })];
const told = (id: string, day: string, where = peking) =>
  event(id, {
    claims: [{ value: { en: id }, ...evidence('attested', 'scholarly') }],
    when: when(day),
    where: [reading(where)]
  });
const of = edition({
  places: [peking, tokyo],
  events: [told('treaty', '1905-09-05', tokyo), told('talks', '1924-05-14'), told('signing', '1925-01-20')],
  sources
});
const story: Story = {
  id: 'whole',
  title: {},
  lead: {},
  view: '',
  steps: [
    step({ subject: { kind: 'event', id: 'treaty' } }),
    step({ subject: { kind: 'event', id: 'talks' }, view: 'rule=law' }),
    step({ subject: { kind: 'event', id: 'signing' } })
  ]
};

/** A player on a page at `hash`; in a presentation something lies over the middle of the map. */
function playing(hash = '#story=whole') {
  const page = openPage(of, hash);
  const { view } = page;
  const plain = AREAS['1440×900'] as MapArea;
  const covered = { ...plain, boxes: [...plain.boxes, { left: 300, top: 200, right: 740, bottom: 500 }] };
  const area = () => (view.present ? covered : plain);
  const player = new Player({ ...page, edition: of, stories: () => [story], area });
  return { ...page, player };
}

test('a step that is shown sets the clock, the link and the camera, and its settings end with it', () => {
  const { player, clock, view, mapCamera } = playing();
  player.show(1);
  expect(clock.now).toBe(noon('1924-05-14'));
  expect([view.step, view.sovereignty]).toEqual([1, 'law']);
  expect(mapCamera.destination).toEqual({ camera: player.shot?.camera });
  player.show(2);
  expect(view.sovereignty).not.toBe('law');
});

test('where something else lies over the map what is told is looked at anew, unless the hand has the map', () => {
  const { player, view, mapCamera } = playing();
  player.show(2);
  const before = mapCamera.destination;
  view.set({ present: true });
  player.reframe();
  expect(mapCamera.destination).toEqual({ camera: player.shot?.camera });
  expect(mapCamera.destination).not.toEqual(before);
  mapCamera.letGo();
  view.set({ present: false });
  player.reframe();
  expect(mapCamera.destination).not.toEqual(before);
});

test('while a story plays the hand takes the camera from it, and following gives it back', () => {
  const { player, mapCamera } = playing();
  player.play();
  player.advance(0.1);
  expect(mapCamera.directed).toEqual(player.shot?.camera);
  mapCamera.letGo();
  player.advance(5);
  expect(mapCamera.directed).toBeUndefined();
  mapCamera.following = true;
  player.advance(0.1);
  expect(mapCamera.directed).toEqual(player.shot?.camera);
});

test('while a story plays the link names each step once, and is no step of the history', () => {
  const { player, view, written } = playing('#story=whole&step=2');
  player.show(1);
  player.play();
  const seen: (number | undefined)[] = [];
  while (!player.ended) {
    player.advance(0.1);
    if (seen.at(-1) !== view.step) seen.push(view.step);
  }
  expect(seen).toEqual([1, 2]);
  expect(written.map((link) => link.replace(/(date|map)=[^&]*&?/g, ''))).toEqual([
    'replace #story=whole&step=3&sofar=1'
  ]);
});

test('what was over before the clock begins is told with its own date', () => {
  const { player, clock } = playing();
  player.show(0);
  expect(clock.now).toBe(midnight(1924, 3));
  expect(player.outside).toMatchObject({ side: 'before', shown: midnight(1924, 3) });
  expect(player.outside?.when.map(({ value }) => value.edtf)).toEqual(['1905-09-05']);
  player.show(1);
  expect(player.outside).toBeUndefined();
  expect(player.told).toMatchObject({ previous: 0, next: 2 });
});

test('a story that is left gives back the column and all that it has set', () => {
  const { player, navigation, view } = playing('#pane=events&sel=event:signing&rule=control');
  const { pane, selection, sovereignty } = view;
  navigation.tell('whole');
  player.show(1);
  expect([view.pane, view.selection]).toEqual(['none', undefined]);
  player.leave();
  expect([view.pane, view.selection, view.sovereignty]).toEqual([pane, selection, sovereignty]);
  expect([view.story, view.step, view.present]).toEqual([undefined, undefined, false]);
});

test('a column that was opened while a story was told stays', () => {
  const { player, navigation, view } = playing('#pane=events');
  navigation.tell('whole');
  player.show(1);
  navigation.open({ kind: 'place', id: 'peking' });
  player.leave();
  expect(view.selection).toEqual({ kind: 'place', id: 'peking' });
});
