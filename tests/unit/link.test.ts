import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DAY, HOUR, instant, midnight, noonOf } from '../../src/domain/time';
import { freeText } from '../../src/view/codec';
import { storyId } from '../../src/view/field-codecs';
import { DEFAULTS, field, FIELD_NAMES, historyOf, type ViewValues } from '../../src/view/fields';
import { formatLink, linkTo, parseLink, type LinkPair } from '../../src/view/link';
import { LAYER_NAMES } from '../../src/view/layers';
import { edition } from './support/edition';
import { changes, context, views } from './support/view';

/** All of history that ISO dates can write. */
const everywhen = {
  ...context,
  edition: edition({ span: { start: midnight(1), end: midnight(9999, 12, 31) }, openingDate: midnight(1) })
};
const dateOf = (text: string) => parseLink(`#date=${text}`, context).view.date;

test('a link as people send it is read whole', () => {
  const { view, bad } = parseLink(
    '#map=5.2/50.9/142.2&date=1925-05-14&sel=event:flag-lowered&pane=evacuation&theme=night&lang=ru',
    context
  );
  expect(bad).toEqual([]);
  expect(view).toEqual({
    ...DEFAULTS,
    camera: { zoom: 5.2, latitude: 50.9, longitude: 142.2 },
    date: noonOf(midnight(1925, 5, 14)),
    selection: { kind: 'event', id: 'flag-lowered' },
    pane: 'evacuation',
    chosenTheme: 'night',
    language: 'ru'
  });
});

test('every key has one field, and those of version 0.3.1 are all there', () => {
  const keys = FIELD_NAMES.map((name) => field(name).key);
  expect(new Set(keys).size).toBe(keys.length);
  const before =
    'map date sel pane p text layers rule account certain window pace plan kinds people lands grades dates q theme names help lang';
  expect(before.split(' ').filter((key) => !keys.includes(key))).toEqual([]);
});

test('what is at its default is left out, and nothing at all is an empty link', () => {
  expect(formatLink(DEFAULTS)).toBe('');
  expect(formatLink({ ...DEFAULTS, pane: 'places' })).toBe('pane=places');
  expect(formatLink({ ...DEFAULTS, hiddenLayers: new Set(LAYER_NAMES) })).toBe('layers=none');
  for (const name of FIELD_NAMES) {
    const copy = structuredClone(DEFAULTS[name]);
    expect(formatLink({ ...DEFAULTS, [name]: copy }), name).toBe('');
  }
});

test('a key that is not known is kept as it is', () => {
  const { view, unknown, bad } = parseLink('#projection=conic&date=1925-05-14&tone=dry', context);
  expect(bad).toEqual([]);
  expect(formatLink(view, unknown)).toBe('date=1925-05-14&projection=conic&tone=dry');
  expect(linkTo(view, { pane: 'places' }, unknown)).toBe(
    '#date=1925-05-14&pane=places&projection=conic&tone=dry'
  );
});

test.for(FIELD_NAMES)(
  'of %s, no value and one that cannot be used are named, and the default is used',
  (name) => {
    const { key, codec } = field(name);
    // Which stories there are is not known when a link is read: any word may be the id of one.
    const unusable = codec === storyId ? ['', '~'] : ['', '~', 'no such value'];
    for (const value of codec === freeText ? ['', ' '] : unusable) {
      const { view, bad } = parseLink(`#${key}=${value}`, context);
      expect(bad).toEqual([[key, value]]);
      expect(view).toEqual(DEFAULTS);
    }
  }
);

test.for([
  ['map', '5/95/142'],
  ['map', '5/50'],
  ['map', '//'],
  ['date', '1925-02-30'],
  ['date', '1925-05-14T25:00'],
  ['date', '1930-01-01'],
  ['date', '1920/1921'],
  ['sel', 'event:nowhere'],
  ['sel', 'ship:mikasa'],
  ['sel', 'event'],
  ['p', '0'],
  ['p', 'twelve'],
  ['window', '1925-05-31/1925-05-01'],
  ['window', '1925-05-01'],
  ['window', '1930-05-01/1930-05-31'],
  ['window', '1900-01-01/1990-01-01'],
  ['kinds', 'treaty,duel'],
  ['layers', 'railways,roads']
] as const)('%s=%s is named as bad, and its default is used', ([key, value]) => {
  const { view, bad } = parseLink(`#${key}=${value}`, context);
  expect(bad).toEqual([[key, value]]);
  expect(view).toEqual(DEFAULTS);
});

