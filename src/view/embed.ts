/** How the map is shown in a page of others: with date and Play, or the map and what is told on it only. */
export const EMBEDS = ['1', 'map'] as const;
