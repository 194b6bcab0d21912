/** What describes the view in words, in English: the shape of every language. */
import { pluralIn } from '../plural';

const plural = pluralIn('en', { one: 0, other: 1 });

const description = {
  name: 'This view in words',
  open: 'Describe this view',
  /** After the short description that the map itself has. */
  hint: 'Press D for all of it, with a table.',
  /** `largest`: some of their names. */
  places: (date: string, count: number, largest: string): string =>
    count === 0
      ? `On ${date} no place of this edition is on the map.`
      : count === 1
        ? `On ${date} the map shows ${largest}.`
        : `On ${date} the map shows ${count} places, among them ${largest}.`,
  reach: (west: string, east: string) => `It reaches from ${west} in the west to ${east} in the east.`,
  today: (events: string) => `On this day: ${events}.`,
  noneToday: (title: string, date: string) =>
    `Nothing here is dated to this day; the last event before it: ${title} (${date}).`,
  noneYet: 'Nothing here has happened by this day.',
  possible: (count: number): string =>
    `${count} ${plural(count, 'event', 'events')} may have happened on this day.`,
  states: (names: string) => `States: ${names}.`,
  /** Land by its status, with the power. */
  land: (status: string, lands: string) => `${status}: ${lands}.`,
  oneReading: 'on one reading of the dates only',
  guessed: (count: number): string =>
    `${count} ${plural(count, 'of these outlines is not known and is', 'of these outlines are not known and are')} drawn as a guess.`,
  journeys: (journeys: string) => `Journeys: ${journeys}.`,
  changed: (date: string, changes: string) => `The last change before or on this day, ${date}: ${changes}.`,
  /** What happened on the day of a change. */
  changes: {
    territory: { began: 'from that day', ended: 'until that day', cut: '', restored: '' },
    movement: { began: 'set out', ended: 'arrived', cut: '', restored: '' },
    route: { began: 'opened', ended: 'closed', cut: 'cut', restored: 'open again' }
  },
  /** Of the rows of the table. */
  inferred: (count: number, all: number): string =>
    `${count} of the ${all} rows below ${plural(count, 'is', 'are')} inferred, computed or without a source.`,
  reconstructed:
    'The withdrawal on the map is a reconstruction: it is computed from assumptions, and no source records it.',
  hidden: (layers: string) => `Hidden layers: ${layers}.`,
  possibly: (date: string) => `possibly; ${date}`,
  table: { what: 'What', state: 'On this date', grade: 'Certainty' },
  groups: {
    events: 'Events',
    changes: 'Last change',
    journeys: 'Journeys',
    land: 'Land',
    boundaries: 'Boundaries',
    places: 'Places'
  },
  more: (count: number): string => `and ${count} more`
};

export default description;
