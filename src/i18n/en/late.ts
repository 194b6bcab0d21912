/** English words of what is fetched after the first picture, and the shape that every other language fills. */
import type { TypedDateVocabulary } from '../grammar';
import { pluralIn } from '../plural';
import study from './study';

const plural = pluralIn('en', { one: 0, other: 1 });
const counted = (count: number, one: string, other: string) => `${count} ${plural(count, one, other)}`;

const vocabulary: TypedDateVocabulary = {
  fillers: ['st', 'nd', 'rd', 'th', 'of', 'the', 'from', 'in'],
  rangeWords: ['to', 'until', 'till'],
  otherSeasons: { fall: 23 }
};

const late = {
  study,
  problems: {
    unreadable: 'The map cannot be shown: its data cannot be read.',
    all: (count: number) => `Show all ${count}`,
    readOn: 'What each file holds is described in geo/README.md.'
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
  typedDate: {
    vocabulary,
    label: 'Go to date',
    example: 'for example 14 May 1925, spring 1925 or 1–15 May 1925',
    unreadable: 'Date not recognised; try 14 May 1925 or 1925-05-14.',
    noSuchDay: (text: string) => `There is no such day: ${text}.`,
    /** Before the two dates that it may mean. */
    twoMeanings: (text: string) => `${text} may mean`,
    outside: (from: string, to: string) => `This map covers ${from} to ${to}.`
  },
  /** On the map, when the page around it has kept a gesture for itself. */
  embedded: {
    wheel: 'Hold Ctrl (on a Mac ⌘) and turn the wheel to zoom the map.',
    touch: 'Move the map with two fingers.'
  },
  notices: {
    alteredCanvas:
      'This browser alters what is drawn, to protect you from being recognised: the names on the map cannot be read unless you allow this site to use the canvas and load the page again. The lists and the text have all names.'
  },
  timelineTools: {
    /** How many events are looked for, of all. */
    counted: (count: number, all: number): string => {
      const events = counted(all, 'event', 'events');
      return count === all ? events : `${count} of ${events}`;
    },
    /** Events of this date, and those that may be. */
    atClock: (sure: number, possible: number): string => `${sure} now, ${possible} possible`,
    onMap: 'on screen',
    onMapHint: 'Count only what is on screen',
    whole: 'whole period',
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
  recovery: {
    noMap:
      'The map cannot be drawn: this browser offers no WebGL 2, or a part of the program did not arrive. The list, the text and the timeline work without it.',
    lost: 'The browser took the graphics card away; the map is being drawn again.',
    missing:
      'A part of the page has not arrived. It is asked for again by itself; the rest works without it.',
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
  panel: { close: 'Close' },
  /** Of each grade: what it means, its sign in the key, and of a date, as in "a day, attested". */
  grades: {
    document: { gloss: 'the given text says so', key: 'document', dated: 'by the document' },
    attested: { gloss: 'read in another source', key: 'attested', dated: 'attested' },
    weak: { gloss: 'popular pages only', key: 'weak', dated: 'weakly attested' },
    inferred: { gloss: 'derived here; the note says how', key: 'inferred', dated: 'inferred' },
    unverified: { gloss: 'commonly said, no source read', key: 'unsourced', dated: 'unsourced' },
    disputed: { gloss: 'both values, always together', key: 'disputed', dated: 'disputed' }
  },
  detail: {
    /** What is known of a date, before its grade. */
    quality: {
      hour: 'an hour',
      day: 'a day',
      month: 'a month',
      season: 'a season',
      year: 'a year',
      interval: 'a span',
      since: 'end not known',
      until: 'beginning not known',
      before: 'a latest date',
      about: 'about a date',
      uncertain: 'an uncertain date',
      disputed: 'dates disputed',
      undated: 'no date'
    },
    readings: (count: number): string =>
      count < 2 ? 'According to this source' : count === 2 ? 'Two readings' : 'Several readings',
    when: 'When',
    where: 'Where',
    who: 'Who',
    numbers: 'Numbers',
    whenAsked: 'When was it?',
    /** After a date: the same day by the Julian calendar. */
    oldStyle: (date: string) => `${date}, Old Style`,
    or: 'or',
    connected: 'Related',
    within: (distance: string) => `accurate to within ${distance}`,
    metres: (count: string) => `${count}\u00a0m`,
    kilometres: (count: string) => `${count}\u00a0km`,
    noPlace: 'no source that was read names the place',
    noDate: 'no source that was read gives the date'
  },
  notes: {
    name: 'Notes',
    note: (number: number) => `Note ${number}`,
    backToText: (number: number) => `Note ${number}: back to the text`,
    key: 'Key',
    document: 'The document',
    paragraph: (number: string) => `§ ${number}`,
    page: (number: string) => `p. ${number}`,
    categories: {
      primary: 'primary source',
      scholarly: 'archive or scholarship',
      reference: 'encyclopaedia',
      press: 'newspaper',
      popular: 'popular page'
    },
    inLanguage: (language: string) => `in ${language}`
  },
  movement: {
    kind: 'Journey',
    stop: 'Stop',
    arrived: 'Arrived',
    left: 'Left',
    onward: 'Onward',
    stops: 'Stops',
    modes: {
      rail: 'by rail',
      ship: 'by sea',
      foot: 'on foot',
      road: 'by road',
      unknown: 'means not recorded'
    },
    schematic: 'course not recorded',
    now: 'On this date',
    at: (place: string) => `at ${place}`,
    between: (from: string, to: string) => `between ${from} and ${to}; position interpolated`,
    phases: {
      ahead: 'not yet set out',
      'under way': 'on the way; where is not recorded',
      over: 'the journey is over',
      unknown: 'where is not recorded'
    }
  },
  territory: {
    kind: 'Territory',
    status: 'Status',
    /** By what right, and which power. */
    statuses: {
      sovereign: (power: string) => `Sovereign territory of ${power}`,
      administration: (power: string) => `Administered by ${power}`,
      control: (power: string) => `Controlled by ${power}`,
      occupation: (power: string) => `Occupied by ${power}`,
      lease: (power: string) => `Leased by ${power}`,
      claim: (power: string) => `Claimed by ${power}`,
      concession: (power: string) => `Concession of ${power}`
    },
    claimant: (power: string) => `claimed by: ${power}`,
    area: 'Area',
    areaGloss: 'as drawn here, rounded',
    outline: 'Outline',
    precisions: { surveyed: 'surveyed', approximate: 'approximate', unknown: 'not known; drawn as a guess' },
    now: 'on this date',
    verdicts: { ahead: 'not yet occupied', held: 'occupied', left: 'handed over' }
  },
  route: {
    kinds: { railway: 'Railway', ferry: 'Sea line', road: 'Road' },
    now: 'On this date',
    states: { open: 'open', cut: 'cut', closed: 'not in use' },
    interruptions: 'Cut',
    gauge: 'Gauge',
    millimetres: (count: number) => `${count}\u00a0mm`,
    gauges: { broad: 'broad', standard: 'standard', narrow: 'narrow' },
    owner: 'Run by',
    jointly: (powers: string) => `${powers}, jointly`,
    course: 'Course',
    courses: { documented: 'known; drawn in outline', schematic: 'not known; drawn schematically' },
    stations: { railway: 'Stations', ferry: 'Ports', road: 'Stages' }
  },
  evacuation: {
    head: 'Area still occupied',
    /** Which reading a figure goes by. */
    ifSo: (reading: string) => `if ${reading}`,
    byAll: 'on either reading',
    unit: 'km²',
    zone: 'Zone',
    ground: 'Status',
    area: 'km²',
    term: 'Deadline',
    or: (term: string) => `or ${term}`,
    verdicts: { ahead: 'not yet occupied', held: 'still occupied', left: 'handed over' },
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
      gloss: 'occupied, leased, claimed; the spheres of the generals'
    },
    journeys: { name: 'Journeys', gloss: 'their routes, days and travellers' },
    places: { name: 'Places', gloss: 'dots and names' },
    events: { name: 'Events', gloss: 'lights that come up as they happen' },
    names: { name: 'Seas and countries', gloss: 'their names' }
  },
  rule: {
    head: 'Control',
    choices: { both: 'both', law: 'legal', control: 'actual' },
    gloss: {
      both: 'Colour by law; over it, hatched or edged, who holds it in fact.',
      law: 'By treaty and recognition; who held the ground in fact is left out.',
      control: 'Who held the ground, whatever the law said. Warlord spheres are approximate.'
    }
  },
  search: {
    name: 'Search',
    hint: 'Places under any of their names, people, events and their days, journeys, lands, railways, sources. Small typos are tolerated.',
    examples: 'Peking, 北京 or Pékin; Karakhan; 15 May 1925; oil',
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
    search: 'In the search',
    acts: {
      search: 'Search',
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
      choose: 'Move through results',
      open: 'Open it'
    },
    named: { Space: 'Space', Enter: 'Enter', Shift: 'Shift', Ctrl: 'Ctrl' },
    singles: 'Single-key shortcuts such as / and ?',
    singlesGloss: 'turn this off if they get in the way of dictation or of your own shortcuts'
  },
  person: {
    kind: 'Person',
    names: 'Names',
    tookPart: 'Events',
    nothing: 'No event from these sources names this person.',
    journeys: 'Journeys',
    where: 'Where'
  },
  sources: {
    head: 'Sources',
    more: (count: number) => `${count} more`,
    kind: 'Source',
    citation: 'Citation',
    style: 'Style',
    styles: { chicago: 'Chicago', gost: 'GOST' },
    /** The style that is usual in the language. */
    usualStyle: (): 'chicago' | 'gost' => 'chicago',
    outside: 'open the external page',
    resting: 'Cited for',
    restingNone: 'Nothing shown cites it.',
    statements: (count: number): string => counted(count, 'statement', 'statements'),
    kinds: {
      event: 'Events',
      movement: 'Journeys',
      territory: 'Lands',
      route: 'Railways, roads, sea lines',
      place: 'Places',
      study: 'The study as a whole'
    },
    what: {
      claim: 'statement',
      date: 'date',
      place: 'place',
      number: 'number',
      difference: 'disputed point',
      stop: 'stop',
      way: 'route',
      course: 'course',
      gauge: 'gauge',
      owner: 'who ran it',
      interruption: 'break',
      holder: 'who held it',
      position: 'position',
      obligation: 'obligation',
      assumption: 'assumption'
    }
  },
  place: {
    kinds: {
      settlement: 'Settlement',
      region: 'Region',
      quarter: 'Quarter',
      building: 'Building',
      water: 'Waters'
    },
    names: 'Names',
    roles: { today: 'today', period: 'of the time' },
    holder: 'Status',
    position: 'Coordinates',
    angle: (degrees: number, minutes: string, toward: 'north' | 'south' | 'east' | 'west') =>
      `${degrees}°${minutes}′ ${{ north: 'N', south: 'S', east: 'E', west: 'W' }[toward]}`,
    happened: 'What happened here',
    nothing: 'This edition places no event here.',
    passedBy: 'Journeys through here',
    routes: 'Railways, roads, sea lines',
    map: (place: string) => `${place} on a small map`
  },
  legend: {
    lead: 'What the map shows, and how doubt is drawn. A label never says more than its source. Persons are named in pinyin, towns by the postal names of the time; Zhili and Fengtian are parties, Chihli and Fengtien provinces.',
    powers: 'Powers',
    powersGloss: 'the ribbon runs inside a power’s own border and along its coast',
    ground: 'Ground',
    /** After what status and power say. */
    contested: (held: string) => `${held}, claimed by another`,
    contestedGloss: 'on every reading of the dates',
    perhaps: 'Occupied on one reading, handed over on another',
    perhapsGloss: 'broken hatch',
    letters: 'A letter names a zone',
    lines: 'Borders and routes',
    state: 'State border',
    disputed: 'Disputed border',
    parallel: 'Border along a parallel',
    gauges: {
      broad: 'Railway of broad gauge',
      standard: 'Railway of standard gauge',
      narrow: 'Railway of narrow gauge'
    },
    gaugeUnknown: 'Railway; its gauge is not known',
    run: 'Band of colour: who ran the line',
    runGloss: 'two colours where two powers did together',
    cut: 'Railway cut on the day shown',
    station: 'Station',
    road: 'Road',
    ferry: 'Sea line',
    courseUnknown: 'Any route whose course is not recorded',
    plans: 'Plans of towns, from near',
    plansGloss: (most: string, all: string) =>
      `most are right to within ${most} m, every one to within ${all} m`,
    wall: 'Wall or pier',
    razed: 'Wall pulled down by then',
    quarter: 'Quarter: a palace, a settlement, the legations',
    journeys: 'Journeys',
    schematic: 'Travelled; only the ports or stations are known',
    schematicGloss: 'the course between them is drawn here',
    documented: 'Travelled on a documented line',
    ahead: 'Still to come',
    stopped: 'The traveller at a stop, as a source says',
    moving: 'Between two stops: computed, not recorded',
    events: 'Events and places',
    lights: {
      day: 'An event on its day',
      month: 'An event of which only the month is known',
      season: 'Only the season or the year is known'
    },
    lightsGloss: 'it fades in the days after',
    places: 'Places, great to small',
    selected: 'What is selected',
    timeline: 'Dates on the timeline',
    marks: {
      hour: 'An hour',
      day: 'A day',
      month: 'A month',
      season: 'A season',
      year: 'A year',
      interval: 'From day to day',
      since: 'Its end is not known',
      until: 'Its beginning is not known',
      before: 'No later than',
      about: 'About',
      uncertain: 'Uncertain',
      disputed: 'Sources disagree',
      undated: 'Without a date: in the list, never on the axis'
    },
    grades: 'Certainty',
    vermilion: 'Vermilion is for now, for what is selected, for the journey in view and for note numbers.'
  },
  doubt: {
    title: 'How doubt is drawn',
    motto: 'A label never says more than its source',
    dates: 'Dates',
    known: 'What is known',
    written: 'Written (EDTF)',
    said: 'Said',
    onTimeline: 'On the timeline',
    onMap: 'On the map',
    years: 'From year to year',
    undated: 'No date at all',
    beside: 'in the list, never on the axis',
    sure: 'Solid: certain on this date. Faint or hollow: possible.',
    signs: 'The sign stands before a note and beside each date, place and number.',
    ways: 'Routes',
    places: 'Places',
    precise: 'Location known',
    imprecise: 'Location approximate',
    impreciseGloss: 'the broken circle is as wide as the doubt, to the map’s scale',
    land: 'Land',
    held: 'Sovereign territory',
    heldGloss: 'tint, and a ribbon inside the border',
    occupied: 'Held by one power, claimed by another',
    occupiedGloss: 'the holder’s hatch',
    sphere: 'Sphere without a fixed border',
    sphereGloss: 'a soft edge',
    documentedOnly:
      '“Documented only” hides what is inferred, reconstructed or unsourced, and what popular pages alone say; disagreements between sources stay.'
  }
};

export default late;
