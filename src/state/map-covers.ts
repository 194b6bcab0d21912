import { createContext } from 'svelte';
import type { Attachment } from 'svelte/attachments';

/** The elements of the page that lie over the map; each attaches `add`. */
export class MapCovers {
  readonly #elements = new Set<Element>();

  readonly add: Attachment = (element) => {
    this.#elements.add(element);
    return () => this.#elements.delete(element);
  };

  /** Where they are now, in CSS pixels of the page. */
  get rectangles(): readonly DOMRect[] {
    return [...this.#elements].map((element) => element.getBoundingClientRect());
  }
}

export const [getMapCovers, setMapCovers] = createContext<MapCovers>();
