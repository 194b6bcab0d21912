import { createContext, tick } from 'svelte';
import type { Attachment } from 'svelte/attachments';

/** Moves the focus from one part of the page to another by name, without either knowing where the other is. */
export class FocusTargets {
  /** Of each name those on the page, in the order in which they came. */
  readonly #elements = new Map<string, HTMLElement[]>();
  readonly #finders = new Set<(name: string) => HTMLElement | undefined>();
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

  /** Makes a target of whatever `find` gives when it is asked for a name; returns what ends it. Nothing waits for one to come. */
  targetsIn(find: (name: string) => HTMLElement | undefined): () => void {
    this.#finders.add(find);
    return () => this.#finders.delete(find);
  }

  /** Moves the focus to a target on the page, and scrolls there. */
  focus(name: string): void {
    this.#find(name)?.focus();
  }

  /**
   * After the page has changed, moves the focus to the first of these names that is there. When none is, the first has it as
   * soon as it comes: a part of the page may have to be fetched. The page stays where it is scrolled to.
   */
  async focusNext(...names: readonly string[]): Promise<void> {
    this.#awaited = undefined;
    await tick();
    const element = names.flatMap((name) => this.#find(name) ?? [])[0];
    if (element) this.#give(element);
    else this.#awaited = names[0];
  }

  #find(name: string): HTMLElement | undefined {
    const [element] = this.#elements.get(name) ?? [];
    return element ?? [...this.#finders].flatMap((find) => find(name) ?? [])[0];
  }

  #give(element: HTMLElement): void {
    this.#awaited = undefined;
    element.focus({ preventScroll: true });
  }
}

export const [getFocusTargets, setFocusTargets] = createContext<FocusTargets>();
