/** English words of the pages that are read without the program, and the shape that every other language fills. */
export default {
  openMap: 'Open on the map',
  allPages: 'All pages',
  /** Above the list of all pages. */
  lead: 'Everything this map knows, as plain pages: each event, place and person with every reading, its grade and its sources.',
  chapters: 'Chapters',
  previous: 'Previous',
  next: 'Next',
  describedIn: 'In the text'
};
