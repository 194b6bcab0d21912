import { LAYER_NAMES } from '../../src/view/layers';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ACCOUNTS } from '../../src/domain/evidence-filter';
import { PACES } from '../../src/domain/playback';
import { GRADES } from '../../src/domain/reading';
import { SOVEREIGNTY_MODES } from '../../src/domain/sovereignty';
import { SCRIPTS } from '../../src/view/script';
import { THEMES } from '../../src/view/theme';
import { DAY, HOUR, instant, midnight, noonOf } from '../../src/domain/time';
import {
  DEFAULTS,
  formatLink,
  HELPS,
  PANES,
  parseLink,
  parseMoment,
  type LinkContext,
  type LinkFields
} from '../../src/view/link';

const known: LinkContext = {
  languages: ['en', 'ru'],
  exists: ({ id }) => id !== 'nowhere',
  facets: { kinds: ['treaty', 'talks'], people: ['karakhan'], lands: ['japan', 'ussr'] }
};

test('a link as people send it is read whole', () => {
  const { link, bad } = parseLink(
    '#map=5.2/50.9/142.2&date=1925-05-14&sel=event:flag-lowered&pane=evacuation&theme=night&lang=ru',
    known
  );
  expect(bad).toEqual([]);
  expect(link).toEqual({
    ...DEFAULTS,
    camera: { zoom: 5.2, latitude: 50.9, longitude: 142.2 },
    date: noonOf(midnight(1925, 5, 14)),
    selection: { kind: 'event', id: 'flag-lowered' },
    pane: 'evacuation',
    theme: 'night',
    language: 'ru'
  });
});

test('a link of an earlier version, which calls a route a line, opens the route', () => {
  const { link, bad } = parseLink('#sel=line:chinese-eastern', known);
  expect(bad).toEqual([]);
  expect(formatLink(link)).toBe('sel=route:chinese-eastern');
});

test('what is at its default is left out, and nothing at all is an empty link', () => {
  expect(formatLink(DEFAULTS)).toBe('');
  expect(formatLink({ ...DEFAULTS, pane: 'places' })).toBe('pane=places');
  expect(formatLink({ ...DEFAULTS, hidden: new Set(LAYER_NAMES) })).toBe('layers=none');
});

test('a key that is not known is kept as it is', () => {
  const { link, bad } = parseLink('#projection=conic&date=1925-05-14&tone=dry', known);
  expect(bad).toEqual([]);
  expect(formatLink(link)).toBe('date=1925-05-14&projection=conic&tone=dry');
});

test.for([
  ['map', '5/95/142'],
  ['map', '5/50'],
  ['map', '//'],
  ['date', '1925-02-30'],
  ['date', 'May'],
  ['date', '1925-05-14T25:00'],
  ['sel', 'event:nowhere'],
  ['sel', 'ship:mikasa'],
  ['sel', 'event'],
  ['pane', 'gossip'],
  ['p', '0'],
  ['p', 'twelve'],
  ['text', 'three'],
  ['account', 'enemy'],
  ['certain', 'yes'],
  ['window', '1925-05-31/1925-05-01'],
  ['window', '1925-05-01'],
  ['pace', 'gallop'],
  ['kinds', 'treaty,duel'],
  ['people', ''],
  ['lands', 'prussia'],
  ['grades', 'sure'],
  ['dates', 'all'],
  ['q', ''],
  ['layers', 'railways,roads'],
  ['layers', ''],
  ['rule', 'force'],
  ['theme', 'dusk'],
  ['names', 'runes'],
  ['lang', 'tlh']
] as const)('%s=%s is named as bad, and its default is used', ([key, value]) => {
  const { link, bad } = parseLink(`#${key}=${value}`, known);
  expect(bad).toEqual([{ key, value }]);
  expect(link).toEqual(DEFAULTS);
});

test('a day means its noon, other times are written to the minute', () => {
  const noon = noonOf(midnight(1925, 1, 26));
  expect(formatLink({ ...DEFAULTS, date: noon })).toBe('date=1925-01-26');
  expect(formatLink({ ...DEFAULTS, date: instant(noon + 3 * HOUR) })).toBe('date=1925-01-26T15:00');
  expect(parseMoment('1925-01-26T15:00')).toBe(noon + 3 * HOUR);
});

