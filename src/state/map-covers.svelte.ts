import { createContext } from 'svelte';
import type { Attachment } from 'svelte/attachments';
import type { Edition } from '../domain/edition';
import type { Box } from '../view/camera-padding';
import type { MapArea } from '../view/framing';
import { drawnScale } from '../view/drawn-scale';

/** What of the map keeps clear of an element: the camera with what must be seen, labels, or both. */
type KeptClear = { readonly camera: boolean; readonly labels: boolean };

/** The elements of the page that lie over the map; each attaches what is right for it. */
export class MapCovers {
  readonly #elements = new Map<Element, KeptClear>();
  /** Counts how often one of them has come, gone or changed its size. */
  #changes = $state(0);
  readonly #observer = new ResizeObserver(() => this.#changes++);

  /** Lies over the map. */
  readonly add: Attachment = (element) => this.#keep(element, { camera: true, labels: true });
  /** Nothing is to be seen of it yet: room for what may come. */
  readonly reserve: Attachment = (element) => this.#keep(element, { camera: true, labels: false });
  /** Part of such room, or opened by the visitor: no reason for a selection to be seen from somewhere else. */
  readonly overlay: Attachment = (element) => this.#keep(element, { camera: false, labels: true });

  #keep(element: Element, kept: KeptClear) {
    this.#elements.set(element, kept);
    this.#observer.observe(element); // which reports also that it has come, and that it has gone
    return () => this.#elements.delete(element);
  }

  /** The map in `container` as it is on the screen now, with the boxes of which the camera keeps clear. */
  areaOn(
    container: Element,
    { openingView, mapLimits, precision }: Pick<Edition, 'openingView' | 'mapLimits' | 'precision'>
  ): MapArea {
    const { clientWidth: width, clientHeight: height } = container;
    const boxes = this.boxesOn(container, 'camera');
    return { width, height, boxes, extent: openingView.extent, limits: mapLimits, precision };
  }

  /** The boxes that lie over the map in `container` now, as far as one of them keeps clear, in pixels of the map from its upper left. */
  boxesOn(container: Element, who: keyof KeptClear): readonly Box[] {
    void this.#changes; // who asks in an effect is told of them
    const { left, top } = container.getBoundingClientRect();
    const { clientWidth: width, clientHeight: height } = container;
    const scale = drawnScale(container);
    return [...this.#elements]
      .filter(([, kept]) => kept[who])
      .map(([element]) => element.getBoundingClientRect())
      .map((box) => ({
        left: (box.left - left) / scale,
        top: (box.top - top) / scale,
        right: (box.right - left) / scale,
        bottom: (box.bottom - top) / scale
      }))
      .filter((box) => box.right > 0 && box.bottom > 0 && box.left < width && box.top < height);
  }
}

export const [getMapCovers, setMapCovers] = createContext<MapCovers>();
