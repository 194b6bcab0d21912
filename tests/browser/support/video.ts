/** Video files, read back in a page of their own. */
import type { Page } from '@playwright/test';
import type * as Library from 'mediabunny';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const LIBRARY = createRequire(import.meta.url)
  .resolve('mediabunny')
  .replace(/mediabunny[^/\\]*$/, 'mediabunny.min.mjs');

/** A colour: red, green, blue, each 0 to 255. */
export type Colour = readonly [number, number, number];

/**
 * Size, number of frames and tags of a video, and the mean colour of a part of it, in pixels from its upper left, at each
 * of some seconds.
 */
export async function readVideo(
  page: Page,
  file: string,
  part: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
  seconds: readonly number[]
) {
  const reader = await page.context().newPage();
  await reader.route('**/reader*', (route) =>
    route.request().url().endsWith('.mjs')
      ? route.fulfill({ contentType: 'text/javascript', body: readFileSync(LIBRARY, 'utf8') })
      : route.fulfill({
          contentType: 'text/html',
          body: '<title>reader</title><link rel="icon" href="data:,">'
        })
  );
  await reader.goto('./reader.html');
  const read = await reader.evaluate(
    async ([bytes, { x, y, width, height }, times]) => {
      const address = new URL('reader.mjs', location.href).href;
      const { ALL_FORMATS, BlobSource, CanvasSink, Input } = (await import(address)) as typeof Library;
      const letters = Uint8Array.from(atob(bytes), (byte) => byte.charCodeAt(0));
      const input = new Input({ source: new BlobSource(new Blob([letters])), formats: ALL_FORMATS });
      const track = await input.getPrimaryVideoTrack();
      if (!track) throw new Error('there is no video');
      const sink = new CanvasSink(track);
      const colours: [number, number, number][] = [];
      for (const time of times) {
        const canvas = (await sink.getCanvas(time))?.canvas;
        const context = canvas?.getContext('2d') as CanvasRenderingContext2D | undefined; // of one kind or the other
        const pixels = [...(context?.getImageData(x, y, width, height).data ?? [])];
        const mean = (channel: number) =>
          pixels.reduce((sum, value, i) => (i % 4 === channel ? sum + value : sum), 0) / (width * height);
        colours.push([mean(0), mean(1), mean(2)]);
      }
      const { packetCount } = await track.computePacketStats();
      const { title, comment } = await input.getMetadataTags();
      return {
        size: [await track.getDisplayWidth(), await track.getDisplayHeight()],
        frames: packetCount,
        title,
        comment,
        colours
      };
    },
    [readFileSync(file).toString('base64'), part, seconds] as const
  );
  await reader.close();
  return read;
}
