type Box = { readonly left: number; readonly top: number; readonly bottom: number };
type Size = { readonly width: number; readonly height: number };

/** From what a tooltip belongs to, and from the edges of the page, in pixels. */
const GAP = 8;

/** Where the upper left of a tooltip comes to lie: on the side that is wanted if it has room there, and within the page. */
export function place(
  anchor: Box,
  tooltip: Size,
  side: 'above' | 'below',
  page: Size
): { readonly x: number; readonly y: number } {
  const above = anchor.top - GAP - tooltip.height;
  const below = anchor.bottom + GAP;
  const fits = { above: above >= 0, below: below + tooltip.height <= page.height };
  const other = side === 'above' ? 'below' : 'above';
  const farthest = page.width - tooltip.width - GAP;
  return {
    x: Math.max(GAP, Math.min(anchor.left, farthest)),
    y: (fits[side] || !fits[other] ? side : other) === 'above' ? above : below
  };
}
