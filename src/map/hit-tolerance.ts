/** How far from what is drawn a pointer still means it, in pixels: fingers are thicker than pointers. */
export const hitTolerance = () => (matchMedia('(pointer: coarse)').matches ? 14 : 5);
