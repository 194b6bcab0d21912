/** French words of what is opened beside the map. */
import type { PanelMessages } from '../messages';
import { pluralIn } from '../plural';
import description from './description';
import pages from './pages';
import share from './share';
import signs from './signs';
import study from './study';

const plural = pluralIn('fr', { one: 0, many: 1, other: 1 });
const either = new Intl.ListFormat('fr', { type: 'disjunction' });
const counted = (count: number, one: string, other: string) => `${count} ${plural(count, one, other)}`;

export default {
  ...pages,
  ...signs,
  description,
  share,
  study,
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
  },
  panel: { close: 'Fermer' }
} satisfies PanelMessages;
