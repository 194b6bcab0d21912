/**
 * The shape of every file of an edition: its only definition. What a shape cannot say (ids that
 * exist, dates that can be read, stops on their line) `read-edition.ts` checks.
 */
import * as v from 'valibot';
import { INKS, ROUTE_KINDS, TRANSPORT_MODES, OUTCOMES, PLACE_KINDS, STATUSES } from '../domain/edition';
import { GRADES } from '../domain/reading';
import { DAYS, QUANTITIES } from '../domain/withdrawal/reconstruction';

const text = v.pipe(v.string('expected a text'), v.nonEmpty('is empty'));
const id = v.pipe(
  text,
  v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, (issue) => {
    const mended = issue.input
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '');
    const meant = mended && `; did you mean "${mended}"?`;
    return `${issue.received} is not an id: small letters, digits and single hyphens${meant}`;
  })
);
/** A text in each language; that none of the edition's languages is missing is checked where they are known. */
const localized = v.record(
  v.string(),
  text,
  'expected a text for each language, as in {"en": "…", "ru": "…"}'
);
/** BCP 47 as a person writes it: `en`, `zh-Hant`, `ja-Latn-hepburn`, `pt-BR`. */
export const LANGUAGE_TAG = /^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|\d{3}))?(-[a-z\d]{5,8})*$/;
const language = v.pipe(
  text,
  v.regex(
    LANGUAGE_TAG,
    (issue) => `${issue.received} is not a language tag (BCP 47), such as en, zh-Hant or pt-BR`
  )
);
const list = <T extends v.GenericSchema>(item: T) => v.array(item, 'expected a list');
const optionalList = <T extends v.GenericSchema>(item: T) => v.optional(list(item), []);

const evidence = {
  sources: v.pipe(list(text), v.minLength(1, 'names no source; every claim needs at least one')),
  grade: v.picklist(GRADES, `expected one of ${GRADES.join(', ')}`),
  note: v.optional(localized)
};

const noLongitude = ({ received }: { received: string }) => `${received} is no longitude (−180 to 180)`;
const noLatitude = ({ received }: { received: string }) =>
  `${received} is no latitude (−90 to 90); are longitude and latitude swapped?`;
const longitude = v.pipe(
  v.number('expected a longitude in degrees'),
  v.minValue(-180, noLongitude),
  v.maxValue(180, noLongitude)
);
const latitude = v.pipe(
  v.number('expected a latitude in degrees'),
  v.minValue(-90, noLatitude),
  v.maxValue(90, noLatitude)
);
const position = v.strictTuple([longitude, latitude], 'expected [longitude, latitude]');
const extent = v.pipe(
  v.strictTuple([longitude, latitude, longitude, latitude], 'expected [west, south, east, north]'),
  v.check(
    ([west, south, east, north]) => west < east && south < north,
    'is empty: expected [west, south, east, north], west of east and south of north'
  )
);
const ring = v.pipe(
  list(position),
  v.minLength(4, 'a ring has at least four positions'),
  v.check((points) => {
    const [first, last] = [points[0], points.at(-1)];
    return first?.[0] === last?.[0] && first?.[1] === last?.[1];
  }, 'the ring is broken: its last position is not its first')
);

const claim = v.strictObject({ text: localized, ...evidence });
const flag = v.optional(v.boolean('expected true or false'), false);
const dated = v.strictObject({ edtf: text, oldStyle: flag, ...evidence });
const way = v.picklist(['documented', 'schematic'], 'expected documented or schematic');
const status = v.picklist(STATUSES, `expected one of ${STATUSES.join(', ')}`);

const feature = <G extends v.GenericSchema, P extends v.ObjectEntries>(geometry: G, properties: P) =>
  v.strictObject({
    type: v.literal('Feature', 'expected "Feature"'),
    id,
    geometry,
    properties: v.strictObject(properties)
  });
const path = v.pipe(list(position), v.minLength(2, 'a line has at least two positions'));
const lineString = v.strictObject({
  type: v.literal('LineString', 'expected "LineString"'),
  coordinates: path
});

/** The address of the file's JSON Schema, which an editor reads and we do not. */
const $schema = v.optional(v.string());

export const collection = <T extends v.GenericSchema>(item: T) =>
  v.strictObject({
    $schema,
    type: v.literal('FeatureCollection', 'expected "FeatureCollection"'),
    features: list(item)
  });
/** What stands in it is read one by one: what is wrong with a feature costs only that feature. */
export const FeatureCollection = collection(v.unknown());

