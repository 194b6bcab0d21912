/** Les mots des pages qui se lisent sans le programme. */
import type { StaticPageMessages } from '../messages';
import { typeset } from '../typeset';

export default typeset({
  openMap: 'Ouvrir sur la carte',
  allPages: 'Toutes les pages',
  lead: 'Tout ce que sait cette carte, en pages simples : chaque événement, lieu, personne, trajet, territoire et ligne, avec chaque lecture, son degré de certitude et ses sources.',
  previous: 'Précédent',
  next: 'Suivant',
  describedIn: 'Dans le texte',
  back: 'Retour au texte'
} satisfies StaticPageMessages);