test('a bad value is named once, and does not put a good one out', () => {
  const { view, bad } = parseLink('#pane=places&pane=gossip&pane=gossip&rule=force', context);
  expect(bad).toEqual([
    ['pane', 'gossip'],
    ['rule', 'force']
  ]);
  expect(view.pane).toBe('places');
});

test('of two values of a key the last is used, and the other is named', () => {
  const { view, bad } = parseLink('#date=1925-01-20&pane=places&date=1925-05-14&pane=places', context);
  expect(bad).toEqual([['date', '1925-01-20']]);
  expect(view).toEqual({ ...DEFAULTS, date: noonOf(midnight(1925, 5, 14)), pane: 'places' });
});

test.for(FIELD_NAMES)('whatever is written for %s, and however often, is in the view or is named', (name) => {
  const { key, codec, default: initial } = field(name);
  const good = [initial, ...codec.examples(context)]
    .filter((value) => value !== undefined)
    .map((value) => codec.write(value));
  const text = fc.oneof(fc.stringMatching(/^[a-z0-9]{1,6}$/), fc.constantFrom(...good.filter(Boolean)));
  const meant = (its: string) => {
    const value = codec.read(its, context);
    return value === undefined ? its : codec.write(value);
  };
  fc.assert(
    fc.property(fc.array(text, { minLength: 1, maxLength: 3 }), (texts) => {
      const link = texts.map((its) => `${key}=${encodeURIComponent(its)}`).join('&');
      const { view, bad } = parseLink(link, context);
      expect(
        new Set(texts.map(meant)).size - new Set(bad.map(([, its]) => meant(its))).size
      ).toBeLessThanOrEqual(1);
      if (bad.length === 0 && view[name] === initial) expect(good).toContain(texts[0]);
    })
  );
});

test('a day means its noon, other times are written to the minute', () => {
  const noon = noonOf(midnight(1925, 1, 26));
  expect(formatLink({ ...DEFAULTS, date: noon })).toBe('date=1925-01-26');
  expect(formatLink({ ...DEFAULTS, date: instant(noon + 3 * HOUR) })).toBe('date=1925-01-26T15:00');
  expect(dateOf('1925-01-26T15:00')).toBe(noon + 3 * HOUR);
});

test('any EDTF is a date: the instant to which the clock goes for it, within the time of the edition', () => {
  expect(dateOf('1925-09')).toBe(noonOf(midnight(1925, 9)));
  expect(dateOf('1924-11/1925-04')).toBe(noonOf(midnight(1924, 11)));
  expect(dateOf('1925-04-10/..')).toBe(noonOf(midnight(1925, 4, 10)));
  expect(dateOf('[..1925-04-12]')).toBe(noonOf(midnight(1925, 4, 12)));
  expect(dateOf('1925-05-14?')).toBe(noonOf(midnight(1925, 5, 14)));
  expect(dateOf('1924')).toBe(context.edition.span.start);
});

test('of a range only what lies in the time of the edition is kept', () => {
  const { view } = parseLink('#window=1920-01-01/1924-03-31', context);
  expect(view.timeRange).toEqual({ start: midnight(1924, 3), end: midnight(1924, 4) });
});

