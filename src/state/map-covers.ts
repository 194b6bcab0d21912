import { createContext } from 'svelte';
import type { Attachment } from 'svelte/attachments';
import type { Extent } from '../domain/extent';
import type { MapArea } from '../view/framing';

/** The elements of the page that lie over the map; each attaches `add`. */
export class MapCovers {
  readonly #elements = new Set<Element>();

  readonly add: Attachment = (element) => {
    this.#elements.add(element);
    return () => this.#elements.delete(element);
  };

  /** The map in `container` as it is on the screen now, with the boxes that lie over it. */
  areaOn(container: Element, extent: Extent): MapArea {
    const { left, top, width, height } = container.getBoundingClientRect();
    const boxes = [...this.#elements]
      .map((element) => element.getBoundingClientRect())
      .map((box) => ({
        left: box.left - left,
        top: box.top - top,
        right: box.right - left,
        bottom: box.bottom - top
      }))
      .filter((box) => box.right > 0 && box.bottom > 0 && box.left < width && box.top < height);
    return { width, height, boxes, extent };
  }
}

export const [getMapCovers, setMapCovers] = createContext<MapCovers>();
