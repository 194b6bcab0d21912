/** Ce qui décrit la vue en mots. */
import type { DescriptionMessages } from '../messages';
import { pluralIn } from '../plural';

const plural = pluralIn('fr', { one: 0, many: 1, other: 1 });

export default {
  name: 'Cette vue en mots',
  open: 'Décrire cette vue',
  hint: 'La touche D la donne en entier, avec un tableau.',
  places: (date, count, largest) =>
    count === 0
      ? `Le ${date}, aucun lieu de cette édition n’est sur la carte.`
      : count === 1
        ? `Le ${date}, la carte montre ${largest}.`
        : `Le ${date}, la carte montre ${count} lieux, dont ${largest}.`,
  reach: (west, east) => `Elle va de ${west} à l’ouest à ${east} à l’est.`,
  today: (events) => `Ce jour-là : ${events}.`,
  noneToday: (title, date) =>
    `Rien ici n’est daté de ce jour ; dernier événement avant lui : ${title} (${date}).`,
  noneYet: 'Rien de ce qui est ici n’a encore eu lieu ce jour-là.',
  possible: (count) =>
    `${count} ${plural(count, 'événement a', 'événements ont')} peut-être eu lieu ce jour-là.`,
  states: (names) => `États : ${names}.`,
  land: (status, lands) => `${status} : ${lands}.`,
  oneReading: 'selon une seule lecture des dates',
  guessed: (count) =>
    `${count} de ces contours ${plural(count, 'n’est pas connu et est tracé', 'ne sont pas connus et sont tracés')} par hypothèse.`,
  journeys: (journeys) => `Trajets : ${journeys}.`,
  changed: (date, changes) => `Dernier changement à cette date ou avant, ${date} : ${changes}.`,
  changes: {
    territory: { began: 'depuis ce jour', ended: 'jusqu’à ce jour', cut: '', restored: '' },
    movement: { began: 'départ', ended: 'arrivée', cut: '', restored: '' },
    route: { began: 'ouverture', ended: 'fermeture', cut: 'coupure', restored: 'réouverture' }
  },
  inferred: (count, all) =>
    `${count} des ${all} lignes ci-dessous ${plural(count, 'est déduite, calculée', 'sont déduites, calculées')} ou sans source.`,
  reconstructed:
    'Le retrait sur la carte est une reconstitution : il est calculé à partir d’hypothèses, aucune source ne le rapporte.',
  hidden: (layers) => `Couches masquées : ${layers}.`,
  possibly: (date) => `peut-être ; ${date}`,
  table: { what: 'Objet', state: 'À cette date', grade: 'Certitude' },
  groups: {
    events: 'Événements',
    changes: 'Dernier changement',
    journeys: 'Trajets',
    land: 'Territoires',
    boundaries: 'Limites',
    places: 'Lieux'
  },
  more: (count) => `et ${count} de plus`
} satisfies DescriptionMessages;
