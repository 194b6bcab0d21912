/** The inset is so wide and at most so high, in pixels. Until it comes, its room is kept free. */
export const INSET_SIZE = { width: 112, height: 150 } as const;
