/** The two printings of the sheet: dark ink on light paper, and light ink on dark. */
export const THEMES = ['day', 'night'] as const;
export type Theme = (typeof THEMES)[number];
