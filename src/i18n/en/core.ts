/** English, and the shape that every other language fills. Grouped by the region of the page. */
import words from './dates';

const core = {
  /** The BCP 47 tag by which Intl formats. */
  locale: 'en-GB',
  ...words,
  page: {
    map: 'Map',
    about: 'About',
    /** `licence`: an SPDX id. */
    data: (licence: string): string => `data ${licence}`,
    mapComes: 'The map is on its way…',
    detailComes: 'Events and details of the map are on their way…'
  },
  start: {
    play: 'Play the story',
    read: 'Read the text',
    explore: 'Explore the map'
  },
  header: {
    close: 'Hide panel',
    open: 'Show panel',
    menu: 'Menu',
    search: 'Search',
    layers: 'Layers',
    legend: 'Legend',
    language: 'Language',
    share: 'Share'
  },
  timeline: {
    name: 'Timeline',
    date: 'Date',
    typeDate: 'type a date',
    /** From January; short enough for 47 pixels. */
    months: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'June', 'July', 'Aug', 'Sept', 'Oct', 'Nov', 'Dec'],
    initials: ['J', 'F', 'M', 'A', 'M', 'J', 'J', 'A', 'S', 'O', 'N', 'D'],
    /** Lanes, by their names. */
    fold: 'Collapse',
    unfold: 'Expand'
  },
  transport: {
    play: 'Play',
    pause: 'Pause',
    previous: 'Previous event',
    next: 'Next event'
  },
  column: {
    panes: {
      text: 'Text',
      events: 'Events',
      places: 'Places',
      differences: 'Where sources differ'
    },
    sections: 'Panel contents',
    /** Heads of the groups before and after the months of the edition. */
    before: 'Earlier',
    after: 'Later',
    undated: 'The source gives no date',
    monthUnknown: (when: string) => `${when}, month unknown`
  },
  /** How sure a statement is. */
  grades: {
    document: 'Stated in the document',
    attested: 'Attested',
    weak: 'Weakly attested',
    inferred: 'Inferred',
    unverified: 'Unsourced',
    disputed: 'Sources disagree'
  }
};

export default core;
