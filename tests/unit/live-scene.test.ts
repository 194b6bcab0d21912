import { flushSync } from 'svelte';
import { fromStore, writable } from 'svelte/store';
import { expect, test } from 'vitest';
import { scene, type Scene } from '../../src/domain/scene';
import { DAY, instant } from '../../src/domain/time';
import { liveScene } from '../../src/state/live-scene.svelte';
import { noon, when } from './support/dates';
import { edition, event } from './support/edition';
import { watch, withEffects } from './support/effects.svelte';

const story = edition({
  events: [event('coup', { when: when('1924-10-23') }), event('convention', { when: when('1925-01-20') })]
});
const sceneOn = (t: number) => scene(story, instant(t), { selection: undefined });

test('who reads a field hears of it when that is different, not whenever time moves; all fields follow', () => {
  const start = noon('1924-10-20');
  const clock = writable<number>(start);
  const now = fromStore(clock);
  const heard = { current: 0, instant: 0 };
  let live: Scene = sceneOn(start);
  const end = withEffects(() => {
    live = liveScene(() => sceneOn(now.current));
    watch(
      () => live.current,
      () => heard.current++
    );
    watch(
      () => live.instant,
      () => heard.instant++
    );
  });
  flushSync();
  const copy = { ...live };
  for (let day = 1; day <= 100; day++) {
    clock.set(start + day * DAY);
    flushSync();
    const plain = sceneOn(start + day * DAY);
    for (const [field, value] of Object.entries(plain)) expect(Reflect.get(live, field), field).toBe(value);
  }
  expect(copy).toEqual(sceneOn(start));
  expect(heard).toEqual({ current: 3, instant: 101 });
  end();
});
