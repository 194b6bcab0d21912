/** The layers of boundaries that answer a click: lines, and not the bands of doubt round them. */
export const BOUNDARY_LAYERS = [
  'borders-inner',
  'borders-lease',
  'borders',
  'borders-disputed',
  'parallel'
] as const;
