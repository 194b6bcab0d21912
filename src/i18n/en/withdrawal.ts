/** What the map says of a withdrawal that is studied, in English: the shape of every language. */
import type { StudyWord } from '../../domain/study';

export default {
  head: 'Reconstruction',
  /** For what the edition has no words of its own. */
  words: {
    area: 'Area still held',
    ahead: 'not yet held',
    held: 'still held',
    left: 'given up',
    due: 'to be given up by {date}',
    deadline: 'last deadline',
    parts: 'Territories',
    places: 'Each place is listed under the territory in which it lies.',
    reading: 'Reading of the deadlines',
    earliestDeparture: 'First day of departure',
    earliestBoarding: 'First day of embarkation',
    marchSpeed: 'A day’s march',
    departureRate: 'Men leaving a post per day',
    detachmentSize: 'A detachment',
    boardingRate: 'Men embarked per day',
    shipCapacity: 'Men per ship',
    shipSpeed: 'Speed at sea',
    reserve: 'Margin before deadline'
  } as Record<StudyWord, string>,
  /** Of a territory that has been left by one reading, and by another is yet to be. */
  orElse: (left: string, due: string) => `${left}, or ${due}`,
  /** On the map beside what stands for men, in two lines; the "?" is the mark of what is assumed. */
  beside: {
    post: (place: string) => place,
    column: (place: string) => `${place} column`,
    columns: (count: number) => `${count} columns`,
    ship: (_port: string) => 'Transport',
    men: (men: number, number: string) => (men === 1 ? `${number} man?` : `${number} men?`)
  },
  key: {
    title: 'Reconstruction, not documented',
    documented: 'Ship that a source names',
    documentedGloss: 'full: documented; its course is drawn here',
    segment: (count: number) => `${count} men at a place`,
    column: 'Column on the march, with its men',
    ship: 'Transport, with those aboard',
    way: 'Route of those who leave',
    gloss: 'hollow or dashed: reconstructed from assumptions'
  }
};
