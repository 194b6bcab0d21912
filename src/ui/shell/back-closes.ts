/** The browser's back button closes what lies over the page. */
import { attempt } from '../../state/attempt';

/** The state of a step of the history on which something lies over the page. */
const OVER = 'over';
/** That of the step before it: a link that is followed leads to a step that is neither. */
const BENEATH = 'beneath';

/** Some of a window. */
type Page = { readonly history: Pick<History, 'pushState' | 'replaceState' | 'back' | 'state'> };

/**
 * While something lies over the page it has a step of the history of its own, which names the same view. Going back from there closes
 * it, and what was chosen in it – which layers, perhaps – stays chosen.
 */
export class BackCloses {
  readonly #page: Page;
  readonly #keep: () => void;
  #close: (() => void) | undefined;
  /** The page itself goes back, from a step whose panel has been closed by other means. */
  #leaving = false;

  /** @param keep gives the step of the history that has been reached the view as it is */
  constructor(page: Page, keep: () => void) {
    this.#page = page;
    this.#keep = keep;
  }

  /** Something has been opened, which `close` closes. */
  opened(close: () => void): void {
    // While the step of something else is being left, its own waits until that has been done.
    if (!this.#close && !this.#leaving) this.#step();
    this.#close = close;
  }

  #step(): void {
    const { history: steps } = this.#page;
    attempt(() => {
      steps.replaceState(BENEATH, '');
      steps.pushState(OVER, '');
    });
  }

  /** It has been closed by other means; its step goes too, unless another has followed by the next moment. */
  closed(): void {
    if (!this.#close) return;
    this.#close = undefined;
    setTimeout(() => {
      const { history: steps } = this.#page;
      if (this.#close || steps.state !== OVER) return;
      this.#leaving = true;
      steps.back();
    });
  }

  /** The browser has gone back or forward; whether that was to close something, and the link is not to be read. */
  arrive(): boolean {
    const { history: steps } = this.#page;
    if (steps.state === OVER) {
      if (this.#close) return false; // back to the view in which it was opened
      steps.back(); // nothing is to be seen on a step whose panel is closed
      return true;
    }
    if (this.#leaving && this.#close) {
      this.#leaving = false;
      this.#keep();
      this.#step();
      return true;
    }
    const isBack = this.#leaving || (this.#close && steps.state === BENEATH);
    if (!isBack) return false;
    const close = this.#close;
    this.#close = undefined;
    this.#leaving = false;
    close?.();
    this.#keep();
    return true;
  }
}
