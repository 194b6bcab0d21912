import type { ViewValues } from './fields';

/**
 * The assumptions by which the map shows a reconstruction: the first of two that are compared, and only beside the pane or
 * the story that calls it one. Undefined where none is shown.
 */
export const shownAssumptions = ({
  pane,
  story,
  assumptions
}: Pick<ViewValues, 'pane' | 'story' | 'assumptions'>) =>
  pane === 'evacuation' || story !== undefined ? assumptions?.split(';')[0] : undefined;
