/** The inks of the sheet. CSS holds the same paper and inks in ui/tokens.css; a test compares them. */
export const palette = {
  page: '#F7F2E6',
  land: '#F5EFE0',
  ink: '#2A2620',
  secondInk: '#5C5446',
  thirdInk: '#8A7F6C',
  /** Only for now, for what is selected, and for note numbers. */
  accent: '#B92C17',
  /** From the shore down: 0, 60, 200, 1000, 3000, 6000 m. */
  sea: ['#DFE6DE', '#D6E0D8', '#CCD8D1', '#C1CFC9', '#B6C7C1', '#ACBFBA'],
  seaName: '#3B5452',
  coast: '#5F746F',
  river: '#86A19D',
  railway: '#4B4338'
} as const;

/** The inks that an edition may give its powers. */
export const INKS = { moss: '#66853A', plum: '#7A4F86', ochre: '#C08A1E', sand: '#B79A54' } as const;

const FALLBACK = palette.thirdInk;

/** The colour of an ink by its name; a quiet one for a name that is not known. */
export const ink = (name: string): string => (INKS as Readonly<Record<string, string>>)[name] ?? FALLBACK;

export type Rgba = [number, number, number, number];

/** `#RRGGBB` as bytes, as deck.gl wants it; `alpha` from 0 to 1. */
export function rgba(hex: string, alpha = 1): Rgba {
  const number = Number.parseInt(hex.slice(1), 16);
  return [number >> 16, (number >> 8) & 255, number & 255, Math.round(alpha * 255)];
}
