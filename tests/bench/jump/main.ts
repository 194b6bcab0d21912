// A bare map with events on it: `?way=ours&events=10000`. What is called from outside is `jump`.
import { bareMap, pictureOf } from '../bare-map';
import { dice } from '../dice.mjs';
import { editionOf, instantAt } from './events';
import { WAYS } from './ways';

const asked = new URLSearchParams(location.search);
const way = WAYS[asked.get('way') as keyof typeof WAYS];
const edition = editionOf(Number(asked.get('events')));

const map = bareMap();

map.once('load', () => {
  const jumpTo = way(map, edition);
  const next = dice(7);
  /** Jumps to so many instants, each when the picture of the one before is there. */
  const jump = async (times: number) => {
    for (let i = 0; i < times; i++) {
      const drawn = pictureOf(map);
      jumpTo(instantAt(next()));
      await drawn;
    }
  };
  Object.assign(globalThis, { jump });
  map.once('idle', () => performance.mark('map:ready'));
  map.triggerRepaint();
});
