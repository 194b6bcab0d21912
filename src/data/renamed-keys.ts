/** Files, keys and values of editions made before format 1, so that the check can name what replaced them. */

/** The new name of each old file. */
export const RENAMED_FILES: Readonly<Record<string, string>> = { 'lines.geojson': 'routes.geojson' };

/** The new names of each old key; where there are several, the object in which it stands decides. */
export const RENAMED_KEYS: Readonly<Record<string, readonly string[]>> = {
  // edition.json
  opening: ['openingDate'],
  view: ['openingView'],
  about: ['approximateDays', 'approximate'],
  ink: ['colour'],
  lead: ['introduction'],
  duties: ['obligations'],
  duty: ['obligation'],
  standing: ['result'],
  // edition.json, the reconstruction
  port: ['embarkation'],
  posts: ['garrisons'],
  most: ['maximum'],
  seaward: ['voyageOutOfSight'],
  harbours: ['destinations'],
  pace: ['marchSpeed'],
  flow: ['departureRate'],
  detachment: ['detachmentSize'],
  capacity: ['boardingRate'],
  ship: ['shipCapacity'],
  knots: ['shipSpeed'],
  start: ['earliestDeparture'],
  ice: ['earliestBoarding'],
  plan: ['assumptions'],
  // places.geojson
  local: ['localName'],
  precision: ['precisionMetres'],
  side: ['labelSide'],
  held: ['holders'],
  // places, territories and routes
  by: ['holder', 'power', 'powers'],
  against: ['claimant'],
  sign: ['letter'],
  cut: ['clip'],
  at: ['position'],
  // movements and routes
  way: ['course', 'march'],
  interrupted: ['interruptions'],
  // sources.json
  tier: ['category']
};

/** The new word for each old value. */
export const RENAMED_VALUES: Readonly<Record<string, string>> = {
  // colours of powers
  zhang: 'rust',
  feng: 'olive',
  kuomintang: 'rose',
  // categories of sources
  P: 'primary',
  A: 'scholarly',
  E: 'reference',
  N: 'press',
  W: 'popular'
};

/** The one of `keys` that has replaced the key `old`. */
export const newKey = (old: string, keys: readonly string[]): string | undefined =>
  RENAMED_KEYS[old]?.find((key) => keys.includes(key));

/** The one of `values` that has replaced the value `old`. */
export const newValue = (old: string, values: readonly string[]): string | undefined =>
  values.find((value) => value === RENAMED_VALUES[old]);