test('every link is read as it was written', () => {
  const link: fc.Arbitrary<LinkFields> = fc.record({
    camera: fc.option(
      fc.record({
        zoom: fc.integer({ min: 0, max: 2200 }).map((n) => n / 100),
        latitude: fc.integer({ min: -85, max: 85 }),
        longitude: fc.integer({ min: -180, max: 180 })
      }),
      { nil: undefined }
    ),
    date: fc.option(
      fc.integer({ min: midnight(1) / 60, max: midnight(3000) / 60 }).map((minutes) => instant(minutes * 60)),
      { nil: undefined }
    ),
    selection: fc.option(
      fc.record({
        kind: fc.constantFrom('event', 'place', 'route'),
        id: fc.stringMatching(/^[a-z][a-z0-9-]{0,12}$/)
      }),
      { nil: undefined }
    ),
    pane: fc.option(fc.constantFrom(...PANES), { nil: undefined }),
    passage: fc.option(
      fc.integer({ min: 1, max: 9999 }).map((n) => `p${n}`),
      { nil: undefined }
    ),
    abreast: fc.option(fc.constant(true as const), { nil: undefined }),
    // None taken off is the default, which the link does not name.
    hidden: fc.option(
      fc.subarray([...LAYER_NAMES], { minLength: 1 }).map((names) => new Set(names)),
      { nil: undefined }
    ),
    rule: fc.option(fc.constantFrom(...SOVEREIGNTY_MODES), { nil: undefined }),
    account: fc.option(fc.constantFrom(...ACCOUNTS), { nil: undefined }),
    certain: fc.option(fc.constant(true as const), { nil: undefined }),
    window: fc.option(
      fc
        .tuple(
          fc.integer({ min: midnight(1) / DAY, max: midnight(3000) / DAY }),
          fc.integer({ min: 1, max: 999 })
        )
        .map(([first, days]) => ({ start: instant(first * DAY), end: instant((first + days) * DAY) })),
      { nil: undefined }
    ),
    pace: fc.option(fc.constantFrom(...PACES), { nil: undefined }),
    plan: fc.option(fc.constantFrom('given', 'reading:1,pace:15', 'given;to:otaru'), { nil: undefined }),
    kinds: fc.option(fc.subarray([...known.facets.kinds], { minLength: 1 }), { nil: undefined }),
    people: fc.option(fc.subarray([...known.facets.people], { minLength: 1 }), { nil: undefined }),
    lands: fc.option(fc.subarray([...known.facets.lands], { minLength: 1 }), { nil: undefined }),
    grades: fc.option(fc.subarray([...GRADES], { minLength: 1 }), { nil: undefined }),
    firm: fc.option(fc.constant(true as const), { nil: undefined }),
    text: fc.option(fc.string({ minLength: 1 }), { nil: undefined }),
    theme: fc.option(fc.constantFrom(...THEMES), { nil: undefined }),
    names: fc.option(fc.constantFrom(...SCRIPTS), { nil: undefined }),
    help: fc.option(fc.constantFrom(...HELPS), { nil: undefined }),
    language: fc.option(fc.constantFrom('en', 'ru'), { nil: undefined }),
    others: fc.array(fc.tuple(fc.stringMatching(/^x[a-z&=%# ]{0,5}$/), fc.string()), { maxLength: 3 })
  });
  fc.assert(
    fc.property(link, (it) => {
      const hash = formatLink(it);
      expect(parseLink(`#${hash}`, known)).toEqual({ link: it, bad: [] });
    })
  );
});

test('a camera keeps as many digits as its zoom can tell apart', () => {
  const at = (zoom: number) =>
    formatLink({ ...DEFAULTS, camera: { zoom, latitude: 39.904211, longitude: 116.407395 } });
  expect(at(3)).toBe('map=3/39.9/116.41');
  expect(at(12)).toBe('map=12/39.90421/116.40739');
});

test('a day of any year survives the link', () => {
  fc.assert(
    fc.property(fc.integer({ min: midnight(1) / DAY, max: midnight(9999) / DAY }), (n) => {
      const date = noonOf(instant(n * DAY));
      expect(parseLink(formatLink({ ...DEFAULTS, date }), known).link.date).toBe(date);
    })
  );
});
