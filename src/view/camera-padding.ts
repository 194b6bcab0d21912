/** Where a camera may put what must be seen: within a padding that leaves out boxes of the page that lie over the map. */

/** CSS pixels from the upper left of the map; of a padding, from each of its edges. */
export type Box = {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
};
type Size = { readonly width: number; readonly height: number };

/** How far apart a box and a point stay, in CSS pixels: as much as a symbol and a short name need. */
export const CLEAR_OF_BOX = 14;

/**
 * The paddings to choose from, largest room first: a margin at the `sides` and one at the `ends`, top and bottom, and for
 * each box within them perhaps as much more as keeps clear of one of its four sides. Boxes may be left uncovered: whether
 * one lies over a point is for the caller to see.
 */
export function paddingsBeside(
  boxes: readonly Box[],
  size: Size,
  { sides, ends }: { readonly sides: number; readonly ends: number }
): readonly Box[] {
  const even = { left: sides, top: ends, right: sides, bottom: ends };
  const room = ({ left, top, right, bottom }: Box) =>
    Math.max(0, size.width - left - right) * Math.max(0, size.height - top - bottom);
  return boxes
    .reduce<readonly Box[]>(
      (paddings, box) =>
        distinct(
          paddings.flatMap((padding) => [
            padding,
            ...besideBox(padding, box, size).filter((beside) => room(beside) > 0)
          ])
        ),
      [even]
    )
    .toSorted((a, b) => room(b) - room(a));
}

/** The four ways to keep clear of a box; none where the padding does so already. */
function besideBox(padding: Box, box: Box, { width, height }: Size): readonly Box[] {
  const left = box.right + CLEAR_OF_BOX;
  const top = box.bottom + CLEAR_OF_BOX;
  const right = width - box.left + CLEAR_OF_BOX;
  const bottom = height - box.top + CLEAR_OF_BOX;
  const isClear =
    padding.left >= left || padding.top >= top || padding.right >= right || padding.bottom >= bottom;
  return isClear
    ? []
    : [
        { ...padding, left },
        { ...padding, top },
        { ...padding, right },
        { ...padding, bottom }
      ];
}

const distinct = (paddings: readonly Box[]): readonly Box[] => [
  ...new Map(
    paddings.map((padding) => [`${padding.left} ${padding.top} ${padding.right} ${padding.bottom}`, padding])
  ).values()
];
