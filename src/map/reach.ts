/** How far from what is drawn a pointer still means it, in pixels: fingers are thicker than pointers. */
export const reach = () => (matchMedia('(pointer: coarse)').matches ? 14 : 5);
