/** A story as a handout shows it: its steps, and the map of each. */
import { flushSync } from 'svelte';
import type { Edition } from '../../domain/edition';
import type { EvidenceFilter } from '../../domain/evidence-filter';
import type { Ground } from '../../domain/ground';
import type { Story } from '../../domain/story';
import type { ViewValues } from '../../view/fields';
import { film, filmOf, type Film } from '../../view/film';
import type { Moment } from '../../view/footage';
import { raiseWithMap, type MapStage } from '../picture/stage';
import { areaOfFile } from '../video/filmed-area';
import { STEP_PICTURE } from './step-picture-size';
import StepMap from './StepMap.svelte';

/** The story laid out for maps of that size; undefined where the evidence filter leaves nothing of it. */
export const handoutOf = (story: Story, edition: Edition, filter: EvidenceFilter): Film | undefined =>
  filmOf(story, { edition, filter, area: areaOfFile(edition, STEP_PICTURE), still: true });

/** What can be asked of `StepMap`. */
type StepExports = { readonly show: (next: Moment) => void };

/**
 * The map at each step, by day.
 *
 * @param context the states of the page
 * @param signal ends it
 * @throws `PictureMapError`; nothing is left behind
 */
export async function stepPictures(
  told: Film,
  of: { readonly edition: Edition; readonly ground: Ground; readonly view: ViewValues },
  context: Map<unknown, unknown>,
  signal: AbortSignal
): Promise<readonly HTMLCanvasElement[]> {
  const moments = told.steps.map(({ from }) => film(told, from));
  const [moment] = moments;
  if (!moment) return [];
  const raised: MapStage<StepExports> = await raiseWithMap(StepMap, { ...of, moment }, context, signal);
  const { stage, map } = raised;
  try {
    const pictures: HTMLCanvasElement[] = [];
    for (const next of moments) {
      flushSync(() => stage.exports.show(next));
      pictures.push(await map.draw(() => copyOf(stage.page.querySelector('canvas'))));
    }
    return pictures;
  } finally {
    stage.remove();
  }
}

function copyOf(drawn: HTMLCanvasElement | null): HTMLCanvasElement {
  const copy = document.createElement('canvas');
  if (drawn) {
    Object.assign(copy, { width: drawn.width, height: drawn.height });
    copy.getContext('2d')?.drawImage(drawn, 0, 0);
  }
  return copy;
}
