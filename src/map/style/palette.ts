import type { PowerColour } from '../../domain/edition';
import type { Theme } from '../../view/theme';

/** Colours and opacities of one theme of the map. ui/tokens.css has the same colours for the page. */
export type Palette = {
  readonly name: Theme;
  readonly page: string;
  readonly land: string;
  readonly ink: string;
  readonly secondInk: string;
  readonly thirdInk: string;
  /** Only for now, for what is selected, and for note numbers. */
  readonly accent: string;
  /** Around words on the map. */
  readonly halo: string;
  /** From the shore down: 0, 60, 200, 1000, 3000, 6000 m. */
  readonly sea: readonly [string, string, string, string, string, string];
  readonly seaName: string;
  readonly coast: string;
  readonly river: string;
  readonly relief: string;
  readonly railway: string;
  /** The inks that an edition may give its powers. */
  readonly inks: Readonly<Record<PowerColour, string>>;
  /** Of tints as they are by day, how much is laid on. */
  readonly tint: number;
  /** Opacities: of the soft and the firm ribbon along a border, of a sphere and of its edge. */
  readonly ribbon: readonly [soft: number, firm: number];
  readonly sphere: readonly [fill: number, edge: number];
  /** Of hatches: names are written over them, and bright lines outshine a dark halo. */
  readonly hatch: number;
  /** Of hachures: light strokes on dark paper catch the eye sooner. */
  readonly hachures: number;
};

/** Tests hold how well all of them can be read, and told apart by those who see fewer colours. */
export const palettes: Readonly<Record<Theme, Palette>> = {
  day: {
    name: 'day',
    page: '#F7F2E6',
    land: '#F5EFE0',
    ink: '#2A2620',
    secondInk: '#5C5446',
    thirdInk: '#8A7F6C',
    accent: '#B92C17',
    halo: '#F7F2E6',
    sea: ['#DFE6DE', '#D6E0D8', '#CCD8D1', '#C1CFC9', '#B6C7C1', '#ACBFBA'],
    seaName: '#3B5452',
    coast: '#5F746F',
    river: '#86A19D',
    relief: '#5A4830',
    railway: '#4B4338',
    inks: {
      moss: '#66853A',
      plum: '#7A4F86',
      ochre: '#C08A1E',
      sand: '#B79A54',
      rust: '#B4642A',
      olive: '#8B7A1F',
      rose: '#B4576A',
      slate: '#5F6F86',
      umber: '#715F4D',
      clay: '#926656',
      steel: '#4A7A8C',
      indigo: '#565F96',
      pine: '#4A7C62',
      graphite: '#6E6C68'
    },
    tint: 1,
    ribbon: [0.3, 0.5],
    sphere: [0.07, 0.5],
    hatch: 1,
    hachures: 1
  },
  night: {
    name: 'night',
    page: '#1B1D1C',
    land: '#272822',
    ink: '#E9E0CC',
    secondInk: '#B5AB96',
    thirdInk: '#8E8674',
    accent: '#F2785A',
    halo: '#22231E',
    sea: ['#1E2B2B', '#1B2728', '#182325', '#151F21', '#121B1D', '#0F1719'],
    seaName: '#8FB0AB',
    coast: '#6F8682',
    river: '#4F6D6C',
    relief: '#D6C4A0',
    railway: '#A79D89',
    inks: {
      moss: '#86A551',
      plum: '#B08BC0',
      ochre: '#DFAF4E',
      sand: '#99875F',
      rust: '#D4874A',
      olive: '#B5A24A',
      rose: '#D48494',
      slate: '#8FA1BC',
      umber: '#B5A79A',
      clay: '#CF957F',
      steel: '#78AABD',
      indigo: '#949DD2',
      pine: '#78AD90',
      graphite: '#A09E98'
    },
    tint: 0.55,
    ribbon: [0.26, 0.55],
    sphere: [0.04, 0.37],
    hatch: 0.7,
    hachures: 0.4
  }
};

/** The colour of an ink by its name; a quiet one for a name that is not known. */
export const inkOf = ({ inks, thirdInk }: Palette, name: string): string =>
  (inks as Readonly<Record<string, string>>)[name] ?? thirdInk;

/** Of the ink of all names, how much is in that of a name in its power's colour. */
const INK_IN_LETTERING = 0.42;

/** The ink of a power's name for thin letters: of its own hue, and as easily read as other names. */
export function letteringInkOf(palette: Palette, name: string): string {
  const [own, ink] = [rgba(inkOf(palette, name)), rgba(palette.ink)];
  const mixed = [0, 1, 2].map((i) => {
    const [from = 0, to = 0] = [own[i], ink[i]];
    return Math.round(from + (to - from) * INK_IN_LETTERING)
      .toString(16)
      .padStart(2, '0');
  });
  return `#${mixed.join('')}`.toUpperCase();
}

export type Rgba = [number, number, number, number];

/** `#RRGGBB` as bytes, as deck.gl wants it; `alpha` from 0 to 1. */
export function rgba(hex: string, alpha = 1): Rgba {
  const number = Number.parseInt(hex.slice(1), 16);
  return [number >> 16, (number >> 8) & 255, number & 255, Math.round(alpha * 255)];
}
