import { untrack } from 'svelte';
import type { Scene } from '../domain/scene';

/**
 * The scene of a page whose time runs. Who reads a field hears of it when that field is different, not whenever a scene is made,
 * which happens in each frame. What derives from a derived value is looked at anew each time anything beneath it moves: a thousand
 * rows of a list for a clock that none of them shows.
 */
export class LiveScene implements Scene {
  instant = $state.raw() as Scene['instant'];
  edition = $state.raw() as Scene['edition'];
  selection = $state.raw<Scene['selection']>();
  highlighted = $state.raw<Scene['highlighted']>();
  told = $state.raw<Scene['told']>();
  filter = $state.raw() as Scene['filter'];
  timeRange = $state.raw<Scene['timeRange']>();
  matchingEventIds = $state.raw() as Scene['matchingEventIds'];
  current = $state.raw<Scene['current']>();
  previous = $state.raw<Scene['previous']>();
  next = $state.raw<Scene['next']>();

  /**
   * To be called where a component is made, before its children are.
   *
   * @param read gives the scene as it is
   */
  constructor(read: () => Scene) {
    Object.assign(this, untrack(read));
    $effect.pre(() => {
      Object.assign(this, read());
    });
  }
}
