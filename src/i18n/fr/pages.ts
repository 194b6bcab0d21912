/** Ce que disent les pages des entités, et le nom des pages de l’édition. */
import { pluralIn } from '../plural';
import type { PageMessages } from '../messages';

const plural = pluralIn('fr', { one: 0, many: 1, other: 1 });

export default {
  report: {
    name: 'Signaler une erreur dans cette affirmation',
    copied: 'Le signalement est copié ; envoyez-le aux responsables de cette page.',
    refused: 'Ce navigateur ne laisse pas la page copier un signalement.'
  },
  aboutFacts: {
    statements: (count) => `${count} ${plural(count, 'affirmation', 'affirmations')}, par degré de certitude`,
    cite: (title, version) =>
      `Pour citer cette édition : ${title}, version ${version}, avec le lien de la page et le jour de la consultation.`,
    licence: (licence) => `Licence des textes et des données : ${licence}.`,
    editions: 'Toutes les cartes de ce site'
  },
  editionPages: {
    about: 'À propos et méthode',
    document: 'Le document et les sources',
    treaty: 'Le traité'
  },
  detail: {
    quality: {
      hour: 'une heure',
      day: 'un jour',
      month: 'un mois',
      season: 'une saison',
      year: 'une année',
      interval: 'une période',
      since: 'fin inconnue',
      until: 'début inconnu',
      before: 'date la plus tardive',
      about: 'date approximative',
      uncertain: 'date incertaine',
      disputed: 'dates disputées',
      undated: 'aucune date'
    },
    readings: (count) =>
      count < 2 ? 'Selon cette source' : count === 2 ? 'Deux lectures' : 'Plusieurs lectures',
    when: 'Quand',
    where: 'Où',
    who: 'Qui',
    numbers: 'Nombres',
    whenAsked: 'Quand était-ce ?',
    oldStyle: (date) => `${date} du calendrier julien`,
    or: 'ou',
    connected: 'À voir aussi',
    within: (distance) => `à ${distance} près`,
    metres: (count) => `${count} m`,
    kilometres: (count) => `${count} km`,
    noPlace: 'aucune source lue ne nomme le lieu',
    noDate: 'aucune source lue ne donne la date'
  },
  notes: {
    name: 'Notes',
    note: (number) => `Note ${number}`,
    backToText: (number) => `Note ${number} : retour au texte`,
    key: 'Signes',
    document: 'Le document',
    paragraph: (number) => `§ ${number}`,
    page: (number) => `p. ${number}`,
    categories: {
      primary: 'source primaire',
      scholarly: 'archives ou recherche',
      reference: 'encyclopédie',
      press: 'journal',
      popular: 'page de vulgarisation',
      none: 'hors publication'
    },
    inLanguage: (language) => `en ${language}`
  },
  movement: {
    kind: 'Trajet',
    stop: 'Étape',
    arrived: 'Arrivée',
    left: 'Départ',
    onward: 'Suite',
    stops: 'Étapes',
    modes: {
      rail: 'en train',
      ship: 'par mer',
      foot: 'à pied',
      road: 'par la route',
      unknown: 'moyen non rapporté'
    },
    schematic: 'parcours non rapporté',
    strength: {
      head: 'Effectif',
      now: 'Effectif à cette date',
      arrived: 'À l’arrivée',
      left: 'Au départ',
      reconstructed: (strength) => `${strength} ; reconstitué entre deux étapes`,
      between: 'Entre deux étapes, la courbe est reconstituée : aucune source ne la donne.',
      chart: (from, to) => `Effectif au fil du temps : de ${from} à ${to}.`,
      continues: 'Se poursuit'
    },
    now: 'À cette date',
    at: (place) => `lieu : ${place}`,
    between: (from, to) => `entre ${from} et ${to} ; position interpolée`,
    phases: {
      ahead: 'pas encore en route',
      'under way': 'en route, on ne sait où',
      over: 'le trajet est achevé',
      unknown: 'on ne sait où'
    }
  },
  territory: {
    kind: 'Territoire',
    always: 'pendant toute la période de cette carte',
    status: 'Statut',
    statuses: {
      sovereign: (power) => `Souveraineté : ${power}`,
      administration: (power) => `Administration : ${power}`,
      control: (power) => `Contrôle : ${power}`,
      occupation: (power) => `Occupation : ${power}`,
      lease: (power) => `Bail : ${power}`,
      claim: (power) => `Revendication : ${power}`,
      concession: (power) => `Concession : ${power}`
    },
    claimant: (power) => `revendiqué par : ${power}`,
    area: 'Superficie',
    areaGloss: 'telle que tracée ici, arrondie',
    outline: 'Contour',
    outlineGloss:
      'Les limites sont celles d’aujourd’hui (Natural Earth, 1:10 million), sauf là où une bande grise montre que les éditeurs en ont tracé une : elle peut être décalée de 4 à 30 km.',
    precisions: { surveyed: 'levé', approximate: 'approximatif', unknown: 'inconnu ; tracé par hypothèse' },
    now: 'à cette date'
  },
  boundary: {
    kinds: {
      lease: 'Limite d’un territoire loué ou d’une colonie',
      parallel: 'Frontière le long d’un parallèle',
      disputed: 'Frontière contestée',
      state: 'Frontière d’État',
      province: 'Limite de province',
      oblast: 'Limite de région'
    },
    status: 'Statut',
    statuses: {
      lease:
        'le bord de ce qui fut loué ou cédé ; par quel accord, les sources ci-dessous le disent autant qu’elles peuvent',
      parallel: 'convenue par traité ; lequel, les sources ci-dessous le disent',
      disputed: 'non convenue : deux puissances revendiquaient le territoire de l’un de ses côtés',
      state: 'entre États ; cette carte ne sait pas comment elle fut convenue',
      province: 'une limite intérieure ; cette carte ne sait pas quelle décision la fixa ainsi',
      oblast: 'une limite intérieure ; cette carte ne sait pas quelle décision la fixa ainsi'
    },
    inFact: 'aussi, de fait, le bord de ce que tenait l’un des côtés',
    line: 'Tracé',
    lines: {
      ours: (kilometres) => `tracé de mémoire par les éditeurs ; peut être décalé de ${kilometres} km`,
      today:
        'celui d’aujourd’hui (Natural Earth, 1:10 million) ; on ne sait de combien celui de l’époque en différait',
      parallel: 'le parallèle lui-même, exact'
    }
  },
  route: {
    kinds: { railway: 'Chemin de fer', ferry: 'Ligne maritime', road: 'Route' },
    now: 'À cette date',
    states: { open: 'ouverte', cut: 'coupée', closed: 'hors service' },
    interruptions: 'Coupures',
    gauge: 'Écartement',
    millimetres: (count) => `${count} mm`,
    gauges: { broad: 'large', standard: 'normal', narrow: 'étroit' },
    owner: 'Exploitant',
    jointly: (powers) => `${powers}, ensemble`,
    course: 'Tracé',
    courses: { documented: 'connu ; dessiné dans ses grandes lignes', schematic: 'inconnu ; schématique' },
    stations: { railway: 'Gares', ferry: 'Ports', road: 'Relais' }
  },
  person: {
    links: 'Ailleurs',
    kind: 'Personne',
    names: 'Noms',
    life: 'Dates de vie',
    tookPart: 'Événements',
    nothing: 'Aucun événement de ces sources ne nomme cette personne.',
    journeys: 'Trajets',
    where: 'Où'
  },
  sources: {
    head: 'Sources',
    more: (count) => `${count} de plus`,
    kind: 'Source',
    citation: 'Référence',
    style: 'Style',
    styles: { chicago: 'Chicago', gost: 'GOST' },
    usualStyle: () => 'chicago',
    file: 'Pour un logiciel de bibliographie :',
    outside: 'ouvrir la page externe',
    resting: 'Citée pour',
    restingNone: 'Rien de ce qui est montré ne la cite.',
    statements: (count) => `${count} ${plural(count, 'affirmation', 'affirmations')}`,
    kinds: {
      event: 'Événements',
      movement: 'Trajets',
      territory: 'Territoires',
      route: 'Chemins de fer, routes, lignes maritimes',
      place: 'Lieux',
      study: 'L’étude dans son ensemble'
    },
    what: {
      claim: 'affirmation',
      date: 'date',
      place: 'lieu',
      number: 'nombre',
      difference: 'point disputé',
      stop: 'étape',
      way: 'itinéraire',
      course: 'tracé',
      gauge: 'écartement',
      owner: 'exploitant',
      interruption: 'coupure',
      holder: 'qui le tenait',
      position: 'position',
      obligation: 'obligation',
      assumption: 'hypothèse'
    }
  },
  place: {
    links: 'Ailleurs',
    kinds: {
      settlement: 'Localité',
      region: 'Région',
      quarter: 'Quartier',
      building: 'Bâtiment',
      water: 'Eaux'
    },
    names: 'Noms',
    roles: { today: 'aujourd’hui', period: 'de l’époque' },
    holder: 'Statut',
    position: 'Coordonnées',
    angle: (degrees, minutes, toward) =>
      `${degrees}°${minutes}′ ${{ north: 'N', south: 'S', east: 'E', west: 'O' }[toward]}`,
    happened: 'Ce qui s’est passé ici',
    parts: 'Lieux qui s’y trouvent',
    held: (date, held) =>
      `Le ${date} : ${held.map((text) => text.charAt(0).toLowerCase() + text.slice(1)).join(' ; ')}.`,
    told: (events) =>
      events === 0
        ? 'Cette édition ne situe aucun événement ici.'
        : `${events} ${plural(events, 'événement', 'événements')} de cette édition ${plural(events, 'a', 'ont')} eu lieu ici.`,
    passedBy: 'Trajets passant ici',
    routes: 'Chemins de fer, routes, lignes maritimes'
  }
} satisfies PageMessages;
