/**
 * The layers of what is written beside the signs of a withdrawal. They draw from the source of titles, where words glide with what moves, and are
 * given room after the signs and before all names.
 */
import type { ExpressionSpecification, Map as MapLibre } from 'maplibre-gl';
import { LABEL_SIZE, SEGMENT, SHIP_SIZE } from '../../style/withdrawal-symbol';
import { LETTERING_PAINT, TELLING_LAYOUT } from '../lettering';
import { DOT_ROOM } from '../places/dot-room';
import { TITLES } from '../titles/sources';
import type { Beside } from './labels';
import { BAR_SIDES, barsHeight, BARS, SHIP_FOOT, type BarSide } from './standing';
import { bySignZoom, WITHDRAWAL_LABEL_LAYERS, WITHDRAWAL_SIGNS } from './style';

/** Where words may stand: by which of their corners or edges, and where that is, in pixels from the place. */
type Room = readonly [anchor: string, at: readonly [x: number, y: number]];

/** From a sign to its words, and from the middle of a dot or of a column to its own, in pixels. */
const [GAP, BESIDE_DOT, BESIDE_COLUMN] = [4, 9, 16];

/** To the east first: the sea is empty there. */
const around = (aside: number): readonly Room[] => [
  ...[0, -8, 8].map((down): Room => ['left', [aside, down]]),
  ['bottom', [0, -aside]],
  ['top', [0, aside]],
  ['top', [0, aside + 8]],
  ...[0, -8, 8].map((down): Room => ['right', [-aside, down]])
];
const BESIDE_PLACE = around(BESIDE_DOT);

/** Beside bars of one pile, so high; more piles leave fewer of these free. Bars at sea have the words under them, where the name of the place would be. */
function roomBesideBars(side: BarSide, height: number): readonly Room[] {
  const {
    anchor,
    foot: [x, y]
  } = BARS[side];
  const top = y - height - GAP;
  const [east, west] = [x + SEGMENT.width + GAP, x - SEGMENT.width - GAP];
  switch (side) {
    case 'seaward':
      return [
        ['right', [-BESIDE_DOT, 0]],
        ['right', [-BESIDE_COLUMN, 0]], // where one arrives
        [anchor, [x, top]],
        ...BESIDE_PLACE
      ];
    case 'above':
      return [...BESIDE_PLACE, [anchor, [x, top]]];
    case 'left':
      return [
        [anchor, [x, top]],
        [anchor, [x + GAP, top]],
        ['bottom', [x - SEGMENT.width / 2, top]],
        ['bottom-left', [x - SEGMENT.width, top]],
        ['bottom-right', [west, y]]
      ];
    case 'right':
      return [
        ['bottom-left', [east, y]],
        ['bottom-left', [east, y - height / 2]],
        [anchor, [x, top]],
        ['left', [BESIDE_DOT, 0]]
      ];
  }
}

/** Under a ship below the port, before its bow, behind it; `east` is 1 where it heads east, else −1. */
function roomBesideShip(east: 1 | -1): readonly Room[] {
  const [under, middle] = [SHIP_FOOT + SHIP_SIZE.height, SHIP_FOOT + SHIP_SIZE.height / 2];
  const bow = SHIP_SIZE.width * east;
  const [before, behind] = east === 1 ? ['left', 'right'] : ['right', 'left'];
  return [
    ['top', [bow / 2, under]],
    [before, [bow + GAP * east, middle]],
    [behind, [-GAP * east, middle]]
  ];
}

const ROOM_BESIDE_SHIP_ON_COURSE: readonly Room[] = [
  ['top', [0, SHIP_SIZE.height / 2]],
  ['bottom', [0, -SHIP_SIZE.height / 2]],
  ['left', [SHIP_SIZE.width / 2 + GAP, 0]],
  ['right', [-SHIP_SIZE.width / 2 - GAP, 0]]
];

const ROOMS: readonly (readonly [Beside, readonly Room[]])[] = [
  ...BAR_SIDES.flatMap((side) =>
    Array.from({ length: SEGMENT.rows }, (_, i) => i + 1).map(
      (rows) => [`${side} ${rows}`, roomBesideBars(side, barsHeight(rows))] as const
    )
  ),
  ['column', around(BESIDE_COLUMN)],
  ['ship east', roomBesideShip(1)],
  ['ship west', roomBesideShip(-1)]
];

/** So far, in ems, MapLibre moves words that stand above or below a point towards it. */
const DRAWN_NEAR = 7 / 24;

function inEms([anchor, [x, y]]: Room) {
  const back = anchor.startsWith('top') ? DRAWN_NEAR : anchor.startsWith('bottom') ? -DRAWN_NEAR : 0;
  return [anchor, [x / LABEL_SIZE, y / LABEL_SIZE + back]];
}

/** MapLibre makes text of an array in a feature: a feature names its sign, and the style has the places. */
const literal = (rooms: readonly Room[]) => ['literal', rooms.flatMap(inEms)];
const PLACES = [
  'match',
  ['get', 'beside'],
  ...ROOMS.flatMap(([beside, rooms]) => [beside, literal(rooms)]),
  literal(ROOM_BESIDE_SHIP_ON_COURSE)
] as unknown as ExpressionSpecification; // the types know no match of literals

/** Those at a place are given room before those who pass it. */
export function addWithdrawalLabels(map: MapLibre): void {
  for (const kind of ['moving', 'post'] as const)
    map.addLayer(
      {
        id: WITHDRAWAL_LABEL_LAYERS[kind],
        type: 'symbol',
        source: TITLES,
        filter: ['==', ['get', 'kind'], kind],
        layout: {
          ...TELLING_LAYOUT,
          // The name of the post stands here: it is not to stand beside its dot once more.
          'icon-image': kind === 'post' ? DOT_ROOM : '',
          'icon-padding': 0,
          'icon-optional': true, // those who pass by lie on the dot
          'text-font': ['Place Bold'],
          'text-size': bySignZoom(LABEL_SIZE),
          'text-line-height': 1.05,
          'text-max-width': 20,
          'text-variable-anchor-offset': PLACES
        },
        paint: LETTERING_PAINT
      },
      WITHDRAWAL_SIGNS[0]
    );
}
