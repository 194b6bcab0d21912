import type { Clock } from '../../state/clock.svelte';
import type { Player } from '../../state/player.svelte';
import type { View } from '../../state/view.svelte';

/** A presentation that nobody has used for so long begins anew, in milliseconds. */
const IDLE = 60_000;

type Surroundings = {
  readonly clock: Pick<Clock, 'playing'>;
  readonly view: Pick<View, 'present' | 'step'>;
  readonly player: Pick<Player, 'show'>;
  /** Shows the start screen. */
  readonly onstart: () => void;
};

/** A presentation that stands by itself: the next visitor finds the start screen, not the middle of a story. */
export class Kiosk {
  on = $state(false);
  #uses = $state(0);

  /** Within a component, with which it ends. */
  constructor({ clock, view, player, onstart }: Surroundings) {
    $effect(() => {
      void [this.#uses, view.step];
      if (!this.on || !view.present || clock.playing) return undefined;
      const home = setTimeout(() => {
        player.show(0);
        onstart();
      }, IDLE);
      return () => clearTimeout(home);
    });
  }

  /** Somebody is there. */
  used(): void {
    this.#uses++;
  }
}
