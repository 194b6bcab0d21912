import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { POWER_COLOURS, type PowerColour } from '../../src/domain/edition';
import { THEMES } from '../../src/view/theme';
import { inkOf, letteringInkOf, palettes, rgba, type Palette } from '../../src/map/style/palette';
import { EDITIONS, editionOf } from '../geo/support/folder';
import { contrast, difference, EYES, over } from './support/vision';

const css = readFileSync(new URL('../../src/ui/tokens.css', import.meta.url), 'utf8');
const page = readFileSync(new URL('../../index.html', import.meta.url), 'utf8');
const SHEETS = THEMES.map((theme) => palettes[theme]);

test.for(SHEETS)('by $name every text can be read on what it is written on', (sheet) => {
  const { ink, secondInk, accent, seaName, halo, relief, land, sea, inks } = sheet;
  for (const [what, text, ground] of [
    ['words', ink, sheet.page],
    ['notes', secondInk, sheet.page],
    ['note numbers', accent, sheet.page],
    ['a power’s name', inks.plum, sheet.page],
    ['words that are marked', sheet.page, secondInk],
    ['what is pointed at', ink, land],
    ['notes on land', secondInk, land],
    ['names', ink, halo],
    ['names of mountains', relief, halo],
    ['names of provinces', secondInk, halo],
    ['the selected name', accent, halo],
    ['the scale', ink, sea[1]],
    ['sea names on land', seaName, land],
    ...sea.slice(0, 3).map((band) => ['names of shallow seas', seaName, band] as const)
  ] as const)
    expect(contrast(text, ground), what).toBeGreaterThanOrEqual(4.5);
  // Oceans are named in letters that count as large.
  for (const band of sea) expect(contrast(seaName, band), `${band} below a name`).toBeGreaterThanOrEqual(4);
});

test.for(SHEETS)('by $name a power’s name can be read in its colour', (sheet) => {
  for (const ink of POWER_COLOURS)
    for (const ground of [sheet.land, sheet.halo])
      expect(contrast(letteringInkOf(sheet, ink), ground), ink).toBeGreaterThanOrEqual(4.5);
});

test.for(SHEETS)('by $name every line can be seen on what it is drawn on', (sheet) => {
  const { land, sea, accent, coast, railway, thirdInk, inks, hatch } = sheet;
  for (const ground of [land, ...sea])
    expect(contrast(accent, ground), `a journey on ${ground}`).toBeGreaterThanOrEqual(3);
  for (const [what, line, ground] of [
    ['coast', coast, land],
    ['railway', railway, land],
    ['what underlines a link', thirdInk, sheet.page],
    ['the hatch of occupied ground', over(land, inks.plum, hatch), land]
  ] as const)
    expect(contrast(line, ground), what).toBeGreaterThanOrEqual(3);
});

test.for(SHEETS)('by $name whoever held land can be told from it', (sheet) => {
  // By day, as the design has them: ribbons beside a border that can be seen without them.
  const ribbonsOnly: readonly PowerColour[] = sheet.name === 'day' ? ['ochre', 'sand'] : [];
  for (const ink of POWER_COLOURS.filter((it) => !ribbonsOnly.includes(it)))
    expect(contrast(inkOf(sheet, ink), sheet.land), ink).toBeGreaterThanOrEqual(3);
});

test.for(THEMES)('by %s the page and the map have the same colours', (theme) => {
  const block = css.split(`[data-theme='${theme}'] {`)[1]?.split('}')[0] ?? '';
  const tokens: Readonly<Record<string, string>> = Object.fromEntries(
    [...block.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6})\b/gi)].map(([, name = '', hex = '']) => [
      name,
      hex.toUpperCase()
    ])
  );
  const sheet = palettes[theme];
  const { plum } = sheet.inks;
  const { rule, ...others } = tokens;
  expect(rule).toMatch(/^#/); // hairlines are the page's alone
  expect(others).toEqual({
    page: sheet.page,
    land: sheet.land,
    ink: sheet.ink,
    'ink-2': sheet.secondInk,
    'ink-3': sheet.thirdInk,
    accent: sheet.accent,
    'sea-ink': sheet.seaName,
    'sea-2': sheet.sea[1],
    plum
  });
  // What stands before the style sheet has come.
  expect(page.toUpperCase()).toContain(`BACKGROUND: ${sheet.page}`);
  expect(page.toUpperCase()).toContain(`COLOR: ${sheet.ink}`);
  expect(page.toUpperCase()).toMatch(new RegExp(`THEME-COLOR".*CONTENT(=|', )["']${sheet.page}`));
});

