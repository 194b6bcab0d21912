/** stories.json: what the edition tells in order. */
import * as v from 'valibot';
import { $schema } from './feature';
import { claim, extent, id, list, localized, optionalList, text } from './values';

/** A part of a link: keys and values with `&` between them. */
const viewSettings = v.optional(text);

const StoryStep = v.pipe(
  v.strictObject({
    event: v.optional(id),
    movement: v.optional(id),
    stop: v.optional(id),
    date: v.optional(text),
    until: v.optional(text),
    title: v.optional(localized),
    caption: v.optional(claim),
    show: optionalList(text),
    extent: v.optional(extent),
    seconds: v.optional(
      v.pipe(
        v.number('expected a number of seconds'),
        v.minValue(1, 'expected at least 1 second'),
        v.maxValue(120, 'expected at most 120 seconds')
      )
    ),
    view: viewSettings
  }),
  v.check(
    ({ event, movement, stop }) => (movement === undefined) === (stop === undefined) && !(event && movement),
    'tells more than one thing, or half of one: expected "event", or "movement" with "stop", or "date" alone'
  ),
  v.check(
    ({ event, movement, date, title, caption }) =>
      event !== undefined || movement !== undefined || Boolean(date && title && caption),
    'tells neither an event nor a stop: expected "date", "title" and "caption"'
  )
);

export const StoryItem = v.strictObject({
  id,
  title: localized,
  lead: localized,
  view: viewSettings,
  steps: v.pipe(list(StoryStep), v.minLength(1, 'has no step; a story has at least one'))
});

const stories = <T extends v.GenericSchema>(item: T) => v.strictObject({ $schema, stories: list(item) });

export const StoriesFile = stories(StoryItem);

/** Its stories are validated one by one, so that a mistake in one leaves out no other. */
export const StoryList = stories(v.unknown());
