/**
 * What is said of imported files, in English: the shape of every language. Each message follows the place of which it speaks,
 * as in `events.csv:3 row "Treaty": names no place`.
 */

const leftOut = (count: number, one: string, other: string) =>
  `${count} ${count === 1 ? `${one} is` : `${other} are`} left out`;
const PAIR = 'a latitude and a longitude';

const words = {
  row: (name: string) => `row "${name}"`,
  column: (name: string) => `column "${name}"`,
  /** Behind a word that is not known, the nearest that is. */
  meant: (word: string | undefined) => (word === undefined ? '' : `; did you mean "${word}"?`),

  files: {
    none: 'no file was given',
    empty: 'is empty',
    noText: 'is no text, and no format that is read, as CSV, GeoJSON and KML are',
    /** Of the bytes of a text. */
    encoding: (name: string) =>
      `is not in UTF-8 and was read as ${name}; if its letters are wrong, save it again as “CSV UTF-8”`,
    noTable:
      'is no table: its first line has no commas, semicolons or tabs; no other format that is read begins so',
    noJson: (reason: string, _code: string | undefined) => `is not JSON: ${reason}`,
    unknownJson:
      'is JSON of no kind that is read; expected GeoJSON, Linked Places, TimelineJS, StoryMapJS, CSL-JSON or annotations',
    noXml: (reason: string) => `is not XML: ${reason}; is the file complete?`,
    unknownXml: (root: string) => `read <${root}>; expected <kml> or <gpx>`,
    noArchive: (reason: string) => `is no sound archive: ${reason}; was it downloaded whole?`,
    emptyArchive: 'is an archive without files',
    tooLarge: (megabytes: number) => `holds more than ${megabytes} MB; what is beyond that is left out`,
    excel: 'is a workbook of Excel; save its sheet as “CSV UTF-8” and import that',
    word: 'is a document of Word; its tables can be saved as CSV by a spreadsheet',
    libreOffice: 'is a document of LibreOffice; save its sheet as CSV in UTF-8 and import that',
    /** An edition, beside which there were so many others. */
    asItIs: (others: number) =>
      `is an edition and was opened as it is; ${leftOut(others, 'other file', 'other files')}`
  },

  tables: {
    noRows: 'has a head and no rows',
    noHead: (names: readonly string[], expected: readonly string[]) =>
      `read ${names.map((name) => `"${name}"`).join(', ')} for the head of the table; expected the names of its columns, one of them ${expected.slice(0, -1).join(', ')} or ${expected.at(-1)}`,
    quotes:
      'has a quotation mark that is not closed or stands in the middle; look whether it was read as it should be',
    extraCells: (cells: number, columns: number, first: string) =>
      `has ${cells} cells under ${columns} columns; "${first}" is left out`,
    unknownColumn: (values: number) => `is no column that is read; ${leftOut(values, 'value', 'values')}`
  },

  dates: {
    expected:
      'expected a date such as 1925-05-14, 14.05.1925, 14 May 1925, May 1925, about 1925 or 1924/1925',
    twoCounts: (year: string) => `a year before our era has two counts; write "${year} BCE"`,
    twoFigures: 'the year has two figures; write four',
    dayNumber: 'it is the number of a day in a spreadsheet; give the column the format of a date',
    noSuchDay: 'there is no such day',
    twoMeanings: (one: string, other: string) => `it may be ${one} or ${other}; write one of them`,
    turned: (end: string) => `it ends, ${end}, before it begins`,
    withoutDate: (read: string, problem: string) => `read "${read}": ${problem}; it is kept without a date`,
    withoutEnd: (read: string, problem: string) => `read "${read}": ${problem}; it is kept without its end`,
    ofSlide: (read: string) =>
      `read ${read} for its date; expected a year, and a month and a day where they are known; it is kept without a date`,
    none: 'has no date at all; the clock runs through 1900–1999: mend span in edition.json'
  },

  positions: {
    pair: (read: string) => `read "${read}"; expected ${PAIR} such as 39.9, 116.4`,
    both: `expected ${PAIR}`,
    latitude: (read: string) => `read "${read}"; expected a latitude such as 39.9 or 39°54′ N`,
    longitude: (read: string) => `read "${read}"; expected a longitude such as 116.4 or 116°24′ E`,
    numbers: 'expected a longitude and a latitude',
    beyondPole: (latitude: number) =>
      `read ${latitude} for a latitude (−90 to 90); are longitude and latitude swapped?`,
    beyondCircle: (longitude: number) => `read ${longitude} for a longitude (−180 to 180)`,
    unplaced: (problem: string) => `${problem}; it is kept without a position`,
    leftOut: (problem: string) => `${problem}; it is left out`,
    metres: (read: string) => `read "${read}"; expected metres, at least 1; it is left out`,
    coordinateSystem: (name: string) =>
      `read the coordinate system ${name}; expected longitude and latitude (WGS 84): save the layer again in EPSG:4326`,
    none: 'has a geometry without positions; it is left out',
    shortLine: 'is a line of one position; it is left out',
    openRing: 'has a ring of fewer than four positions, which encloses no land; it is left out',
    unplacedName: (name: string) =>
      `"${name}" has no coordinates; put it on the map, or import a table of places with it`
  },

  /** One of several words was expected; `meant` is a sentence, or empty. */
  choice: (read: string, options: readonly string[], meant: string, instead: string) =>
    `read "${read}"; expected one of ${options.join(', ')}${meant}; it is ${instead}`,
  insteads: {
    settlement: 'taken for a settlement',
    road: 'taken for a road',
    unknown: 'unknown',
    unverified: 'unverified'
  },

  names: {
    none: 'has no name; it is left out',
    noneAtAll: 'has no name, and nothing that could be one; it is left out',
    ofPlace: 'has neither a title nor a name; it is left out',
    ofSlide: 'has neither headline nor text; it is left out',
    ofSource: 'has neither an id nor a title; it is left out',
    stop: 'names no place; this stop is left out'
  },

  formats: {
    places: 'has no place',
    ofPlaces: (values: number) => `${leftOut(values, 'value', 'values')}: a place of an edition has none`,
    annotations: 'has no annotation',
    otherAnnotations: (count: number) =>
      `${leftOut(count, 'annotation', 'annotations')}: only places are read`,
    sources: 'has no source',
    media: (count: number) =>
      `${leftOut(count, 'picture or video', 'pictures or videos')}: an edition has none`,
    era: 'is an era, and is left out: an edition has no coloured spans of time',
    eras: (count: number) => `${leftOut(count, 'era', 'eras')}: an edition has no coloured spans of time`,
    slides:
      'have an order and no dates: they are listed as undated; give the events dates (when) to put them on the timeline',
    kml: 'has no placemark',
    overlays: (count: number) =>
      leftOut(count, 'image or link to another file', 'images and links to other files'),
    gpx: 'has no waypoint, route or track'
  },

  sources: {
    unverified: (grade: string) => `is graded ${grade} and names no source; it is kept as unverified`,
    category: (category: string, type: string) =>
      `has no custom.category; "${category}" was taken from its type, ${type}`,
    address: (read: string) =>
      `URL: read ${read}; expected a web address such as https://example.org; it is left out`
  },

  made: {
    stops: (count: number) =>
      `has ${count === 1 ? 'one stop' : 'no stop'} on the map; expected two at least, so it is left out`,
    undated: 'has no date, and a journey needs one at least; it is shown as a road',
    holder: (title: string) =>
      `names no power that held it; it is shown as held by "${title}": give it a column "holder"`,
    licence: 'has no licence; edition.json says so under licence, where it can be named',
    language: (tag: string) => `the texts were taken for "${tag}", by their letters`
  },

  /** What stands in the edition that is made where the files say nothing. */
  edition: {
    description: (files: string, day: string) =>
      `Made of ${files} on ${day}; nothing in it has been checked.`,
    event: 'Event',
    events: 'Events',
    role: 'not described in the imported files',
    placedByHand: 'Put on the map by hand; the imported files have no coordinates.'
  }
};

export default words;
