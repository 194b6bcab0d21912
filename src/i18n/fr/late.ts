import { pluralIn } from '../plural';
import type { LateMessages } from '../messages';
import { typeset } from '../typeset';
import story from './story';
import withdrawal from './withdrawal';

const plural = pluralIn('fr', { one: 0, many: 1, other: 1 });
const counted = (count: number, one: string, other: string) => `${count} ${plural(count, one, other)}`;

const late = {
  story,
  withdrawal,
  pace: {
    pace: 'Rythme',
    paces: { event: 'grands événements', all: 'chaque événement', even: 'régulier' },
    stepwise: 'Les animations sont réduites : la lecture va d’événement en événement.',
    speed: 'Vitesse',
    speeds: {
      60: 'une minute par seconde',
      3600: 'une heure par seconde',
      21_600: 'six heures par seconde',
      86_400: 'un jour par seconde',
      604_800: 'une semaine par seconde',
      1_296_000: 'un demi-mois par seconde',
      2_592_000: 'un mois par seconde',
      31_557_600: 'un an par seconde',
      315_576_000: 'dix ans par seconde',
      3_155_760_000: 'un siècle par seconde',
      31_557_600_000: 'un millénaire par seconde'
    },
    readingSpeeds: {
      0.5: 'deux fois moins vite',
      1: 'à vitesse de lecture',
      2: 'deux fois plus vite',
      4: 'quatre fois plus vite'
    }
  },
  map: {
    controls: {
      name: 'Vue de la carte',
      nearer: 'Zoom avant',
      farther: 'Zoom arrière',
      all: 'Toute la carte',
      full: 'Plein écran',
      leaveFull: 'Quitter le plein écran'
    },
    projection: (latitude) => `Projection de Mercator ; échelle à ${latitude}° N`,
    kilometres: (count) => `${count} km`,
    units: (count, unit) => `${count} ${unit}`,
    counted: (number, unit) => `${number} ${unit}`,
    unknownStrength: 'inconnu',
    north: 'N',
    here: 'Ce qui est ici',
    view: (west, south, east, north) =>
      `La vue s’étend de ${Math.round(west)}° à ${Math.round(east)}° E et de ${Math.round(south)}° à ${Math.round(north)}° N.`
  },
  column: {
    back: {
      text: 'Le texte',
      events: 'Tous les événements',
      places: 'Tous les lieux',
      differences: 'Tous les désaccords'
    },
    neighbours: 'Avant et après',
    find: 'Trouver un lieu',
    notFound: (typed) => `Aucun lieu ne s’appelle « ${typed} ».`,
    onScreen: 'à l’écran',
    noneOnScreen: 'Aucun lieu n’est à l’écran.',
    events: (count) => counted(count, 'événement', 'événements')
  },
  problems: {
    unreadable: 'La carte ne peut être montrée : ses données sont illisibles.',
    all: (count) => `Tout afficher (${count})`,
    readOn:
      'Celui qui tient ces fichiers peut les corriger d’après ces lignes ; on peut les copier et les envoyer.'
  },
  badData: (count) =>
    count === 1
      ? 'Un élément des données est illisible. Tout le reste est montré.'
      : `${count} éléments des données sont illisibles. Tout le reste est montré.`,
  badLink: (key, value, others) =>
    others === 0
      ? `Le lien contient ${key}=${value}, qui ne peut être montré ici et n’est pas pris en compte.`
      : `Le lien contient ${key}=${value} et ${counted(others, 'autre valeur', 'autres valeurs')} de ${key}, qui ne peuvent être montrées ici et ne sont pas prises en compte.`,
  embedded: {
    wheel: 'Pour zoomer, tournez la molette en maintenant Ctrl (⌘ sur un Mac).',
    touch: 'Déplacez la carte avec deux doigts.',
    full: 'Ouvrir la carte entière'
  },
  notices: {
    otherVersion: (link, map) =>
      `Ce lien a été créé avec la version ${link} de cette carte ; celle-ci est la version ${map}. Ce qu’il montre a pu être corrigé depuis.`,
    offline: 'Cette carte s’ouvre désormais aussi sans réseau.',
    newVersion: 'Une version plus récente de la carte existe.',
    takeOver: 'La charger',
    dismiss: 'Masquer',
    alteredCanvas:
      'Ce navigateur altère ce qui est dessiné, pour qu’on ne puisse vous reconnaître : les noms sur la carte restent illisibles tant que vous n’autorisez pas ce site à utiliser le canevas puis ne rechargez pas la page. Les listes et le texte ont tous les noms.'
  },
  timelineTools: {
    stop: (date, title, more) => {
      const others = more === 0 ? '' : ` ; ${counted(more, 'autre événement', 'autres événements')}`;
      return `${date} : ${title}${others}`;
    },
    counted: (count, all) => {
      const events = counted(all, 'événement', 'événements');
      return count === all ? events : `${count} sur ${events}`;
    },
    atClock: (sure, possible) => `${sure} en cours, ${counted(possible, 'possible', 'possibles')}`,
    onMap: 'à l’écran',
    onMapHint: 'Ne compter que ce qui est à l’écran',
    soFar: 'Jusqu’ici',
    soFarHint: 'Marquer chaque lieu où quelque chose s’est passé jusqu’à cette date',
    whole: 'toute la période',
    toClock: (date) => `Revenir à la date : ${date}`,
    window: 'Intervalle',
    windowHint: 'Montrer un mois entier ou tout autre intervalle de dates',
    clearWindow: 'Supprimer l’intervalle',
    from: 'Début',
    to: 'Fin',
    stretch: (days, sure, possible) => {
      const length = counted(days, 'jour', 'jours');
      const events = counted(sure, 'événement', 'événements');
      const more = counted(possible, 'autre possible', 'autres possibles');
      return `${length}, ${events}${possible > 0 ? `, ${more}` : ''}`;
    }
  },
  recovery: {
    noMap:
      'La carte ne peut être dessinée : ce navigateur n’offre pas WebGL 2, ou une partie du programme ne s’est pas chargée. La liste, le texte et la frise fonctionnent sans elle.',
    lost: 'Le navigateur a perdu la carte graphique ; la carte est en train d’être redessinée.',
    missing:
      'Une partie de la page ne s’est pas chargée. Un nouvel essai suivra ; le reste fonctionne sans elle.',
    again: 'Réessayer'
  },
  filter: {
    name: 'Filtre',
    open: 'Filtrer',
    words: 'Mots',
    facets: { kinds: 'Type', people: 'Personnes', powers: 'Puissance', grades: 'Certitude' },
    certainDates: 'Dates certaines seulement',
    more: (count) => `${count} de plus`,
    fewer: 'moins',
    shown: (count, all) => `${count} sur ${counted(all, 'événement', 'événements')}`,
    clear: 'Tout afficher',
    nothing: 'Aucun événement ne correspond.'
  },
  evidence: {
    name: 'Choix des sources',
    documentedOnly: 'Documenté seulement',
    yes: 'oui',
    no: 'non',
    account: 'Sources',
    accounts: {
      all: 'toutes les sources',
      document: 'document principal seul',
      others: 'autres sources seules'
    },
    leftOut: (what) => `Masqué : ${what}.`,
    counted: {
      events: (count) => counted(count, 'événement', 'événements'),
      places: (count) => counted(count, 'lieu', 'lieux'),
      movements: (count) => counted(count, 'trajet', 'trajets'),
      territories: (count) => counted(count, 'territoire', 'territoires'),
      routes: (count) => counted(count, 'ligne', 'lignes'),
      readings: (count) => `${counted(count, 'affirmation', 'affirmations')} en tout`
    },
    excludedDates: (count) =>
      count === 1
        ? 'Votre choix de sources masque une autre date ; là où elle diffère, rien n’est certain.'
        : `Votre choix de sources masque ${count} autres dates ; là où elles diffèrent, rien n’est certain.`,
    notTold: 'Votre choix de sources masque tout ce que contient cette page.',
    showAll: 'Tout afficher',
    differences: 'Désaccords des sources',
    differencesLead: (count) =>
      `${counted(count, 'événement', 'événements')} sur ${plural(count, 'lequel', 'lesquels')} les sources sont en désaccord. Les deux versions sont toujours gardées ; aucune n’est préférée.`
  },
  sheet: {
    height: 'Hauteur du panneau',
    heights: { low: 'basse', half: 'moyenne', full: 'entière' }
  },
  /** Of each grade: what it means, its sign in the key, and of a date. */
  grades: {
    document: { gloss: 'le texte donné le dit', key: 'document', dated: 'selon le document' },
    attested: { gloss: 'lu dans une autre source', key: 'attesté', dated: 'selon une source' },
    weak: { gloss: 'pages de vulgarisation seules', key: 'faible', dated: 'selon une source faible' },
    inferred: { gloss: 'déduit ici ; la note dit comment', key: 'déduit', dated: 'par déduction' },
    unverified: { gloss: 'dit couramment, aucune source lue', key: 'sans source', dated: 'sans source' },
    disputed: { gloss: 'les deux valeurs, toujours ensemble', key: 'disputé', dated: 'sources en désaccord' }
  }
} satisfies LateMessages;

export default typeset(late);
