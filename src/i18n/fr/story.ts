/** Les mots des récits, de leurs commentaires et de la présentation. */
import type { StoryMessages } from '../messages';

export default {
  stories: 'Récits',
  caption: 'Commentaire',
  reconstruction: 'Reconstitution',
  leave: 'Fermer le récit',
  previous: 'Étape précédente',
  next: 'Étape suivante',
  step: (number, count) => `${number} sur ${count}`,
  progress: 'Avancement du récit',
  skipped: (count) =>
    count === 1
      ? 'Votre choix de sources écarte une étape.'
      : `Votre choix de sources écarte ${count} étapes.`,
  outside: {
    before: (firstDay) => `avant le premier jour de la carte, ${firstDay}`,
    after: (lastDay) => `après le dernier jour de la carte, ${lastDay}`
  },
  mapOf: (day) => `carte du ${day}`,
  nothing: 'Votre choix de sources ne laisse rien de ce récit.',
  missing: (id) => `Il n’y a pas ici de récit nommé « ${id} ».`,
  follow: 'Suivre',
  followHint: 'Laisser la carte aller là où va le récit',
  present: 'Présenter',
  presentHint: 'Plein écran : la carte et son commentaire seulement (F)',
  leavePresentation: 'Quitter la présentation (Échap)',
  black: 'Écran noir',
  loop: 'Répéter',
  kiosk: 'Revenir au début après une minute sans action'
} satisfies StoryMessages;
