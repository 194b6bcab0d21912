/** The settings of the view that a step of a story makes, written as in a link. */
import type { Edition } from '../domain/edition';
import type { LinkContext } from './codec';
import { DEFAULTS, FIELD_NAMES, field, type FieldName, type ViewChange } from './fields';
import { parseSettings } from './link';

/** What a step may set; the rest is the visitor's, or the story's own: place, time, language, theme. */
const SETTABLE: ReadonlySet<FieldName> = new Set<FieldName>([
  'pane',
  'hiddenLayers',
  'periodMapOpacity',
  'sovereignty',
  'account',
  'documented',
  'timeRange',
  'assumptions',
  'script',
  'cumulative'
]);

/** What `settings` sets. What cannot be used is left out: the checker has told the author. */
export function settingsOf(settings: string, context: LinkContext): ViewChange {
  const { settings: read } = parseSettings(settings, context);
  return Object.fromEntries(Object.entries(read).filter(([name]) => SETTABLE.has(name as FieldName))); // entries forget their types
}

/** What is wrong with `settings`, for the author of a story. */
export function explainSettings(settings: string, edition: Edition): readonly string[] {
  const context = { languages: edition.languages, edition };
  const { settings: read, unknown, bad } = parseSettings(settings, context);
  const keys = [...SETTABLE].map((name) => field(name).key).join(', ');
  const taken = FIELD_NAMES.filter((name) => name in read && !SETTABLE.has(name)).map(
    (name) => field(name).key
  );
  return [
    ...[...unknown.map(([key]) => key), ...taken].map(
      (key) => `"${key}" is no setting that a step makes; known are ${keys}`
    ),
    ...bad.map(([key, value]) => `"${value}" is no value of "${key}" in a link`)
  ];
}

/**
 * The settings of each of several steps, complete: what one step sets, another that does not has at its default, so that a
 * step shows the same wherever one comes from.
 */
export function completeSettings(steps: readonly ViewChange[]): readonly ViewChange[] {
  const names = FIELD_NAMES.filter((name) => steps.some((step) => name in step));
  return steps.map(
    (step) =>
      Object.fromEntries(
        names.map((name) => [name, name in step ? step[name] : DEFAULTS[name]])
      ) as ViewChange // likewise
  );
}
