/** Where the layout of the page changes, as media queries (docs/layout.md). Style sheets write them out: a query takes no variable. */
export const BREAKPOINTS = {
  /** One hand: the column is a sheet over the map. */
  phone: '(max-width: 640px) and ((orientation: portrait) or (min-height: 561px))',
  /** A telephone held across, a frame in another page, a large page zoom: the column stands beside the map. */
  low: '(max-height: 560px) and (orientation: landscape)',
  /** Either of these: the map has no frame, the tools are a menu, the timeline is a strip. */
  compact: '(max-height: 560px), (max-width: 640px)',
  /** Room for the map and what is told on it, and for nothing else. */
  lowest: '(max-height: 299px)',
  /** A finger needs more room than a pointer. */
  touch: '(pointer: coarse)',
  /** The same where the page is neither a phone's nor low. */
  touchWide: '(pointer: coarse) and (min-width: 641px) and (min-height: 561px)',
  /** A narrower side column. */
  small: '(max-width: 1100px)',
  /** Room for an index map in the corner of the map. */
  indexed: '(min-width: 1280px)',
  /** Room for two columns of text. */
  wide: '(min-width: 1200px)'
} as const;
