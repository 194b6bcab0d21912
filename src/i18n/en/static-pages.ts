/** English words of the pages that are read without the program, and the shape that every other language fills. */
export default {
  openMap: 'Open on the map',
  allPages: 'All pages',
  /** Above the list of all pages. */
  lead: 'Everything this map knows, as plain pages: each event, place, person, journey, land and line with every reading, its grade and its sources.',
  previous: 'Previous',
  next: 'Next',
  describedIn: 'In the text',
  /** From a note to its number in the words. */
  back: 'Back to the text'
};
