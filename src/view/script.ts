/** In which other script than the page's the map may write its names, by BCP 47 tag. */
export const SCRIPTS = ['zh', 'ja'] as const;
export type Script = (typeof SCRIPTS)[number];
