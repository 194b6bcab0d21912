/** How large the signs of a withdrawal are, in CSS pixels; `withdrawal-shapes.ts` has their forms, after the first frame. */

/** A segment of a bar stands for so many men; segments are piled up, and pile stands beside pile. */
export const SEGMENT = { men: 50, width: 18, height: 6, gap: 2, rows: 12 } as const;

export const SHIP_SIZE = { width: 62, height: 32 } as const;

/** Of words beside a sign, where the island fills the map. */
export const LABEL_SIZE = 12;

/** Which way a ship heads. */
export type Heading = 'west' | 'east';