const days = v.number('expected a number of days');

const amount = v.pipe(v.number('expected a number'), v.minValue(0, 'expected a number, not less than 0'));
/** The same schema under each of `names`. */
const each = <N extends string, T extends v.GenericSchema>(names: readonly N[], schema: T) =>
  v.strictObject(Object.fromEntries(names.map((name) => [name, schema])) as Record<N, T>); // as the names say
const adjustable = v.pipe(
  v.strictObject({ value: amount, min: amount, max: amount, step: amount, ...evidence }),
  v.check(
    ({ value, min, max, step }) => min <= value && value <= max && step > 0,
    'is out of bounds: expected min, value and max in this order, and a step above 0'
  )
);

/** What a study offers for reasoning about what no source tells. */
const reconstruction = v.strictObject({
  claims: list(claim),
  port: v.strictObject({ place: id, territory: id }),
  posts: list(
    v.strictObject({
      place: id,
      men: amount,
      most: amount,
      way: list(v.strictObject({ territory: id, kilometres: amount, path })),
      ...evidence
    })
  ),
  seaward: v.strictObject({ kilometres: amount, path }),
  harbours: list(v.strictObject({ place: id, kilometres: amount, path, ...evidence })),
  quantities: each(QUANTITIES, adjustable),
  days: each(DAYS, v.strictObject({ value: text, min: text, max: text, ...evidence })),
  presets: list(v.strictObject({ id, title: localized, text: claim, plan: text }))
});

const duty = v.strictObject({
  article: localized,
  duty: claim,
  due: v.optional(text),
  outcome: v.strictObject({
    standing: v.picklist(OUTCOMES, `expected one of ${OUTCOMES.join(', ')}`),
    text: localized,
    ...evidence
  })
});

export const EditionFile = v.strictObject({
  $schema,
  id,
  version: text,
  title: localized,
  description: localized,
  licence: text,
  languages: v.pipe(list(language), v.minLength(1, 'names no language; an edition has at least one')),
  span: text,
  opening: text,
  about: v.strictObject({
    hour: days,
    day: days,
    month: days,
    season: days,
    year: days
  }),
  view: v.strictObject({ extent }),
  lanes: list(v.strictObject({ id, name: localized })),
  kinds: list(v.strictObject({ id, name: localized, lane: id })),
  powers: list(
    v.strictObject({ id, name: localized, ink: v.picklist(INKS, `expected one of ${INKS.join(', ')}`) })
  ),
  people: list(
    v.strictObject({
      id,
      name: localized,
      role: localized,
      names: optionalList(v.strictObject({ name: text, lang: language }))
    })
  ),
  study: v.optional(
    v.strictObject({
      id,
      title: localized,
      lead: list(claim),
      territories: list(id),
      events: list(id),
      duties: optionalList(duty),
      reconstruction: v.optional(reconstruction),
      extent
    })
  )
});

export const PlaceFeature = feature(
  v.strictObject({ type: v.literal('Point', 'expected "Point"'), coordinates: position }),
  {
    kind: v.picklist(PLACE_KINDS, `expected one of ${PLACE_KINDS.join(', ')}`),
    within: v.optional(id),
    names: v.pipe(
      list(
        v.strictObject({
          toponym: text,
          lang: language,
          role: v.optional(v.picklist(['today', 'period'], 'expected today or period')),
          when: v.optional(text)
        })
      ),
      v.minLength(1, 'names nothing; a place has at least one name')
    ),
    label: localized,
    local: v.optional(text),
    rank: v.picklist([1, 2, 3, 4], 'expected a rank from 1 (great cities) to 4 (villages, buildings)'),
    precision: v.optional(v.pipe(v.number('expected metres'), v.minValue(1, 'expected metres, at least 1'))),
    held: optionalList(
      v.strictObject({ status, by: id, edtf: v.optional(text), text: v.optional(localized), ...evidence })
    ),
    side: v.optional(v.picklist(['east', 'west', 'north', 'south'], 'expected east, west, north or south')),
    ...evidence
  }
);

export const EventFeature = feature(v.null('an event takes its coordinates from its place: expected null'), {
  kind: id,
  title: localized,
  claims: v.pipe(list(claim), v.minLength(1, 'says nothing: an event has at least one claim')),
  when: optionalList(dated),
  where: optionalList(v.strictObject({ place: id, ...evidence })),
  people: optionalList(id),
  quantities: optionalList(
    v.strictObject({
      what: localized,
      unit: v.optional(localized),
      readings: v.pipe(
        list(
          v.strictObject({
            min: v.number('expected a number'),
            max: v.number('expected a number'),
            about: flag,
            ...evidence
          })
        ),
        v.minLength(1, 'a number needs at least one reading')
      )
    })
  ),
  differences: optionalList(
    v.strictObject({
      question: localized,
      readings: v.pipe(list(claim), v.minLength(2, 'a difference has at least two sides'))
    })
  ),
  related: optionalList(id)
});

