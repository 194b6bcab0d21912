/** English words of what is fetched after the first picture, and the shape that every other language fills. */
export const en = {
  search: {
    name: 'Search',
    hint: 'Places under any of their names, people, events and their days, journeys, lands, railways, sources. A slip of the pen is forgiven.',
    examples: 'Peking, 北京 or Pékin; Karakhan; 15 May 1925; oil',
    nothing: (typed: string) => `Nothing here is called “${typed}”.`,
    found: (count: number): string => (count === 1 ? '1 found' : `${count} found`),
    /** Behind the name of a group of which not all is shown. */
    some: (shown: number, all: number) => `${shown} of ${all}`,
    groups: {
      places: 'Places',
      people: 'People',
      events: 'Events',
      ways: 'Journeys, lands, lines',
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
    tabs: 'On the tabs of the column',
    search: 'In the search',
    acts: {
      search: 'Search',
      keys: 'This list',
      chapters: 'Previous and next chapter',
      stretch: 'Stretch the axis, draw it together, show all of it',
      close: 'Close the topmost thing',
      events: 'Previous and next event',
      days: 'A day back and forth',
      months: 'A month back and forth',
      ends: 'The first day and the last',
      play: 'Play and pause',
      move: 'Move the map',
      zoom: 'Nearer and farther',
      tabs: 'The neighbouring tab',
      choose: 'Choose among what was found',
      open: 'Open it'
    },
    named: { Space: 'Space', Enter: 'Enter', Shift: 'Shift', Ctrl: 'Ctrl' },
    singles: 'Single signs such as / and ? are keys',
    singlesGloss: 'turn this off if they get in the way of dictation or of your own shortcuts'
  },
  person: {
    kind: 'Person',
    names: 'Names',
    tookPart: 'Took part in',
    nothing: 'No event of this account names this person.',
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
    outside: 'open the page elsewhere',
    resting: 'What rests on it',
    restingNone: 'Nothing in this account cites it.',
    statements: (count: number): string => (count === 1 ? '1 statement' : `${count} statements`),
    kinds: {
      event: 'Events',
      movement: 'Journeys',
      territory: 'Lands',
      line: 'Railways, roads, sea lines',
      place: 'Places',
      study: 'The study as a whole'
    },
    what: {
      claim: 'account',
      date: 'date',
      place: 'place',
      number: 'number',
      difference: 'answer',
      stop: 'stop',
      way: 'way',
      course: 'course',
      gauge: 'gauge',
      owner: 'who ran it',
      interruption: 'break',
      holder: 'who held it',
      position: 'position',
      duty: 'obligation',
      assumption: 'assumption'
    }
  },
  place: {
    map: (place: string) => `${place} on a small map`
  }
};

export type LaterMessages = typeof en;
