import { createContext } from 'svelte';
import type { Attachment } from 'svelte/attachments';

/** The charts on the page by name, so that they can be saved as files. */
export class Charts {
  readonly #elements = new Map<string, Element>();

  /** Makes an element the chart of that name. */
  named(name: string): Attachment {
    return (element) => {
      this.#elements.set(name, element);
      return () => this.#elements.delete(name);
    };
  }

  get(name: string): Element | undefined {
    return this.#elements.get(name);
  }
}

export const [getCharts, setCharts] = createContext<Charts>();
