/** The triangle at the foot of the playhead, in pixels: half its width, and how far it reaches below the baseline of the lanes. */
export const PLAYHEAD = { halfWidth: 5.5, foot: 7.5 } as const;
