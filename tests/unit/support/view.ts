/** Views for tests, made from the table of fields: a new field is in them without a word here. */
import fc from 'fast-check';
import type { LinkContext } from '../../../src/view/codec';
import {
  field,
  FIELD_NAMES,
  type FieldName,
  type ViewChange,
  type ViewValues
} from '../../../src/view/fields';
import { edition, event } from './edition';

const lane = { id: 'talks', name: {} };

/** An edition in which each key of a link has something to refer to. */
export const context: LinkContext = {
  languages: ['en', 'ru'],
  edition: edition({
    events: [event('convention'), event('flag-lowered')],
    kinds: [
      { id: 'treaty', name: {}, lane },
      { id: 'talks', name: {}, lane }
    ],
    people: [{ id: 'karakhan', name: {}, life: [], role: {}, names: [] }],
    powers: ['japan', 'ussr'].map((id) => ({ id, name: {}, colour: 'moss' as const }))
  })
};

const values = (name: FieldName): readonly unknown[] => {
  const { codec, default: initial } = field(name);
  return [initial, ...codec.examples(context)];
};

const record = (requiredKeys?: never[]) =>
  fc.record(
    Object.fromEntries(FIELD_NAMES.map((name) => [name, fc.constantFrom(...values(name))])),
    requiredKeys && { requiredKeys }
  );

// The types cannot follow examples that are looked up by name.
export const views = record() as fc.Arbitrary<unknown> as fc.Arbitrary<ViewValues>;
export const changes = record([]) as fc.Arbitrary<unknown> as fc.Arbitrary<ViewChange>;
