import { untrack } from 'svelte';
import type { Scene } from '../domain/scene';
import { reactiveCell } from './reactive-cell.svelte';

/**
 * The scene of a page whose time runs. Who reads a field hears of it when that field is different, not whenever a scene is made,
 * which happens in each frame: what derives from a derived value is looked at anew each time anything beneath it moves, a thousand
 * rows of a list for a clock that none of them shows. A copy of it (`{ ...scene }`) stays as it stands.
 *
 * To be called where a component is made, before its children are.
 *
 * @param read gives the scene as it is
 */
export function liveScene(read: () => Scene): Scene {
  const cells = Object.entries(untrack(read)).map(([field, value]) => ({ field, cell: reactiveCell(value) }));
  $effect.pre(() => {
    const next = read();
    for (const { field, cell } of cells) cell.value = Reflect.get(next, field);
  });
  const live = {};
  for (const { field, cell } of cells)
    Object.defineProperty(live, field, { get: () => cell.value, enumerable: true });
  return live as Scene; // the types cannot follow properties that are defined by name
}
