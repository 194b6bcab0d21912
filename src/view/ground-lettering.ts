/** How names of a ground are written by what they name. Sizes are CSS pixels. */

type Lettering = {
  readonly size: number;
  /** Between letters, in ems. */
  readonly spacing: number;
  readonly caps: boolean;
};

/** From which zoom to which. */
export type ZoomBand = { readonly minzoom: number; readonly maxzoom: number };

/** Seen from afar; of the others the great, and the rest. */
export const NAME_ZOOMS = {
  wide: { minzoom: 3.2, maxzoom: 6.5 },
  great: { minzoom: 4.5, maxzoom: 8 },
  near: { minzoom: 5.5, maxzoom: 12 }
} as const satisfies Readonly<Record<string, ZoomBand>>;

/** The last rank that is great: rivers and what is named beside them have ranks as Natural Earth gives them. */
export const LAST_GREAT_RANK = 3;

const lettering = (size: number, spacing: number, caps = false): Lettering => ({ size, spacing, caps });

const WIDE_LETTERINGS: Readonly<Record<string, Lettering>> = {
  ocean: lettering(26, 0.36, true),
  sea: lettering(14, 0.14, true),
  power: lettering(14, 0.3, true)
};

/** By role. */
export const LETTERINGS: Readonly<Record<string, Lettering>> = {
  ...WIDE_LETTERINGS,
  strait: lettering(11, 0.05),
  lake: lettering(11, 0.05),
  river: lettering(11, 0.12),
  range: lettering(11, 0.24),
  province: lettering(10.5, 0.16, true),
  region: lettering(11, 0.1)
};

/** What is seen from afar, whatever its rank. */
export const WIDE_ROLES: readonly string[] = Object.keys(WIDE_LETTERINGS);
