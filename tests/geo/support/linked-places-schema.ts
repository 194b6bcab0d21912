/**
 * What Linked Places format 1.2.2 asks of a file, as JSON Schema: written after its description
 * (github.com/LinkedPasts/linked-places-format), and where the schema by which the World Historical Gazetteer accepts files
 * (lpf_v2.0.jsonld in github.com/WorldHistoricalGazetteer/whg3, commit 0782a59) asks for more, after that.
 */
const text = { type: 'string' };
const address = { type: 'string', format: 'uri' };
const listOf = (items: object) => ({ type: 'array', items });

const date = { type: 'string', pattern: '^-?\\d{4,}(-\\d{2}(-\\d{2})?)?$' };
const bound = {
  type: 'object',
  minProperties: 1,
  additionalProperties: false,
  properties: { in: date, earliest: date, latest: date }
};
const when = {
  type: 'object',
  required: ['timespans'],
  properties: {
    timespans: {
      ...listOf({ type: 'object', required: ['start'], properties: { start: bound, end: bound } }),
      minItems: 1
    },
    label: text,
    duration: text,
    certainty: { enum: ['certain', 'less-certain', 'uncertain'] }
  }
};
const citations = listOf({
  type: 'object',
  required: ['label', '@id'],
  properties: { label: text, '@id': address }
});
const language = { type: 'string', pattern: '^[a-z]{2}$' };

const feature = {
  type: 'object',
  required: ['@id', 'type', 'properties', 'when', 'names', 'types', 'geometry'],
  additionalProperties: false,
  properties: {
    '@id': address,
    type: { const: 'Feature' },
    properties: {
      type: 'object',
      required: ['title'],
      properties: {
        title: text,
        ccodes: { ...listOf({ type: 'string', pattern: '^[A-Z]{2}$' }), minItems: 1 }
      }
    },
    when,
    names: {
      ...listOf({
        type: 'object',
        required: ['toponym'],
        properties: { toponym: { type: 'string', minLength: 1 }, lang: language, citations, when }
      }),
      minItems: 1
    },
    types: listOf({
      type: 'object',
      required: ['identifier', 'label'],
      properties: { identifier: { type: 'string', pattern: '^aat:\\d+$' }, label: text, when }
    }),
    geometry: {
      type: 'object',
      required: ['type', 'coordinates'],
      properties: {
        type: { const: 'Point' },
        coordinates: { type: 'array', items: { type: 'number' }, minItems: 2, maxItems: 2 },
        certainty: { enum: ['certain', 'less-certain', 'uncertain'] },
        citations,
        when
      }
    },
    links: listOf({
      type: 'object',
      required: ['type', 'identifier'],
      properties: {
        type: { enum: ['closeMatch', 'exactMatch', 'primaryTopicOf', 'subjectOf', 'seeAlso'] },
        identifier: {
          type: 'string',
          pattern: '^(https?://|(bnf|cerl|dbp|gn|gnd|gov|loc|pl|tgn|viaf|wd|wp):)\\S+$'
        }
      }
    }),
    relations: listOf({ type: 'object', required: ['relationType', 'relationTo', 'label'] }),
    descriptions: listOf({
      type: 'object',
      required: ['value'],
      properties: { value: text, lang: language }
    }),
    depictions: listOf({ type: 'object', required: ['@id', 'title', 'license'] })
  }
};

export const LINKED_PLACES_SCHEMA = {
  type: 'object',
  required: ['type', '@context', 'features'],
  additionalProperties: false,
  properties: {
    type: { const: 'FeatureCollection' },
    '@context': address,
    features: { ...listOf(feature), minItems: 1 }
  }
};
