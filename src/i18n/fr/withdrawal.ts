/** What the map says of a withdrawal that is studied, in French. */
import type { WithdrawalMessages } from '../messages';

export default {
  head: 'Reconstitution',
  words: {
    area: 'Superficie encore tenue',
    ahead: 'pas encore tenu',
    held: 'encore tenu',
    left: 'abandonné',
    due: 'à quitter avant le {date}',
    deadline: 'dernier délai',
    parts: 'Territoires',
    places: 'Chaque lieu figure sous le territoire où il se trouve.',
    reading: 'Lecture des délais',
    earliestDeparture: 'Premier jour de départ',
    earliestBoarding: 'Premier jour d’embarquement',
    marchSpeed: 'Étape d’un jour',
    departureRate: 'Hommes quittant un poste par jour',
    detachmentSize: 'Effectif d’un détachement',
    boardingRate: 'Hommes embarqués par jour',
    shipCapacity: 'Hommes par navire',
    shipSpeed: 'Vitesse en mer',
    reserve: 'Marge avant le délai'
  },
  orElse: (left, due) => `${left}, ou ${due}`,
  beside: {
    post: (place) => place,
    column: (place) => `${place}, colonne`,
    columns: (count) => `${count} colonnes`,
    ship: () => 'Transport',
    men: (men, number) => (men === 1 ? `${number} homme ?` : `${number} hommes ?`)
  },
  key: {
    title: 'Reconstitution, non documentée',
    documented: 'Navire nommé par une source',
    documentedGloss: 'plein : documenté ; son parcours est tracé ici',
    segment: (count) => `${count} hommes en un lieu`,
    column: 'Colonne en marche, avec ses hommes',
    ship: 'Transport, avec ceux qu’il porte',
    way: 'Chemin de ceux qui partent',
    gloss: 'creux ou tireté : reconstitué à partir d’hypothèses'
  }
} satisfies WithdrawalMessages;
