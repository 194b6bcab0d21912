/** What pages of entities say, and what the pages of the edition are called, in English: the shape of every language. */
import type { EditionPageName } from '../../view/pane';
import { pluralIn } from '../plural';

const plural = pluralIn('en', { one: 0, other: 1 });
const counted = (count: number, one: string, other: string) => `${count} ${plural(count, one, other)}`;

const pages = {
  report: {
    name: 'Report an error in this statement',
    copied: 'A report is copied; send it to whoever runs this page.',
    refused: 'This browser does not let a page copy a report.'
  },
  aboutFacts: {
    statements: (count: number) => `${count} statements, by how sure they are`,
    cite: (title: string, version: string) =>
      `To cite this edition: ${title}, version ${version}, with the link of the page and the day on which you read it.`,
    licence: (licence: string) => `Licence of the texts and data: ${licence}.`,
    editions: 'All maps of this site'
  },
  editionPages: {
    about: 'About and method',
    document: 'The document and the evidence',
    treaty: 'The treaty'
  } satisfies Record<EditionPageName, string>,
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
      before: 'latest possible date',
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
      popular: 'popular page',
      none: 'not a publication'
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
    strength: {
      head: 'Strength',
      now: 'Strength on this date',
      arrived: 'On arrival',
      left: 'On leaving',
      /** After a number that no source gives. */
      reconstructed: (strength: string) => `${strength}; reconstructed between two stops`,
      between: 'Between two stops the line is reconstructed: no source gives it.',
      /** Of the chart, for whoever does not see it: the first number and the last. */
      chart: (from: string, to: string) => `Strength over time: from ${from} to ${to}.`,
      continues: 'Continues'
    },
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
    /** Instead of dates, where nothing is said of when. */
    always: 'through all of the time of this map',
    status: 'Status',
    /** By what right, and which power. */
    statuses: {
      sovereign: (power: string) => `Sovereign territory: ${power}`,
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
    outlineGloss:
      'Boundaries are today’s (Natural Earth, 1:10 million), but where a grey band shows that the editors drew one: that may be 4 to 30 km off.',
    precisions: { surveyed: 'surveyed', approximate: 'approximate', unknown: 'not known; drawn as a guess' },
    now: 'on this date'
  },
  boundary: {
    kinds: {
      lease: 'Boundary of leased land or a colony',
      parallel: 'Border along a parallel',
      disputed: 'Disputed border',
      state: 'State border',
      province: 'Boundary of a province',
      oblast: 'Boundary of a region'
    },
    status: 'Status',
    /** As the kind of the line tells; of treaties only what the pages of the lands tell. */
    statuses: {
      lease:
        'the edge of what was leased or ceded; by which agreement, the sources below tell as far as they do',
      parallel: 'agreed by treaty; which one, the sources below tell',
      disputed: 'not agreed: the land on one side was claimed by two powers',
      state: 'between states; how it was agreed is unknown to this map',
      province: 'an inner boundary; by which order it ran so is unknown to this map',
      oblast: 'an inner boundary; by which order it ran so is unknown to this map'
    },
    inFact: 'in fact also the edge of what one side held',
    line: 'Line',
    lines: {
      ours: (kilometres: string) => `drawn by the editors from memory; may be ${kilometres} km off`,
      today: 'today’s (Natural Earth, 1:10 million); how far that of the time ran from it is unknown',
      parallel: 'the parallel itself, exact'
    }
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
  person: {
    links: 'Elsewhere',
    kind: 'Person',
    names: 'Names',
    life: 'Lived',
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
    file: 'For a reference manager:',
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
    links: 'Elsewhere',
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
    parts: 'Places within it',
    /** `held`: “Administered by China; Leased by Japan”. */
    held: (date: string, held: readonly string[]) =>
      `On ${date}: ${held.map((text) => text.charAt(0).toLowerCase() + text.slice(1)).join('; ')}.`,
    told: (events: number): string =>
      events === 0
        ? 'This edition places no event here.'
        : `${events} ${plural(events, 'event', 'events')} of this edition took place here.`,
    passedBy: 'Journeys through here',
    routes: 'Railways, roads, sea lines'
  }
};

export default pages;