test('colours of the sheet are written in the palette, in the style sheet and nowhere else', () => {
  const sources = import.meta.glob<string>(
    ['../../src/**/*.{ts,svelte}', '!../../src/map/style/palette.ts'],
    {
      query: '?raw',
      import: 'default',
      eager: true
    }
  );
  expect(Object.keys(sources).length).toBeGreaterThan(100);
  const coloured = Object.entries(sources).filter(([, text]) =>
    /#[0-9a-f]{6}\b|(?<!\{)#[0-9a-f]{3}\b(?=['";])|\brgba?\(\d/i.test(text)
  );
  expect(coloured.map(([path]) => path)).toEqual([]);
});

test('every colour is six hexadecimal digits', () => {
  for (const sheet of SHEETS) {
    const { name: _name, ...rest } = sheet;
    const texts = [...Object.values(rest).flat(), ...Object.values(sheet.inks)].filter(
      (it) => typeof it === 'string'
    );
    for (const hex of texts) expect(hex).toMatch(/^#[0-9A-F]{6}$/);
  }
});

test('the sea grows darker with every depth', () => {
  for (const { sea } of SHEETS) {
    const lights = sea.map((band) => contrast(band, '#000000'));
    expect(lights).toEqual(lights.toSorted((a, b) => b - a));
  }
});

test('a colour becomes bytes, and an ink that nobody knows a quiet one', () => {
  expect(rgba('#B92C17')).toEqual([185, 44, 23, 255]);
  expect(rgba('#010203', 0.5)).toEqual([1, 2, 3, 128]);
  for (const sheet of SHEETS) expect(inkOf(sheet, 'crimson')).toBe(sheet.thirdInk);
});

/** A ribbon along a border where it is strongest: firm over soft over the tint of the land. */
function ribbon({ land, inks, tint, ribbon: [soft, firm] }: Palette, ink: PowerColour): string {
  const colour = inks[ink];
  return over(over(over(land, colour, 0.085 * tint), colour, soft), colour, firm);
}

/** The middle of a sphere's edge, of which the blur leaves half. */
function edge({ land, inks, sphere: [fill, line] }: Palette, ink: PowerColour): string {
  return over(over(land, inks[ink], fill), inks[ink], line / 2);
}

/** As much as makes another colour at a glance. */
const TOLD_APART = 5;
const states = ['moss', 'plum', 'ochre', 'sand', 'clay'] as const;
const spheres = [
  ['rust', 'olive'],
  ['slate', 'rust'],
  ['slate', 'olive'],
  ['slate', 'umber'],
  ['slate', 'rose'],
  ['olive', 'umber']
] as const;
/** Spheres whose edges look alike to some eyes. They are no firm borders; a click says whose land it is. */
const NAMED_BY_A_CLICK = ['rust olive', 'slate rose', 'olive umber'];

test.for(SHEETS.flatMap((sheet) => Object.keys(EYES).map((eyes) => [sheet.name, eyes] as const)))(
  'by %s, with %s, neighbours can be told apart',
  ([theme, eyes]) => {
    const sheet = palettes[theme];
    const seen = EYES[eyes] as (hex: string) => string;
    const apart = (one: string, other: string) => difference(seen(one), seen(other));
    for (const [i, one] of states.entries())
      for (const other of states.slice(i + 1))
        expect(apart(ribbon(sheet, one), ribbon(sheet, other)), `${one} ${other}`).toBeGreaterThan(
          TOLD_APART
        );
    for (const [one, other] of spheres)
      if (eyes === 'all cones' || !NAMED_BY_A_CLICK.includes(`${one} ${other}`))
        expect(apart(edge(sheet, one), edge(sheet, other)), `${one} ${other}`).toBeGreaterThan(TOLD_APART);
    for (const ink of [sheet.ink, sheet.secondInk])
      expect(apart(sheet.accent, ink), 'what is selected').toBeGreaterThan(2 * TOLD_APART);
  }
);

test('only those spheres are left to the click that need it', () => {
  for (const pair of NAMED_BY_A_CLICK) {
    const [one, other] = pair.split(' ') as [PowerColour, PowerColour];
    const least = Math.min(
      ...SHEETS.flatMap((sheet) =>
        Object.values(EYES).map((seen) => difference(seen(edge(sheet, one)), seen(edge(sheet, other))))
      )
    );
    expect(least, pair).toBeLessThan(TOLD_APART);
  }
});

test('black on white is the strongest contrast there is', () => {
  expect(contrast('#000000', '#FFFFFF')).toBeCloseTo(21, 5);
});

test('red and green of one lightness are nearly the same without green cones, and grey is grey to all', () => {
  const [red, green] = ['#C05A4A', '#7F7F2A'];
  const seen = EYES['no green cones'] as (hex: string) => string;
  expect(difference(red, green)).toBeGreaterThan(3 * difference(seen(red), seen(green)));
  for (const eyes of Object.values(EYES)) expect(difference(eyes('#808080'), '#808080')).toBeLessThan(1);
});

/** A power in the legend, where it is strongest: laid on the page as a ribbon is on the land. */
const sampled = (sheet: Palette, ink: PowerColour) => ribbon({ ...sheet, land: sheet.page }, ink);

test.for(SHEETS)('in the legend of $name whoever sees all colours can tell all powers apart', (sheet) => {
  for (const [i, one] of POWER_COLOURS.entries())
    for (const other of POWER_COLOURS.slice(i + 1))
      expect(difference(sampled(sheet, one), sampled(sheet, other)), `${one} ${other}`).toBeGreaterThan(
        TOLD_APART
      );
});

test('some powers of the legend look alike to eyes that lack a cone: colour is not their only sign', () => {
  const alike = SHEETS.flatMap((sheet) =>
    Object.values(EYES).flatMap((seen) =>
      POWER_COLOURS.flatMap((one, i) =>
        POWER_COLOURS.slice(i + 1).filter(
          (other) => difference(seen(sampled(sheet, one)), seen(sampled(sheet, other))) < TOLD_APART
        )
      )
    )
  );
  expect(alike).not.toEqual([]);
});

test('where an edition’s legend has more powers than a few, each has letters of its own in every language', () => {
  const { powers, languages } = editionOf('far-east-1925');
  for (const language of languages) {
    const letters = powers.map((power) => power.letters?.[language]);
    expect(letters).not.toContain(undefined);
    expect(new Set(letters).size).toBe(powers.length);
  }
});

test('what is written on a land that is coloured in bears the letters of its power', () => {
  const { territories, languages } = editionOf('far-east-1925');
  const coloured = territories.filter(
    ({ areas, status, precision }) =>
      areas.length > 0 && (status === 'lease' || (status === 'control' && precision === 'unknown'))
  );
  expect(coloured.length).toBeGreaterThan(10);
  for (const { id, label, holder } of coloured)
    for (const language of languages)
      expect(label?.text[language], id).toContain(holder.letters?.[language] ?? '?');
});

test.for(EDITIONS)('the powers of %s have inks of the palette, each its own', (name) => {
  const inks = editionOf(name).powers.map((power) => power.colour);
  expect(inks.filter((it) => !POWER_COLOURS.includes(it))).toEqual([]);
  expect(new Set(inks).size).toBe(inks.length);
});
