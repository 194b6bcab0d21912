/** English words of the page “Open your own”. */
import { pluralIn } from '../plural';

const plural = pluralIn('en', { one: 0, other: 1 });
const counted = (count: number, one: string, other: string) => `${count} ${plural(count, one, other)}`;

const open = {
  title: 'Open your own',
  lead: 'Drop your files anywhere on this page – a table, a map, a timeline, a folder or an archive – and they become places, events and journeys on the map.',
  privacy: 'Nothing leaves your browser: the files are read on this machine and sent nowhere.',
  chooseFiles: 'Choose files…',
  chooseFolder: 'Choose a folder…',
  drop: 'Drop them here',
  busy: 'Reading…',
  back: 'Back to the map',
  formats: {
    head: 'What can be opened',
    list: [
      'Tables: CSV or TSV of events, of places, or of the stops of journeys',
      'Maps: GeoJSON, KML, KMZ, GPX',
      'Gazetteers: Linked Places Format',
      'Timelines and story maps: TimelineJS (JSON, or its sheet as CSV), StoryMapJS',
      'Annotated texts: Recogito, Web Annotation',
      'Sources: CSL-JSON, as Zotero exports it',
      'A folder of an edition, as it is saved here'
    ]
  },
  templates: {
    head: 'Tables to begin with',
    lead: 'An empty table with the names of its columns and an example. Fill it in with any spreadsheet and save it as “CSV UTF-8”.',
    languages:
      'Texts may be in several languages: beside “title”, a column “title:ru” or “title_ru” has the same in Russian, and so with “name”, “journey”, “kind” and “description”.',
    names: { events: 'events.csv', places: 'places.csv', journeys: 'journeys.csv' },
    /** Cells by column; they hold neither commas nor semicolons. */
    example: {
      name: 'Convention signed',
      placeName: 'Peking',
      date: '20 January 1925',
      end: '',
      place: 'Peking',
      latitude: '39.9',
      longitude: '116.4',
      kind: 'treaty',
      placeKind: 'settlement',
      otherNames: 'Beijing',
      text: 'It was signed at night.',
      people: 'Lev Karakhan',
      source: 'A diary',
      grade: 'attested',
      precision: '500',
      journey: 'By train to Peking',
      arrive: '31 December 1924',
      depart: '',
      mode: 'rail'
    },
    /** The row of the stop before that of the example. */
    stopBefore: {
      place: 'Tientsin',
      latitude: '39.1',
      longitude: '117.2',
      arrive: '',
      depart: '31 December 1924'
    }
  },
  language: { label: 'Language of the texts', auto: 'detected automatically' },
  nothing: 'Nothing of this could be opened',
  broken: 'This could not be shown. What is known of it:',
  counts: {
    places: (count: number) => counted(count, 'place', 'places'),
    events: (count: number) => counted(count, 'event', 'events'),
    journeys: (count: number) => counted(count, 'journey', 'journeys'),
    routes: (count: number) => counted(count, 'route', 'routes'),
    territories: (count: number) => counted(count, 'territory', 'territories'),
    sources: (count: number) => counted(count, 'source', 'sources')
  },
  none: 'nothing',
  /** Of formats that have no name of their own. */
  formatNames: { table: 'table', edition: 'edition' } as Readonly<Record<string, string>>,
  report: {
    open: 'What became of it',
    arrived: 'What arrived',
    lost: (count: number) => `What was lost: ${count}`,
    attention: (count: number) => `What needs attention: ${count}`,
    notes: (count: number) => `Good to know: ${count}`,
    checked: (count: number) => `What the check of the edition says: ${count}`,
    summary: (lost: number, attention: number) => `${lost} lost, ${attention} to look at`,
    all: (count: number) => `Show all ${count}`
  },
  own: 'Your own',
  save: 'Save as an edition folder',
  another: 'Open another',
  place: {
    begin: (count: number) => `Put ${counted(count, 'place', 'places')} on the map`,
    ask: (name: string) => `Where is ${name}?`,
    how: 'Click the map, or type latitude and longitude.',
    label: 'Latitude, longitude',
    example: '39.9, 116.4',
    unreadable: 'Expected a latitude and a longitude such as 39.9, 116.4.',
    set: 'Put it there',
    skip: 'Leave it out',
    left: (count: number) => `${count} more`,
    done: 'Done'
  }
};

export default open;
