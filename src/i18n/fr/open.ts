/** Les mots de la page « Ouvrir vos données ». */
import type { OpenMessages } from '../messages';
import { pluralIn } from '../plural';
import { typeset } from '../typeset';

const plural = pluralIn('fr', { one: 0, many: 1, other: 1 });
const counted = (count: number, one: string, other: string) => `${count} ${plural(count, one, other)}`;

export default typeset({
  title: 'Ouvrir vos données',
  lead: 'Déposez vos fichiers n’importe où sur cette page – un tableau, une carte, une chronologie, un dossier ou une archive – et ils deviennent des lieux, des événements et des trajets sur la carte.',
  privacy:
    'Rien ne quitte votre navigateur : les fichiers sont lus sur cette machine et ne sont envoyés nulle part.',
  chooseFiles: 'Choisir des fichiers…',
  chooseFolder: 'Choisir un dossier…',
  drop: 'Déposez-les ici',
  busy: 'Lecture…',
  back: 'Retour à la carte',
  formats: {
    head: 'Ce qui peut être ouvert',
    list: [
      'Tableaux : CSV ou TSV d’événements, de lieux ou d’étapes de trajets',
      'Cartes : GeoJSON, KML, KMZ, GPX',
      'Répertoires de lieux : Linked Places Format',
      'Chronologies et cartes narratives : TimelineJS (JSON, ou sa feuille en CSV), StoryMapJS',
      'Textes annotés : Recogito, Web Annotation',
      'Sources : CSL-JSON, tel que l’exporte Zotero',
      'Un dossier d’édition, tel qu’il s’enregistre ici'
    ]
  },
  templates: {
    head: 'Tableaux pour commencer',
    lead: 'Un tableau vide avec le nom de ses colonnes et un exemple. Remplissez-le avec n’importe quel tableur et enregistrez-le en « CSV UTF-8 ».',
    languages:
      'Les textes peuvent être en plusieurs langues : à côté de « title », une colonne « title:ru » ou « title_ru » donne la même chose en russe ; de même pour « name », « journey », « kind » et « description ».',
    names: { events: 'evenements.csv', places: 'lieux.csv', journeys: 'trajets.csv' },
    example: {
      name: 'Signature de la convention',
      placeName: 'Pékin',
      date: '20 janvier 1925',
      end: '',
      place: 'Pékin',
      latitude: '39.9',
      longitude: '116.4',
      kind: 'traité',
      placeKind: 'settlement',
      otherNames: 'Beijing',
      text: 'Elle fut signée de nuit.',
      people: 'Lev Karakhan',
      source: 'Un journal intime',
      grade: 'attested',
      precision: '500',
      journey: 'En train vers Pékin',
      arrive: '31 décembre 1924',
      depart: '',
      mode: 'rail'
    },
    stopBefore: {
      place: 'Tientsin',
      latitude: '39.1',
      longitude: '117.2',
      arrive: '',
      depart: '31 décembre 1924'
    }
  },
  language: { label: 'Langue des textes', auto: 'reconnue automatiquement' },
  nothing: 'Rien de tout cela n’a pu être ouvert',
  broken: 'Cela n’a pas pu être montré. Ce que l’on en sait :',
  counts: {
    places: (count) => counted(count, 'lieu', 'lieux'),
    events: (count) => counted(count, 'événement', 'événements'),
    journeys: (count) => counted(count, 'trajet', 'trajets'),
    routes: (count) => counted(count, 'voie', 'voies'),
    territories: (count) => counted(count, 'territoire', 'territoires'),
    sources: (count) => counted(count, 'source', 'sources')
  },
  none: 'rien',
  formatNames: { table: 'tableau', edition: 'édition' },
  report: {
    open: 'Bilan de l’import',
    arrived: 'Ce qui est arrivé',
    lost: (count) => `Ce qui est perdu : ${count}`,
    attention: (count) => `Ce qui demande attention : ${count}`,
    notes: (count) => `Bon à savoir : ${count}`,
    checked: (count) => `Ce que dit le contrôle de l’édition : ${count}`,
    summary: (lost, attention) => `${counted(lost, 'perdu', 'perdus')}, ${attention} à regarder`,
    all: (count) => `Tout afficher (${count})`
  },
  own: 'Vos données',
  save: 'Enregistrer comme édition',
  another: 'Ouvrir autre chose',
  place: {
    begin: (count) => `Placer ${counted(count, 'lieu', 'lieux')} sur la carte`,
    ask: (name) => `Où se trouve ${name} ?`,
    how: 'Cliquez sur la carte, ou saisissez latitude et longitude.',
    label: 'Latitude, longitude',
    example: '39.9, 116.4',
    unreadable: 'Attendu : une latitude et une longitude comme 39.9, 116.4.',
    set: 'Le placer là',
    skip: 'L’écarter',
    left: (count) => `encore ${count}`,
    done: 'Terminé'
  }
} satisfies OpenMessages);
