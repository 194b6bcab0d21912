/** What explains the signs – the legend and the guide to uncertainty – in English: the shape of every language. */

const signs = {
  legend: {
    lead: 'What the map shows here and now, and how doubt is drawn. A label never says more than its source.',
    powers: 'Powers',
    powersGloss: 'the ribbon runs inside a power’s own border and along its coast',
    ground: 'Ground',
    /** After what status and power say. */
    contested: (held: string) => `${held}, claimed by another`,
    contestedGloss: 'on every reading of the dates',
    perhaps: 'Held on one reading, given up on another',
    perhapsGloss: 'broken hatch',
    letters: 'A letter names a part of the land studied',
    lines: 'Borders and routes',
    state: 'State border',
    disputed: 'Disputed border',
    inner: 'Boundary of a province or a region',
    doubtful: 'The same, drawn by the editors',
    doubtfulGloss: 'the band is as wide as it may be off, seen from afar',
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
    plans: 'Town plans, when zoomed in',
    plansGloss: (most: string, all: string) =>
      `most are right to within ${most} m, every one to within ${all} m`,
    precision: (metres: string) =>
      `What is drawn may be ${metres} m off, less on the plans of towns; the map goes no nearer than that allows.`,
    wall: 'Wall',
    razed: 'Wall pulled down by then',
    quarter: 'Quarter: a palace, a settlement, the legations',
    journeys: 'Journeys',
    schematic: 'Travelled; only the ports or stations are known',
    schematicGloss: 'the course between them is drawn here',
    documented: 'Travelled on a documented line',
    /** A sample of a band, and how strong those are who have such a one. */
    band: (strength: string) => `A band as wide as they are strong; so wide is ${strength}`,
    bandGloss: 'between two stops reconstructed; the weakest are drawn a little too wide',
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
    soFar: 'Events so far at one place',
    soFarGloss: 'its area grows with their number',
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
    vermilion: 'Vermilion marks the date shown, what is selected, the journey on screen and note numbers.'
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

export default signs;
