/** English words of what is opened beside the map, and the shape that every other language fills. */
import type { TypedDateVocabulary } from '../grammar';
import { pluralIn } from '../plural';
import description from './description';
import pages from './pages';
import share from './share';
import signs from './signs';
import study from './study';

const plural = pluralIn('en', { one: 0, other: 1 });
const either = new Intl.ListFormat('en-GB', { type: 'disjunction' });
const counted = (count: number, one: string, other: string) => `${count} ${plural(count, one, other)}`;
const vocabulary: TypedDateVocabulary = {
  fillers: ['st', 'nd', 'rd', 'th', 'of', 'the', 'from', 'in'],
  rangeWords: ['to', 'until', 'till'],
  eraWords: { before: ['bce', 'bc'], of: ['ce', 'ad'] },
  otherSeasons: { fall: 23 }
};

export default {
  ...pages,
  ...signs,
  description,
  share,
  study,
  text: {
    chapter: (number: number) => `Chapter ${number}`,
    chapters: 'Chapters',
    previous: 'Previous chapter',
    next: 'Next chapter',
    paragraph: (number: string) => `Paragraph ${number}`,
    /** Paragraphs of the given text: "6" or "6, 7". */
    document: (numbers: string) => `document § ${numbers}`,
    loading: 'Loading the text…',
    missing: 'The text could not be loaded; events, places and map still work.',
    abreast: 'Side by side',
    hold: 'Keep fixed while reading',
    held: { map: 'map', clock: 'date', text: 'text' },
    holds: { map: 'Lock the map', clock: 'Lock the date', text: 'Lock the text' },
    passages: (count: number): string =>
      count === 0
        ? 'Not mentioned in the text'
        : count === 1
          ? 'Mentioned in one passage'
          : `Mentioned in ${count} passages`,
    page: 'Open its page',
    close: 'Close'
  },
  typedDate: {
    vocabulary,
    label: 'Go to date',
    example: (dates: readonly string[]): string => `for example ${either.format(dates)}`,
    unreadable: (day: string, iso: string): string => `Date not recognised; try ${day} or ${iso}.`,
    noSuchDay: (text: string) => `There is no such day: ${text}.`,
    /** Before the two dates that it may mean. */
    twoMeanings: (text: string) => `${text} may mean`,
    outside: (from: string, to: string) => `This map covers ${from} to ${to}.`
  },
  evacuation: {
    /** Which reading a figure goes by. */
    ifSo: (reading: string) => `if ${reading}`,
    byAll: 'on either reading',
    unit: 'km²',
    letter: 'Letter',
    ground: 'Status',
    area: 'km²',
    term: 'Deadline',
    or: (term: string) => `or ${term}`,
    rounded: 'Areas are measured on this map’s coastline and rounded.',
    reasons: 'Why the dates can be read in more than one way',
    events: 'Chronology'
  },
  script: {
    head: 'Names on the map',
    choices: { page: 'English', zh: 'Chinese', ja: 'Japanese' }
  },
  theme: { head: 'Theme', choices: { day: 'light', night: 'dark', system: 'system' } },
  layers: {
    depths: { name: 'Depths', gloss: 'of the sea, in six bands' },
    relief: { name: 'Mountains', gloss: 'hachures; light from the north-west' },
    rivers: { name: 'Rivers and lakes', gloss: '' },
    railways: { name: 'Railways, roads, sea lines', gloss: 'as they ran then' },
    territories: {
      name: 'Territorial control',
      gloss: 'owned, occupied, leased, claimed'
    },
    journeys: { name: 'Journeys', gloss: 'their routes, days and travellers' },
    places: { name: 'Places', gloss: 'dots and names' },
    events: { name: 'Events', gloss: 'lights that go on as they happen' },
    names: { name: 'Seas and countries', gloss: 'their names' }
  },
  periodMap: {
    head: 'Map of the time',
    opacity: (title: string) => `Opacity of “${title}”`,
    share: (percent: string) => `${percent}%`,
    fit: (points: string, km: string) => `placed by control points (${points}); mean error ${km} km`,
    corners: 'placed by its corners'
  },
  rule: {
    head: 'Control',
    choices: { both: 'both', law: 'legal', control: 'actual' },
    gloss: {
      both: 'Colour by law; over it, hatched or edged, who holds it in fact.',
      law: 'By treaty and recognition; who held the ground in fact is left out.',
      control: 'Who held the ground, whatever the law said; how far is often known only roughly.'
    }
  },
  search: {
    name: 'Search',
    hint: 'Places under any of their names, people, events and their days, journeys, lands, railways, sources. Small typos are tolerated.',
    nothing: (typed: string) => `No results for “${typed}”.`,
    found: (count: number): string => counted(count, 'result', 'results'),
    /** Behind the name of a group of which not all is shown. */
    some: (shown: number, all: number) => `${shown} of ${all}`,
    groups: {
      places: 'Places',
      people: 'People',
      events: 'Events',
      ways: 'Journeys, territories, routes',
      text: 'Text',
      sources: 'Sources'
    },
    how: '↑ ↓ choose · Enter opens · Esc closes'
  },
  keys: {
    name: 'Keys',
    anywhere: 'Anywhere',
    timeline: 'On the timeline',
    map: 'On the map',
    tabs: 'On the tabs of the panel',
    lists: 'In a list',
    search: 'In the search',
    acts: {
      search: 'Search',
      description: 'Describe this view',
      keys: 'This list',
      chapters: 'Previous and next chapter',
      stretch: 'Zoom the timeline in, out, show all of it',
      close: 'Close the top panel',
      events: 'Previous and next event',
      days: 'A day back and forth',
      months: 'A month back and forth',
      ends: 'The first day and the last',
      play: 'Play and pause',
      move: 'Move the map',
      zoom: 'Zoom',
      tabs: 'The neighbouring tab',
      rows: 'Previous and next row',
      rowEnds: 'First and last row',
      choose: 'Move through results',
      open: 'Open it'
    },
    named: { Space: 'Space', Enter: 'Enter', Shift: 'Shift', Ctrl: 'Ctrl' },
    singles: 'Single-key shortcuts such as / and ?',
    singlesGloss: 'turn this off if they get in the way of dictation or of your own shortcuts'
  },
  panel: { close: 'Close' }
};
