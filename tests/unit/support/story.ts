import type { StoryStep } from '../../../src/domain/story';

/** A step that says nothing but what a test lets it say. */
export const step = (some: Partial<StoryStep>): StoryStep => ({
  subject: { kind: 'date' },
  date: undefined,
  until: undefined,
  title: undefined,
  caption: undefined,
  show: [],
  extent: undefined,
  seconds: undefined,
  view: '',
  ...some
});
