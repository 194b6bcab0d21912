/** English words of what every visit shows after the first picture, and the shape that every other language fills. */
import { pluralIn } from '../plural';
import story from './story';
import withdrawal from './withdrawal';

const plural = pluralIn('en', { one: 0, other: 1 });
const counted = (count: number, one: string, other: string) => `${count} ${plural(count, one, other)}`;

const late = {
  story,
  withdrawal,
  /** In the corners of the map. */
  pace: {
    pace: 'Pace',
    paces: { event: 'main events', all: 'every event', even: 'steady' },
    /** Beside the pace, which then is by event whatever was chosen. */
    stepwise: 'Reduced motion is on: playback steps from event to event.',
    speed: 'Speed',
    /** At a steady pace, by hours of history in a second. */
    speeds: {
      60: 'a minute a second',
      3600: 'an hour a second',
      21_600: 'six hours a second',
      86_400: 'a day a second',
      604_800: 'a week a second',
      1_296_000: 'half a month a second',
      2_592_000: 'a month a second',
      31_557_600: 'a year a second',
      315_576_000: 'ten years a second',
      3_155_760_000: 'a century a second',
      31_557_600_000: 'a millennium a second'
    },
    /** By event, by how much faster than most people read. */
    readingSpeeds: {
      0.5: 'half as fast',
      1: 'at reading speed',
      2: 'twice as fast',
      4: 'four times as fast'
    }
  },
  map: {
    controls: {
      name: 'Map view',
      nearer: 'Zoom in',
      farther: 'Zoom out',
      all: 'Whole map',
      full: 'Full screen',
      leaveFull: 'Leave full screen'
    },
    projection: (latitude: number) => `Mercator’s projection; scale at ${latitude}° N`,
    kilometres: (count: number) => `${count}\u00a0km`,
    /** `unit`: its name, for that many. */
    units: (count: number, unit: string): string => `${count}\u00a0${unit}`,
    counted: (number: string, unit: string): string => `${number}\u00a0${unit}`,
    /** How many travel. */
    unknownStrength: 'unknown',
    north: 'N',
    /** Over a list of what lies at one point. */
    here: 'What is here',
    /** In degrees east and north. */
    view: (west: number, south: number, east: number, north: number) =>
      `The view lies between ${Math.round(west)}° and ${Math.round(east)}° E, ${Math.round(south)}° and ${Math.round(north)}° N.`
  },
  /** What stands in the panel, but not at first. */
  column: {
    back: {
      text: 'The text',
      events: 'All events',
      places: 'All places',
      differences: 'Where sources differ'
    },
    neighbours: 'Before and after',
    find: 'Find a place',
    notFound: (typed: string) => `No place is called “${typed}”.`,
    onScreen: 'on screen',
    noneOnScreen: 'There is no place on the screen.',
    events: (count: number): string => `${count} ${plural(count, 'event', 'events')}`
  },
  problems: {
    unreadable: 'The map cannot be shown: its data cannot be read.',
    all: (count: number) => `Show all ${count}`,
    readOn: 'Whoever keeps these files can mend them by these lines; they can be copied and sent.'
  },
  badData: (count: number) =>
    count === 1
      ? 'Something in the data cannot be read. All the rest is shown.'
      : `${count} things in the data cannot be read. All the rest is shown.`,
  /** `others`: how many more values of the key cannot be used. */
  badLink: (key: string, value: string, others: number): string =>
    others === 0
      ? `The link says ${key}=${value}, which cannot be shown here and is ignored.`
      : `The link says ${key}=${value} and ${counted(others, 'other value', 'other values')} of ${key}, which cannot be shown here and are ignored.`,
  /** On the map, when the page around it has kept a gesture for itself. */
  embedded: {
    wheel: 'Hold Ctrl (on a Mac ⌘) and turn the wheel to zoom the map.',
    touch: 'Move the map with two fingers.',
    full: 'Open the full map'
  },
  notices: {
    /** Versions of the edition. */
    otherVersion: (link: string, map: string) =>
      `This link was made with version ${link} of this map; this is version ${map}. What it shows may have been corrected since.`,
    offline: 'This map now opens without a network, too.',
    newVersion: 'There is a newer version of this map.',
    takeOver: 'Load it',
    dismiss: 'Dismiss',
    alteredCanvas:
      'This browser alters what is drawn, to protect you from being recognised: the names on the map cannot be read unless you allow this site to use the canvas and load the page again. The lists and the text have all names.'
  },
  timelineTools: {
    /** At a stop: the date, what happened, and how many more events that day has. */
    stop: (date: string, title: string, more: number) => {
      const others = more === 0 ? '' : more === 1 ? '; one more event' : `; ${more} more events`;
      return `${date}: ${title}${others}`;
    },
    /** How many events are looked for, of all. */
    counted: (count: number, all: number): string => {
      const events = counted(all, 'event', 'events');
      return count === all ? events : `${count} of ${events}`;
    },
    /** Events of this date, and those that may be. */
    atClock: (sure: number, possible: number): string => `${sure} now, ${possible} possible`,
    onMap: 'on screen',
    onMapHint: 'Count only what is on screen',
    soFar: 'So far',
    soFarHint: 'Mark every place where something has happened by this date',
    whole: 'whole period',
    /** To the date of the clock, of which the axis shows nothing. */
    toClock: (date: string): string => `Back to the date: ${date}`,
    window: 'Date range',
    windowHint: 'Show a whole month or any other range of dates',
    clearWindow: 'Clear range',
    from: 'From',
    to: 'To',
    /** What a window holds: its days, the events surely in it, and those that may be. */
    stretch: (days: number, sure: number, possible: number): string => {
      const length = counted(days, 'day', 'days');
      const events = counted(sure, 'event', 'events');
      return `${length}, ${events}${possible > 0 ? `, ${possible} more possible` : ''}`;
    }
  },
  recovery: {
    noMap:
      'The map cannot be drawn: this browser offers no WebGL 2, or a part of the program did not load. The list, the text and the timeline work without it.',
    lost: 'The browser lost the graphics card; the map is being drawn again.',
    missing: 'A part of the page has not loaded. It will be tried again; the rest works without it.',
    again: 'Try again'
  },
  filter: {
    name: 'Filter',
    open: 'Filter',
    words: 'Words',
    facets: { kinds: 'Type', people: 'People', powers: 'Power', grades: 'Certainty' },
    certainDates: 'Certain dates only',
    more: (count: number) => `${count} more`,
    fewer: 'fewer',
    shown: (count: number, all: number) => `${count} of ${all} events`,
    clear: 'Show all',
    nothing: 'No events match.'
  },
  /** The evidence filter. */
  evidence: {
    name: 'Evidence',
    documentedOnly: 'Documented only',
    yes: 'yes',
    no: 'no',
    account: 'Sources',
    accounts: { all: 'all sources', document: 'main document only', others: 'other sources only' },
    leftOut: (what: string) => `Hidden: ${what}.`,
    counted: {
      events: (count: number): string => counted(count, 'event', 'events'),
      places: (count: number): string => counted(count, 'place', 'places'),
      movements: (count: number): string => counted(count, 'journey', 'journeys'),
      territories: (count: number): string => counted(count, 'territory', 'territories'),
      routes: (count: number): string => counted(count, 'line', 'lines'),
      readings: (count: number): string => `${counted(count, 'statement', 'statements')} in all`
    },
    /** Under the dates that are shown of one thing, or of all territories of a study. */
    excludedDates: (count: number) =>
      count === 1
        ? 'Your evidence settings hide another date; where it differs, nothing is certain.'
        : `Your evidence settings hide ${count} other dates; where they differ, nothing is certain.`,
    notTold: 'Your evidence settings hide everything on this page.',
    showAll: 'Show everything',
    differences: 'Where sources differ',
    differencesLead: (count: number) =>
      `${count} events on which the sources do not agree. Both sides are always kept; neither is preferred.`
  },
  sheet: {
    height: 'Height of the panel',
    heights: { low: 'low', half: 'half', full: 'full' }
  },
  /** Of each grade: what it means, its sign in the key, and of a date, as in "a day, attested". */
  grades: {
    document: { gloss: 'the given text says so', key: 'document', dated: 'by the document' },
    attested: { gloss: 'read in another source', key: 'attested', dated: 'attested' },
    weak: { gloss: 'popular pages only', key: 'weak', dated: 'weakly attested' },
    inferred: { gloss: 'derived here; the note says how', key: 'inferred', dated: 'inferred' },
    unverified: { gloss: 'commonly said, no source read', key: 'unsourced', dated: 'unsourced' },
    disputed: { gloss: 'both values, always together', key: 'disputed', dated: 'disputed' }
  }
};

export default late;
