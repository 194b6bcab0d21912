/** An animated GIF, frame by frame, by gifenc: to be loaded only when one is asked for. */
import { applyPalette, GIFEncoder, quantize } from 'gifenc';
import type { Encoder, EncoderInputs } from './encoder';
import { VideoError } from './video-error';

/** As many as the format has. */
const COLOURS = 256;

/** A frame that is not written yet: it may stay for longer. */
type Shown = { readonly pixels: Uint8ClampedArray; frames: number };

/** @throws `VideoError` where the canvas cannot be read, or there is no room for the file */
export function openGif({
  canvas,
  size: { width, height },
  rate,
  file
}: Pick<EncoderInputs, 'canvas' | 'size' | 'rate' | 'file'>): Encoder {
  const paper = canvas.getContext('2d');
  if (!paper) throw new VideoError('tooLarge');
  const gif = GIFEncoder();
  let shown: Shown | undefined;
  const write = ({ pixels, frames }: Shown) => {
    const palette = quantize(pixels, COLOURS);
    const delay = (frames * 1000) / rate;
    gif.writeFrame(applyPalette(pixels, palette), width, height, { palette, delay });
  };
  return {
    async add() {
      const { data } = paper.getImageData(0, 0, width, height);
      if (shown && isSame(shown.pixels, data)) shown.frames++;
      else {
        if (shown) write(shown);
        shown = { pixels: data, frames: 1 };
      }
      await new Promise((resolve) => setTimeout(resolve)); // the page answers between two frames
    },
    async finish() {
      if (shown) write(shown);
      gif.finish();
      const bytes = gif.bytes();
      if (!file) return new Blob([bytes], { type: 'image/gif' });
      const writer = file.stream.getWriter();
      try {
        await writer.write({ type: 'write', data: bytes, position: 0 });
        await writer.close();
      } catch (cause) {
        throw new VideoError('disk', cause);
      }
      return undefined;
    },
    cancel: async () => file?.discard()
  };
}

const isSame = (a: Uint8ClampedArray, b: Uint8ClampedArray) => a.every((value, i) => value === b[i]);
