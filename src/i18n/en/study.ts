/** What the study of the evacuation says, in English: the shape of every language. */
import type { OutcomeResult } from '../../domain/edition';
import type { DayName, QuantityName } from '../../domain/withdrawal/reconstruction';
import type { LedgerState } from '../../domain/withdrawal/ledger';
import { pluralIn } from '../plural';

const plural = pluralIn('en', { one: 0, other: 1 });
const men = (count: string) => (count === '1' ? '1 man' : `${count} men`);

const study = {
  chart: {
    ground: 'Ground still held, thousand km²',
    described: (figures: string) => `Ground still held: ${figures}`,
    deadline: 'term of Protocol (A)',
    /** Of all that is studied. */
    share: (perCent: string) => `${perCent} %`
  },
  abreast: {
    ask: 'The two readings side by side',
    caption: (reading: string) => `If ${reading}`,
    held: 'hatched: still held at the clock'
  },
  places: {
    head: 'Places, zone by zone',
    zone: 'Zone',
    left: 'to be left by',
    soviet: 'Soviet administration',
    gloss: 'The day of a single place is not told: each goes with its zone.'
  },
  chain: {
    head: 'How it came to this',
    earlier: 'Earlier act',
    later: 'Later act',
    gloss: 'The line goes with the clock; acts before and after the clock’s time stand on it too.'
  },
  obligations: {
    head: 'What was owed, and what became of it',
    obligation: 'Obliged to',
    due: 'By',
    outcome: 'Outcome',
    noTerm: 'no term',
    results: {
      met: 'met',
      late: 'late',
      disputed: 'disputed',
      unknown: 'not known'
    } as Record<OutcomeResult, string>
  },
  plan: {
    head: 'Reconstruction',
    ask: 'Reconstruct what no source tells',
    leave: 'Documents only: leave the reconstruction',
    sign: 'Computed from assumptions; nothing here is documented.',
    bad: (parts: string) => `The link assumes what cannot be: ${parts}. The edition’s own numbers stand in.`,
    presets: 'What would have to be true',
    given: 'As first given',
    reset: 'Reset',
    compare: 'Compare two sets',
    single: 'One set only',
    set: (n: number): string => (n === 0 ? 'First set' : 'Second set'),
    sets: 'Which set the sliders change',
    onTheMap: 'The map shows the first set.',
    reading: 'Month of zones A and B',
    to: 'Port of arrival',
    unnamed: 'none: out of sight',
    men: 'Men at each post',
    all: (count: string) => `${count} in all`,
    post: (place: string) => `Men at ${place}`,
    names: {
      marchSpeed: 'A day’s march',
      departureRate: 'Out of a post in a day',
      detachmentSize: 'A detachment',
      boardingRate: 'Put on board in a day',
      shipCapacity: 'A ship takes',
      shipSpeed: 'Speed at sea',
      reserve: 'In hand before a term',
      earliestDeparture: 'First day of leaving',
      earliestBoarding: 'Roadstead free of ice'
    } as Record<QuantityName | DayName, string>,
    units: {
      marchSpeed: (n: string) => `${n} km`,
      departureRate: men,
      detachmentSize: men,
      boardingRate: men,
      shipCapacity: men,
      shipSpeed: (n: string) => `${n} knots`,
      reserve: (n: string) => (n === '1' ? '1 day' : `${n} days`)
    } as Record<QuantityName, (n: string) => string>,
    verdict: 'What follows',
    met: (last: string) => `Every term is met; the last ship sails on ${last}.`,
    missed: (zone: string, late: string, count: string) =>
      `Zone ${zone} cannot be met: the last are out ${late} late, and ${men(count)} are still there at its term.`,
    late: (days: number, hours: number) =>
      [days > 0 ? `${days} ${plural(days, 'day', 'days')}` : '', hours > 0 ? `${hours} h` : '']
        .filter(Boolean)
        .join(' '),
    post_: 'Post',
    leaves: 'left',
    reaches: 'at the port',
    sails: 'last sails'
  },
  ledger: {
    head: 'Where everybody would be',
    chart: (set: string) => `Reconstruction${set}: men by where they are`,
    at: (date: string) => `On ${date}`,
    states: {
      posts: 'at posts',
      march: 'on the march',
      port: 'at the port',
      sea: 'at sea',
      home: 'landed'
    } as Record<LedgerState, string>,
    gone: 'out of sight',
    all: 'all',
    inMen: 'in men',
    inShares: 'as shares'
  },
  data: {
    head: 'Data',
    ledger: 'Ledger, CSV',
    zones: 'Zones, CSV',
    areas: 'Areas by day, CSV',
    geojson: 'Zones and courses, GeoJSON',
    chart: 'Chart of the ground, SVG',
    stack: 'Chart of the ledger, SVG',
    reconstructed: 'RECONSTRUCTION: computed from assumptions, not documented',
    documented: 'Documented; where readings differ each has its own rows',
    kind: 'Status of these data',
    assumptions: 'Assumptions',
    sources: 'Sources',
    licence: 'Licence'
  },
  legend: 'Hollow and broken: reconstructed, from assumptions'
};

export default study;
