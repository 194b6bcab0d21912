import type { Messages } from '../messages';
import { typeset } from '../typeset';
import words from './dates';

const core = {
  locale: 'fr',
  ...words,
  page: {
    map: 'Carte',
    about: 'À propos',
    data: (licence) => `données ${licence}`,
    mapComes: 'La carte se charge…',
    detailComes: 'Les événements et les détails de la carte se chargent…'
  },
  start: {
    play: 'Lancer le récit',
    read: 'Lire le texte',
    explore: 'Explorer la carte'
  },
  header: {
    close: 'Masquer le panneau',
    open: 'Afficher le panneau',
    menu: 'Menu',
    search: 'Recherche',
    layers: 'Couches',
    legend: 'Légende',
    language: 'Langue',
    share: 'Partager'
  },
  timeline: {
    name: 'Frise chronologique',
    date: 'Date',
    typeDate: 'saisir une date',
    months: [
      'janv.',
      'févr.',
      'mars',
      'avril',
      'mai',
      'juin',
      'juil.',
      'août',
      'sept.',
      'oct.',
      'nov.',
      'déc.'
    ],
    initials: ['J', 'F', 'M', 'A', 'M', 'J', 'J', 'A', 'S', 'O', 'N', 'D'],
    fold: 'Réduire',
    unfold: 'Déplier'
  },
  transport: {
    play: 'Lecture',
    pause: 'Pause',
    previous: 'Événement précédent',
    next: 'Événement suivant'
  },
  column: {
    panes: {
      text: 'Texte',
      events: 'Événements',
      places: 'Lieux',
      differences: 'Désaccords des sources'
    },
    sections: 'Contenu du panneau',
    before: 'Avant',
    after: 'Après',
    undated: 'Sans date dans la source',
    monthUnknown: (when) => `${when}, mois inconnu`
  },
  /** How sure a statement is. */
  grades: {
    document: 'Donné par le document',
    attested: 'Attesté',
    weak: 'Faiblement attesté',
    inferred: 'Déduit',
    unverified: 'Sans source',
    disputed: 'Sources en désaccord'
  }
} satisfies Messages;

export default { ...typeset(core), ...words }; // dates are put together before they are spaced
