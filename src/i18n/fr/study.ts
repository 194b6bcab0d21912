/** Ce que dit l’étude d’un retrait. */
import type { StudyMessages } from '../messages';
import { pluralIn } from '../plural';

const plural = pluralIn('fr', { one: 0, many: 1, other: 1 });
const men = (count: string) => (count === '1' ? '1 homme' : `${count} hommes`);

const study: StudyMessages = {
  chart: {
    thousands: 'milliers de km²',
    share: (perCent) => `${perCent} %`
  },
  abreast: {
    ask: 'Les deux lectures côte à côte',
    caption: (reading) => `Si ${reading}`,
    hatched: (held) => `hachures : ${held} à cette date`
  },
  places: {
    head: 'Lieux et délais',
    left: 'délai'
  },
  chain: {
    head: 'Comment on en est arrivé là',
    earlier: 'Étape précédente',
    later: 'Étape suivante',
    gloss: 'La ligne suit la frise ; les étapes hors de son étendue sont aussi citées.'
  },
  obligations: {
    head: 'Obligations et suites',
    obligation: 'Obligation',
    due: 'Délai',
    outcome: 'Suite',
    noTerm: 'sans délai',
    results: { met: 'tenue', late: 'tenue en retard', disputed: 'disputée', unknown: 'inconnue' }
  },
  controls: {
    play: 'Lire jusqu’au dernier jour',
    pause: 'Pause',
    shown: 'Ce qui est montré',
    documented: 'Documenté',
    reconstruction: 'Reconstitution',
    sign: 'Calculé à partir d’hypothèses ; rien ici n’est documenté.'
  },
  plan: {
    bad: (parts) =>
      `Le lien contient des valeurs impossibles : ${parts}. Les valeurs par défaut les remplacent.`,
    presets: 'À quelles conditions',
    given: 'Par défaut',
    reset: 'Réinitialiser',
    compare: 'Comparer deux scénarios',
    single: 'Un seul scénario',
    set: (n) => (n === 0 ? 'Premier scénario' : 'Second scénario'),
    sets: 'Le scénario que règlent les curseurs',
    onTheMap: 'La carte montre le premier scénario.',
    to: 'Port d’arrivée',
    unnamed: 'non indiqué',
    men: 'Hommes à chaque poste',
    all: (count) => `${count} en tout`,
    post: (place) => `Hommes : ${place}`,
    units: {
      marchSpeed: (n) => `${n} km`,
      departureRate: men,
      detachmentSize: men,
      boardingRate: men,
      shipCapacity: men,
      shipSpeed: (n) => `${n} nœuds`,
      reserve: (n) => (n === '1' ? '1 jour' : `${n} jours`)
    },
    verdict: 'Ce qui en résulte',
    met: (last) => `Tous les délais sont tenus ; dernier départ de navire : ${last}.`,
    missed: (territory, late, count) =>
      `${territory} : le délai ne peut être tenu. Les derniers partent avec un retard de ${late} ; ${men(count)} s’y trouvent encore à l’échéance.`,
    late: (days, hours) =>
      [days > 0 ? `${days} ${plural(days, 'jour', 'jours')}` : '', hours > 0 ? `${hours} h` : '']
        .filter(Boolean)
        .join(' '),
    post_: 'Poste',
    leaves: 'quitté',
    reaches: 'au port',
    sails: 'dernier départ'
  },
  ledger: {
    head: 'Où seraient les hommes',
    chart: (set) => `Reconstitution${set} : les hommes selon le lieu`,
    at: (date) => `Le ${date}`,
    states: {
      posts: 'aux postes',
      march: 'en marche',
      port: 'au port',
      sea: 'en mer',
      home: 'débarqués'
    },
    gone: 'en mer, port non indiqué',
    all: 'total',
    inMen: 'en nombre',
    inShares: 'en pour cent'
  },
  data: {
    head: 'Données',
    ledger: 'État des hommes, CSV dans un ZIP',
    territories: (parts) => `${parts}, CSV dans un ZIP`,
    areas: 'Superficies par jour, CSV dans un ZIP',
    geojson: (parts) => `${parts} et parcours, GeoJSON`,
    chart: 'Graphique de la superficie, SVG',
    stack: 'Graphique des hommes, SVG',
    reconstructed: 'RECONSTITUTION : calculé à partir d’hypothèses, non documenté',
    documented: 'Documenté ; là où les lectures diffèrent, chacune a ses lignes',
    kind: 'Nature de ces données',
    excludedDates: 'Dates écartées par le choix de sources',
    assumptions: 'Hypothèses',
    sources: 'Sources',
    licence: 'Licence',
    cite: 'Pour citer'
  }
};

export default study;
