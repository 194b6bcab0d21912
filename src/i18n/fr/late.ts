import { pluralIn } from '../plural';
import type { LateMessages } from '../messages';
import { typeset } from '../typeset';
import description from './description';
import pages from './pages';
import share from './share';
import signs from './signs';
import story from './story';
import study from './study';

const plural = pluralIn('fr', { one: 0, many: 1, other: 1 });
const either = new Intl.ListFormat('fr', { type: 'disjunction' });
const counted = (count: number, one: string, other: string) => `${count} ${plural(count, one, other)}`;

const late = {
  ...pages,
  ...signs,
  story,
  description,
  study,
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
  share,
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
  typedDate: {
    vocabulary: {
      fillers: ['le', 'la', 'l', 'er', 'en', 'du', 'de', 'd'],
      rangeWords: ['au', 'à', 'jusqu’au', 'jusqu’en', 'jusqu’à'],
      eraWords: {
        before: ['avj-c', 'avjc', 'avantj-c', 'avantjc', 'avantjésus-christ', 'avantnotreère'],
        of: ['apj-c', 'apjc', 'aprj-c', 'aprèsj-c', 'aprèsjc', 'denotreère']
      },
      otherSeasons: {}
    },
    label: 'Aller à la date',
    example: (dates) => `par exemple ${either.format(dates)}`,
    unreadable: (day, iso) => `Date non reconnue ; essayez ${day} ou ${iso}.`,
    noSuchDay: (text) => `Ce jour n’existe pas : ${text}.`,
    twoMeanings: (text) => `${text} peut vouloir dire`,
    outside: (from, to) => `Cette carte va du ${from} au ${to}.`
  },
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
  text: {
    chapter: (number) => `Chapitre ${number}`,
    chapters: 'Chapitres',
    previous: 'Chapitre précédent',
    next: 'Chapitre suivant',
    paragraph: (number) => `Paragraphe ${number}`,
    document: (numbers) => `document, § ${numbers}`,
    loading: 'Le texte se charge…',
    missing: 'Le texte n’a pas pu être chargé ; événements, lieux et carte fonctionnent sans lui.',
    abreast: 'Côte à côte',
    hold: 'Garder fixe pendant la lecture',
    held: { map: 'carte', clock: 'date', text: 'texte' },
    holds: { map: 'Verrouiller la carte', clock: 'Verrouiller la date', text: 'Verrouiller le texte' },
    passages: (count) =>
      count === 0 ? 'Absent du texte' : `Dans ${counted(count, 'passage', 'passages')} du texte`,
    page: 'Ouvrir sa page',
    close: 'Fermer'
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
  panel: { close: 'Fermer' },
  /** Of each grade: what it means, its sign in the key, and of a date. */
  grades: {
    document: { gloss: 'le texte donné le dit', key: 'document', dated: 'selon le document' },
    attested: { gloss: 'lu dans une autre source', key: 'attesté', dated: 'selon une source' },
    weak: { gloss: 'pages de vulgarisation seules', key: 'faible', dated: 'selon une source faible' },
    inferred: { gloss: 'déduit ici ; la note dit comment', key: 'déduit', dated: 'par déduction' },
    unverified: { gloss: 'dit couramment, aucune source lue', key: 'sans source', dated: 'sans source' },
    disputed: { gloss: 'les deux valeurs, toujours ensemble', key: 'disputé', dated: 'sources en désaccord' }
  },
  evacuation: {
    ifSo: (reading) => `si ${reading}`,
    byAll: 'selon chaque lecture',
    unit: 'km²',
    letter: 'Lettre',
    ground: 'Statut',
    area: 'km²',
    term: 'Délai',
    or: (term) => `ou ${term}`,
    rounded: 'Les superficies sont mesurées sur le trait de côte de cette carte et arrondies.',
    reasons: 'Pourquoi les dates peuvent se lire de plusieurs façons',
    events: 'Chronologie'
  },
  script: {
    head: 'Noms sur la carte',
    choices: { page: 'en français', zh: 'en chinois', ja: 'en japonais' }
  },
  theme: { head: 'Thème', choices: { day: 'clair', night: 'sombre', system: 'du système' } },
  layers: {
    depths: { name: 'Profondeurs', gloss: 'de la mer, en six paliers' },
    relief: { name: 'Montagnes', gloss: 'hachures ; lumière du nord-ouest' },
    rivers: { name: 'Fleuves et lacs', gloss: '' },
    railways: { name: 'Voies ferrées, routes, lignes maritimes', gloss: 'telles qu’elles étaient alors' },
    territories: { name: 'Contrôle territorial', gloss: 'possédé, occupé, loué, revendiqué' },
    journeys: { name: 'Trajets', gloss: 'itinéraires, jours et voyageurs' },
    places: { name: 'Lieux', gloss: 'points et noms' },
    events: { name: 'Événements', gloss: 'des lumières qui s’allument le moment venu' },
    names: { name: 'Mers et pays', gloss: 'leurs noms' }
  },
  periodMap: {
    head: 'Carte d’époque',
    opacity: (title) => `Opacité de « ${title} »`,
    share: (percent) => `${percent} %`,
    fit: (points, km) => `calée sur des points de contrôle (${points}) ; erreur moyenne ${km} km`,
    corners: 'calée sur ses coins'
  },
  rule: {
    head: 'Contrôle',
    choices: { both: 'les deux', law: 'de droit', control: 'de fait' },
    gloss: {
      both: 'La couleur selon le droit ; par-dessus, en hachures ou en liseré, qui tient de fait.',
      law: 'Selon les traités et les reconnaissances ; qui tenait le terrain de fait n’est pas montré.',
      control: 'Qui tenait le terrain, quoi qu’en dît le droit ; jusqu’où n’est souvent connu qu’en gros.'
    }
  },
  search: {
    name: 'Recherche',
    hint: 'Lieux sous tous leurs noms, personnes, événements et leurs jours, trajets, territoires, chemins de fer, sources. De petites fautes de frappe sont tolérées.',
    nothing: (typed) => `Aucun résultat pour « ${typed} ».`,
    found: (count) => counted(count, 'résultat', 'résultats'),
    some: (shown, all) => `${shown} sur ${all}`,
    groups: {
      places: 'Lieux',
      people: 'Personnes',
      events: 'Événements',
      ways: 'Trajets, territoires, voies',
      text: 'Texte',
      sources: 'Sources'
    },
    how: '↑ ↓ choisir · Entrée ouvre · Échap ferme'
  },
  keys: {
    name: 'Touches',
    anywhere: 'Partout',
    timeline: 'Sur la frise chronologique',
    map: 'Sur la carte',
    tabs: 'Sur les onglets du panneau',
    lists: 'Dans une liste',
    search: 'Dans la recherche',
    acts: {
      search: 'Recherche',
      description: 'Décrire cette vue',
      keys: 'Cette liste',
      chapters: 'Chapitre précédent et suivant',
      stretch: 'Agrandir la frise, la réduire, la montrer en entier',
      close: 'Fermer le panneau du dessus',
      events: 'Événement précédent et suivant',
      days: 'Un jour en arrière et en avant',
      months: 'Un mois en arrière et en avant',
      ends: 'Le premier jour et le dernier',
      play: 'Lecture et pause',
      move: 'Déplacer la carte',
      zoom: 'Zoom',
      tabs: 'L’onglet voisin',
      rows: 'Ligne précédente et suivante',
      rowEnds: 'Première et dernière ligne',
      choose: 'Parcourir les résultats',
      open: 'Ouvrir'
    },
    named: { Space: 'Espace', Enter: 'Entrée', Shift: 'Maj', Ctrl: 'Ctrl' },
    singles: 'Raccourcis d’une seule touche, comme / et ?',
    singlesGloss: 'à désactiver s’ils gênent la dictée ou vos propres raccourcis'
  }
} satisfies LateMessages;

export default typeset(late);
