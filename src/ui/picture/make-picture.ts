/** A picture of the map as a PNG file. */
import { withTexts } from '../../export/png-text';
import { PictureMapError } from '../../map/picture-map.svelte';
import { paintPage } from './paint-page';
import PictureSheet from './PictureSheet.svelte';
import type { PictureContents } from './sheet-props';
import { raiseWithMap, type Stage } from './stage';

/**
 * Draws the sheet off the page and gives it as PNG, with its title, link and credits written into it.
 *
 * @param title what programs read in the file
 * @param context the states of the page
 * @param signal ends it
 * @throws `PictureMapError`, and what `signal` says; nothing is left behind
 */
export async function makePicture(
  contents: PictureContents,
  title: string,
  context: Map<unknown, unknown>,
  signal: AbortSignal
): Promise<Blob> {
  const { width, height, scale } = contents.size;
  const canvas = document.createElement('canvas');
  let stage: Stage | undefined;
  try {
    const paper = blank(canvas, width, height);
    const raised = await raiseWithMap(PictureSheet, contents, context, signal);
    stage = raised.stage;
    const { page } = stage;
    page.getBoundingClientRect(); // laid out, it asks for its faces
    await document.fonts.ready;
    await raised.map.draw(() => paintPage(paper, page, scale));
    signal.throwIfAborted();
    const drawn = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
    if (!drawn) throw new PictureMapError('tooLarge');
    const png = new Uint8Array(await drawn.arrayBuffer());
    const texts = { Title: title, Source: contents.link, Copyright: contents.credits };
    return new Blob([withTexts(png, texts)], { type: 'image/png' });
  } finally {
    stage?.remove();
    canvas.width = canvas.height = 0; // some browsers keep a canvas long after its last use
  }
}

/** What paints on a canvas of this size; a canvas without room takes no colour and says nothing. */
function blank(canvas: HTMLCanvasElement, width: number, height: number): CanvasRenderingContext2D {
  Object.assign(canvas, { width, height });
  const context = canvas.getContext('2d');
  context?.fillRect(width - 1, height - 1, 1, 1);
  if (!context || context.getImageData(width - 1, height - 1, 1, 1).data[3] !== 255)
    throw new PictureMapError('tooLarge');
  return context;
}