export const MovementFeature = feature(lineString, {
  title: localized,
  people: optionalList(id),
  claims: v.pipe(list(claim), v.minLength(1, 'says nothing: a movement has at least one claim')),
  stops: v.pipe(
    list(v.strictObject({ place: id, arrive: optionalList(dated), depart: optionalList(dated) })),
    v.minLength(2, 'a movement has at least two stops')
  ),
  legs: list(
    v.strictObject({
      mode: v.picklist(TRANSPORT_MODES, `expected one of ${TRANSPORT_MODES.join(', ')}`),
      vessel: v.optional(localized),
      way,
      ...evidence
    })
  )
});

export const TerritoryFeature = feature(
  v.nullable(
    v.variant(
      'type',
      [
        v.strictObject({ type: v.literal('Polygon'), coordinates: list(ring) }),
        v.strictObject({ type: v.literal('MultiPolygon'), coordinates: list(list(ring)) })
      ],
      'expected a Polygon, a MultiPolygon, or null with areas of the ground'
    )
  ),
  {
    title: localized,
    sign: v.optional(text),
    label: v.optional(v.strictObject({ text: localized, at: position })),
    areas: optionalList(id),
    status,
    by: id,
    against: v.optional(id),
    when: optionalList(dated),
    claims: v.pipe(list(claim), v.minLength(1, 'says nothing: a territory has at least one claim')),
    precision: v.picklist(
      ['surveyed', 'approximate', 'unknown'],
      'expected surveyed, approximate or unknown'
    ),
    /** How the shape is cut from the coast; read by the author's script, not by the app. */
    cut: v.optional(v.record(v.string(), v.union([v.string(), v.number()])))
  }
);

export const RouteFeature = feature(lineString, {
  title: localized,
  kind: v.picklist(ROUTE_KINDS, 'expected railway, ferry or road'),
  claims: v.pipe(list(claim), v.minLength(1, 'says nothing: a route has at least one claim')),
  way,
  gauge: optionalList(
    v.strictObject({
      millimetres: v.pipe(
        v.number('expected millimetres'),
        v.check((gauge) => gauge >= 300 && gauge <= 3000, 'is no gauge; expected millimetres, such as 1435')
      ),
      ...evidence
    })
  ),
  owners: optionalList(
    v.strictObject({
      by: v.pipe(list(id), v.minLength(1, 'names no power; leave the owner out where none is known')),
      edtf: v.optional(text),
      ...evidence
    })
  ),
  when: optionalList(dated),
  interrupted: optionalList(dated),
  stations: optionalList(
    v.pipe(
      v.strictObject({ place: v.optional(id), name: v.optional(localized), at: v.optional(position) }),
      v.check(
        ({ place, name, at }) => (place === undefined ? Boolean(name && at) : !name && !at),
        'is either a place, {"place": "…"}, or a point with a name, {"name": {…}, "at": [longitude, latitude]}'
      )
    )
  ),
  ...evidence
});

/** The part of CSL-JSON that is read; whatever else Zotero writes is left alone. */
export const SourceItem = v.looseObject({
  id: text,
  type: v.optional(v.string()),
  title: text,
  author: v.optional(
    list(
      v.looseObject({
        family: v.optional(v.string()),
        given: v.optional(v.string()),
        literal: v.optional(v.string())
      })
    )
  ),
  'container-title': v.optional(v.string()),
  issued: v.optional(
    v.looseObject({
      'date-parts': v.optional(list(list(v.number()))),
      literal: v.optional(v.string())
    })
  ),
  URL: v.optional(
    v.pipe(
      v.string(),
      v.url((issue) => `${issue.received} is not a web address, such as https://example.org`)
    )
  ),
  language: v.optional(v.string()),
  custom: v.looseObject({
    tier: v.picklist(
      ['P', 'A', 'E', 'N', 'W'],
      'expected a tier: P primary, A archive or scholarly, E encyclopaedia, N newspaper, W popular page'
    ),
    /** The title in the reader's language, for what has no title of its own in print. */
    titles: v.optional(localized)
  })
});
