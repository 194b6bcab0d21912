/** What a step of a story sets: part of a link, complete for each step, and nothing that is the visitor's. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DEFAULTS, field, FIELD_NAMES, type FieldName } from '../../src/view/fields';
import { formatLink } from '../../src/view/link';
import { completeSettings, explainSettings, settingsOf } from '../../src/view/story-settings';
import { changes, context } from './support/view';

const SETTABLE =
  'pane hiddenLayers periodMapOpacity sovereignty account documented timeRange assumptions script cumulative'.split(
    ' '
  );

test('a step sets what a link would, without what is the visitor’s own', () => {
  fc.assert(
    fc.property(changes, (change) => {
      const written = formatLink({ ...DEFAULTS, ...change });
      const set = settingsOf(written, context);
      for (const name of Object.keys(set) as FieldName[]) {
        expect(SETTABLE).toContain(name);
        expect(field(name).codec.write(set[name])).toBe(field(name).codec.write(change[name]));
      }
    })
  );
  expect(settingsOf('', context)).toEqual({});
  expect(settingsOf('rule=law&lang=ru&pane=gossip&tone=dry', context)).toEqual({ sovereignty: 'law' });
});

test('the author is told of each key and each value that sets nothing', () => {
  const told = explainSettings('rule=force&theme=night&tone=dry&sofar=1', context.edition);
  expect(told.map((message) => message.replace(/;.*/, ''))).toEqual([
    '"tone" is no setting that a step makes',
    '"theme" is no setting that a step makes',
    '"force" is no value of "rule" in a link'
  ]);
  const keys = FIELD_NAMES.filter((name) => SETTABLE.includes(name)).map((name) => field(name).key);
  for (const key of keys) expect(told[0]).toContain(key);
});

test('complete, a step shows the same whatever came before it', () => {
  fc.assert(
    fc.property(fc.array(changes, { minLength: 1, maxLength: 6 }), fc.nat(), (steps, at) => {
      const complete = completeSettings(steps);
      const i = at % steps.length;
      expect(complete).toHaveLength(steps.length);
      const after = complete.slice(0, i + 1).reduce((view, step) => ({ ...view, ...step }), DEFAULTS);
      expect(after).toEqual({ ...DEFAULTS, ...steps[i] });
      expect({ ...DEFAULTS, ...complete[i] }).toEqual(after);
      // What no step sets is left as the visitor has it.
      const named = FIELD_NAMES.filter((name) => steps.some((step) => name in step));
      expect(Object.keys(complete[i] ?? {})).toEqual(named);
    })
  );
});
