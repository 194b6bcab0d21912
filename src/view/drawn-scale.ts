/**
 * How many pixels of the window one pixel of an element takes: more than one where a large window has all of the page larger
 * (index.html, which does so only where the browser can tell). Boxes and pointers come in pixels of the window; lengths and
 * the size of the map are in those of the page.
 */
export const drawnScale = ({ currentCSSZoom = 1 }: { readonly currentCSSZoom?: number }): number =>
  currentCSSZoom;
