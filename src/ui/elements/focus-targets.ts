import { createContext, tick } from 'svelte';
import type { Attachment } from 'svelte/attachments';

/** Moves the focus from one part of the page to another by name, without either knowing where the other is. */
export class FocusTargets {
  /** Of each name those on the page, in the order in which they came. */
  readonly #elements = new Map<string, HTMLElement[]>();
  /** Which name has the focus when it comes. */
  #awaited: string | undefined;

  /** Makes an element a target. */
  target(name: string): Attachment<HTMLElement> {
    return (element) => {
      this.#elements.set(name, [...(this.#elements.get(name) ?? []), element]);
      if (this.#awaited === name) this.#give(element);
      return () => {
        const others = this.#elements.get(name)?.filter((other) => other !== element) ?? [];
        this.#elements.set(name, others);
      };
    };
  }

  /** Moves the focus to a target on the page, and scrolls there. */
  focus(name: string): void {
    this.#elements.get(name)?.[0]?.focus();
  }

  /**
   * After the page has changed, moves the focus to the first of these names that is there. When none is, the first has it as
   * soon as it comes: a part of the page may have to be fetched. The page stays where it is scrolled to.
   */
  async focusNext(...names: readonly string[]): Promise<void> {
    this.#awaited = undefined;
    await tick();
    const element = names.flatMap((name) => this.#elements.get(name) ?? [])[0];
    if (element) this.#give(element);
    else this.#awaited = names[0];
  }

  #give(element: HTMLElement): void {
    this.#awaited = undefined;
    element.focus({ preventScroll: true });
  }
}

export const [getFocusTargets, setFocusTargets] = createContext<FocusTargets>();
