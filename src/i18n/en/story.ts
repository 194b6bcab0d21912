/** English words of stories, captions and the presentation, and the shape that every other language fills. */
const story = {
  stories: 'Stories',
  caption: 'Caption',
  /** Above the words of a step that the editors computed. */
  reconstruction: 'Reconstruction',
  leave: 'Close the story',
  previous: 'Previous step',
  next: 'Next step',
  step: (number: number, count: number) => `${number} of ${count}`,
  progress: 'Progress of the story',
  /** Steps that may not be told under the choice of evidence. */
  skipped: (count: number): string =>
    count === 1
      ? 'Your evidence settings leave out one step.'
      : `Your evidence settings leave out ${count} steps.`,
  /** Beneath the date of what is told, where the map cannot show that day. */
  outside: {
    before: (firstDay: string) => `before the map’s first day, ${firstDay}`,
    after: (lastDay: string) => `after the map’s last day, ${lastDay}`
  },
  /** Beside the date of what is told, where that was before or after the time of the map. */
  mapOf: (day: string) => `map of ${day}`,
  nothing: 'Your evidence settings leave nothing of this story.',
  missing: (id: string) => `There is no story called “${id}” here.`,
  follow: 'Follow',
  followHint: 'Let the map go where the story goes',
  present: 'Present',
  presentHint: 'Full screen: the map and the caption only (F)',
  leavePresentation: 'Leave the presentation (Esc)',
  /** What is seen of a presentation while key B keeps it dark. */
  black: 'Black screen',
  loop: 'Repeat',
  kiosk: 'Return to the start after a minute without input'
};

export default story;