test('every view is read as it was written', () => {
  const unknown = fc.array(fc.tuple(fc.stringMatching(/^x[a-z&=%# ]{0,5}$/), fc.string()), { maxLength: 3 });
  fc.assert(
    fc.property(views, unknown, (view, pairs: LinkPair[]) => {
      expect(parseLink(formatLink(view, pairs), context)).toEqual({ view, unknown: pairs, bad: [] });
    })
  );
});

/** What happens to a link on its way: in mail, in chat, in a page that quotes it. */
const MANGLED: Readonly<Record<string, (hash: string) => string>> = {
  'HTML has escaped it': (hash) => hash.replaceAll('&', '&amp;'),
  'HTML has escaped it twice': (hash) => hash.replaceAll('&', '&amp;amp;'),
  'HTML has escaped it by number': (hash) => hash.replaceAll('&', '&#38;'),
  'the whole of it is a value of another address': (hash) => encodeURIComponent(hash),
  'that address again': (hash) => encodeURIComponent(encodeURIComponent(hash)),
  'the equals signs are escaped': (hash) => hash.replaceAll('=', '%3D'),
  'the equals signs are quoted-printable': (hash) => hash.replaceAll('=', '=3D'),
  'the ampersands are escaped': (hash) => hash.replaceAll('&', '%26'),
  'a sentence ends with it': (hash) => `${hash}.`,
  'it stands in brackets': (hash) => `${hash})`,
  'it stands in angle brackets': (hash) => `${hash}>,`,
  'it stands in escaped quotation marks': (hash) => `${hash}%22%BB`.replace('%BB', '%C2%BB'),
  'lines break at soft hyphens': (hash) => hash.replaceAll('-', '-\u00AD'),
  'typography has hyphens of its own': (hash) => hash.replaceAll('-', '\u2011'),
  'a blank was pasted behind it': (hash) => `${hash}%20\u00A0`
};

test.for(Object.entries(MANGLED))('a link is read as it was meant although %s', ([, mangle]) => {
  fc.assert(
    fc.property(views, (view) => {
      // Words that somebody typed are kept as they are.
      const meant = { ...view, text: DEFAULTS.text, assumptions: undefined };
      const link = formatLink(meant);
      if (link !== '')
        expect(parseLink(`#${mangle(link)}`, context)).toEqual({ view: meant, unknown: [], bad: [] });
    })
  );
});

test('words keep their brackets, stops and ampersands', () => {
  for (const text of ['Sun (Yat-sen)', 'a.', 'a&b=c %', 'a&amp;b', 'a=3D'])
    expect(parseLink(`#${formatLink({ ...DEFAULTS, text })}`, context).view.text).toBe(text);
});

test('a date as the date field reads it, or as a program writes it, is a date', () => {
  const day = noonOf(midnight(1925, 5, 14));
  for (const text of ['14.05.1925', '14.5.1925', '1925-05-14T12:00:00', '1925-05-14T12:00:00.000Z'])
    expect(dateOf(text), text).toBe(day);
  expect(parseLink('#date=31.02.1925', context).bad).toEqual([['date', '31.02.1925']]);
});

test('a link to a change changes what it says, and nothing else', () => {
  fc.assert(
    fc.property(views, changes, (view, change) => {
      expect(parseLink(linkTo(view, change), context).view).toEqual({ ...view, ...change });
    })
  );
});

/** Whether a view that is at its default but for `change` is read as it was written. */
const survives = (change: Partial<ViewValues>) => {
  const { view, bad } = parseLink(formatLink({ ...DEFAULTS, ...change }), everywhen);
  expect({ view, bad }).toEqual({ view: { ...DEFAULTS, ...change }, bad: [] });
};

test('every camera, minute, range of days, set of layers and text survives the link', () => {
  const minutes = fc.integer({ min: midnight(1) / 60, max: midnight(9999) / 60 });
  const camera = fc.record({
    zoom: fc.integer({ min: 0, max: 2200 }).map((n) => n / 100),
    latitude: fc.integer({ min: -85, max: 85 }),
    longitude: fc.integer({ min: -180, max: 180 })
  });
  const range = fc
    .tuple(
      fc.integer({ min: midnight(1) / DAY, max: midnight(3000) / DAY }),
      fc.integer({ min: 1, max: 999 })
    )
    .map(([first, days]) => ({ start: instant(first * DAY), end: instant((first + days) * DAY) }));
  const hidden = fc.subarray([...LAYER_NAMES]).map((names) => new Set(names));
  const text = fc.string().map((words) => words.trim());
  fc.assert(
    fc.property(minutes, camera, range, hidden, text, (minute, camera, timeRange, hiddenLayers, text) => {
      survives({ date: instant(minute * 60), camera, timeRange, hiddenLayers, text });
    })
  );
});

test('a camera keeps as many digits as its zoom can tell apart', () => {
  const at = (zoom: number) =>
    formatLink({ ...DEFAULTS, camera: { zoom, latitude: 39.904211, longitude: 116.407395 } });
  expect(at(3)).toBe('map=3/39.9/116.41');
  expect(at(12)).toBe('map=12/39.90421/116.40739');
});

test('a link of an earlier version, which calls a route a line, opens the route', () => {
  const route = { id: 'chinese-eastern' } as (typeof context.edition.routes)[number]; // no more of it is asked for
  const { view, bad } = parseLink('#sel=line:chinese-eastern', {
    ...context,
    edition: edition({ routes: [route] })
  });
  expect(bad).toEqual([]);
  expect(formatLink(view)).toBe('sel=route:chinese-eastern');
});

test('to open something or a pane is a step of the browser, to move the clock or the map is not', () => {
  expect(historyOf({ selection: undefined, date: instant(0) })).toBe('push');
  expect(historyOf({ pane: 'text' })).toBe('push');
  expect(historyOf({ date: instant(0), camera: undefined })).toBe('replace');
  expect(historyOf({})).toBe('replace');
});
