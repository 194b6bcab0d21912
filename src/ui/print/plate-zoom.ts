/** How large the map of a window is on paper. */

/** What A4 and Letter both have inside margins of 10 mm, less title and sources; in millimetres, the page as the map lies. */
const ROOM = { across: { width: 259, height: 142 }, upright: { width: 190, height: 198 } } as const;
/** CSS has 96 pixels for an inch on paper too. */
const PIXELS_PER_MM = 96 / 25.4;

/** By how much a map of this size, in pixels, is made smaller or larger so that it fills the room of its page. */
export function plateZoom({ width, height }: { readonly width: number; readonly height: number }): number {
  const room = height > width ? ROOM.upright : ROOM.across;
  return PIXELS_PER_MM * Math.min(room.width / width, room.height / height);
}
