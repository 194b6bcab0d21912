/** Of the map of a step, in pixels of the page: names are as large as notes where it is printed 88 mm wide; and pixels for each of them. */
export const STEP_PICTURE = { width: 480, height: 300, scale: 2 } as const;
