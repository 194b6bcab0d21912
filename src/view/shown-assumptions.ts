import type { Edition } from '../domain/edition';
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

type Shown = Parameters<typeof shownAssumptions>[0];

/** Whether a reconstruction of the study of the edition is shown: in words, figures or on the map. */
export const isReconstructed = (values: Shown, { study }: Pick<Edition, 'study'>): boolean =>
  study?.reconstruction !== undefined && shownAssumptions(values) !== undefined;

/** Whether the map draws it: it lies on the layer of the journeys. */
export const drawsReconstruction = (
  values: Shown & Pick<ViewValues, 'hiddenLayers'>,
  edition: Pick<Edition, 'study'>
): boolean => isReconstructed(values, edition) && !values.hiddenLayers.has('journeys');
