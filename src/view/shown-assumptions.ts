import type { ViewValues } from './fields';

/**
 * The assumptions by which the map shows a reconstruction: the first of two that are compared, and only beside the pane that
 * calls it one. Undefined where none is shown.
 */
export const shownAssumptions = ({ pane, assumptions }: Pick<ViewValues, 'pane' | 'assumptions'>) =>
  pane === 'evacuation' ? assumptions?.split(';')[0] : undefined;
