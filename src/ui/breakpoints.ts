/** Where the layout of the page changes, as media queries. Style sheets write them out: a query takes no variable. */
export const BREAKPOINTS = {
  /** One column, and targets for a thumb. */
  phone: 'max-width: 640px',
  /** The narrowest telephones: words take two lines. */
  narrow: 'max-width: 360px',
  /** A narrower side column. */
  small: 'max-width: 1100px',
  /** A window so low that the timeline is a strip: a telephone held across, a large page zoom. */
  low: 'max-height: 560px',
  /** Room for lanes that a finger can tell apart. */
  tall: 'min-height: 720px',
  /** Room for two columns of text. */
  wide: 'min-width: 1200px'
} as const;
