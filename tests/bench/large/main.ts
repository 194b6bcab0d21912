// A bare map with a large edition on it: `?way=ours&things=10000`. From outside `setup`, `play` and `load` are called.
import { bareMap, pictureOf } from '../bare-map';
import { instantAt } from '../jump/events';
import { loadFigures } from './load';
import { WAYS, type ShowAt } from './ways';

const asked = new URLSearchParams(location.search);
const prepare = WAYS[asked.get('way') as keyof typeof WAYS];
const counts = { movements: Number(asked.get('movements')), events: Number(asked.get('events')) };

const map = bareMap();

/** Shares of the whole time: where playing begins, and by how much a picture is later than the one before, at a week a second. */
const [BEGIN, STEP] = [0.35, 7 / 60 / 550];
let played = 0;
let showAt: ShowAt | undefined;
const show = async () => {
  const drawn = pictureOf(map);
  showAt?.(instantAt(BEGIN + STEP * played++));
  await drawn;
};

map.once('load', () => {
  let start: (() => ShowAt) | undefined;
  Object.assign(globalThis, {
    /** What is given: it costs what it costs. */
    prepare: () => {
      start = prepare(map, counts);
    },
    /** Until the first picture of it. */
    setup: async () => {
      showAt = start?.();
      start = undefined;
      await show();
    },
    /** So many pictures, each when the one before is there. */
    play: async (pictures: number) => {
      for (let i = 0; i < pictures; i++) await show();
    },
    load: () => loadFigures(counts)
  });
  map.once('idle', () => performance.mark('map:ready'));
  map.triggerRepaint();
});
