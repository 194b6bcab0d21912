/** What the study of a withdrawal says, in English: the shape of every language. */
import type { OutcomeResult } from '../../domain/study';
import type { QuantityName } from '../../domain/withdrawal/reconstruction';
import type { LedgerState } from '../../domain/withdrawal/ledger';
import { pluralIn } from '../plural';

const plural = pluralIn('en', { one: 0, other: 1 });
const men = (count: string) => (count === '1' ? '1 man' : `${count} men`);

const study = {
  chart: {
    thousands: 'thousand km²',
    /** Of all that is studied. */
    share: (perCent: string) => `${perCent} %`
  },
  abreast: {
    ask: 'The two readings side by side',
    caption: (reading: string) => `If ${reading}`,
    hatched: (held: string) => `hatched: ${held} on this date`
  },
  places: {
    head: 'Places and deadlines',
    left: 'deadline'
  },
  chain: {
    head: 'How it came to this',
    earlier: 'Earlier step',
    later: 'Later step',
    gloss: 'The line follows the timeline; steps outside its span are listed too.'
  },
  obligations: {
    head: 'Obligations and outcomes',
    obligation: 'Obligation',
    due: 'By',
    outcome: 'Outcome',
    noTerm: 'no deadline',
    results: {
      met: 'met',
      late: 'late',
      disputed: 'disputed',
      unknown: 'not known'
    } as Record<OutcomeResult, string>
  },
  controls: {
    play: 'Play to the last day',
    pause: 'Pause',
    shown: 'What is shown',
    documented: 'Documented',
    reconstruction: 'Reconstruction',
    sign: 'Computed from assumptions; nothing here is documented.'
  },
  plan: {
    bad: (parts: string) => `The link has impossible values: ${parts}. The default values are used instead.`,
    presets: 'What would have to be true',
    given: 'Default',
    reset: 'Reset',
    compare: 'Compare two scenarios',
    single: 'One scenario only',
    set: (n: number): string => (n === 0 ? 'First scenario' : 'Second scenario'),
    sets: 'Which scenario the sliders change',
    onTheMap: 'The map shows the first scenario.',
    to: 'Port of arrival',
    unnamed: 'not given',
    men: 'Men at each post',
    all: (count: string) => `${count} in all`,
    post: (place: string) => `Men at ${place}`,
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
    met: (last: string) => `Every deadline is met; the last ship sails on ${last}.`,
    missed: (territory: string, late: string, count: string) =>
      `${territory}: the deadline cannot be met. The last men leave ${late} late, and ${men(count)} are still there when it passes.`,
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
    head: 'Where the men would be',
    chart: (set: string) => `Reconstruction${set}: men by where they are`,
    at: (date: string) => `On ${date}`,
    states: {
      posts: 'at posts',
      march: 'on the march',
      port: 'at the port',
      sea: 'at sea',
      home: 'landed'
    } as Record<LedgerState, string>,
    gone: 'at sea, port not given',
    all: 'all',
    inMen: 'by number',
    inShares: 'in per cent'
  },
  data: {
    head: 'Data',
    ledger: 'Ledger, CSV in a ZIP',
    territories: (parts: string) => `${parts}, CSV in a ZIP`,
    areas: 'Areas by day, CSV in a ZIP',
    geojson: (parts: string) => `${parts} and courses, GeoJSON`,
    chart: 'Chart of the area, SVG',
    stack: 'Chart of the ledger, SVG',
    reconstructed: 'RECONSTRUCTION: computed from assumptions, not documented',
    documented: 'Documented; where readings differ each has its own rows',
    kind: 'Status of these data',
    excludedDates: 'Dates left out by the evidence settings',
    assumptions: 'Assumptions',
    sources: 'Sources',
    licence: 'Licence',
    cite: 'To cite'
  }
};

export default study;
