import { on } from 'svelte/events';

/** The menu or the list that has popped up over the page and goes when one presses beside it. */
export class OpenMenu {
  /** Reactive; undefined while there is none. */
  current = $state.raw<HTMLElement | undefined>();

  /** Looks for it on a page, until the function that is returned is called. */
  watch(page: Document): () => void {
    const changed = ({ target, newState }: ToggleEvent) => {
      if (!(target instanceof HTMLElement) || target.popover !== 'auto') return;
      if (newState === 'open') this.current = target;
      else if (this.current === target) this.current = undefined;
    };
    // Before it shows: `toggle` comes a moment after, in which going back would leave the page.
    return on(page, 'beforetoggle', changed as (event: Event) => void, { capture: true });
  }
}
