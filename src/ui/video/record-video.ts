/** A video of the map, frame by frame: each is drawn to the end before it is taken, so that a slow machine makes the same file. */
import { flushSync } from 'svelte';
import { PictureMapError, type PictureMap, type PictureMapFailure } from '../../map/picture-map.svelte';
import type { VideoFrames } from '../../view/video-frames';
import { paintPage } from '../picture/paint-page';
import type { Stage } from '../picture/stage';
import type { Encoder, EncoderInputs } from './encoder';
import type { FilmedContents, FilmedExports, FilmedProps } from './filmed-props';
import { VideoError } from './video-error';
import type { VideoFile } from './video-file';
import { VIDEO_PAGE, type VideoFormat } from './video-size';

export type VideoInputs = {
  readonly contents: FilmedContents;
  readonly frames: VideoFrames;
  readonly rate: number;
  readonly format: VideoFormat;
  readonly file: VideoFile | undefined;
  readonly signal: AbortSignal;
  /** Called after each frame with their number. */
  readonly onframe: (done: number) => void;
};

/** What a video is made with. */
export type VideoTools = {
  readonly openEncoder: (
    inputs: Omit<EncoderInputs, 'format'> & { readonly format: VideoFormat }
  ) => Promise<Encoder>;
  /** Lays the page out that is filmed. */
  readonly layOut: (props: FilmedProps) => Stage<FilmedExports>;
};

/**
 * Makes the video; the result is the file where none was chosen.
 *
 * @throws `VideoError`, and what `signal` says; nothing is left behind
 */
export async function recordVideo(
  inputs: VideoInputs,
  { openEncoder, layOut }: VideoTools
): Promise<Blob | undefined> {
  const { contents, frames, rate, format, file, signal, onframe } = inputs;
  const { scale, title, link } = contents;
  const size = { width: VIDEO_PAGE.width * scale, height: VIDEO_PAGE.height * scale };
  const canvas = Object.assign(document.createElement('canvas'), size);
  const paper = canvas.getContext('2d', { alpha: false });
  let stage: Stage<FilmedExports> | undefined;
  let encoder: Encoder | undefined;
  try {
    if (!paper) throw new VideoError('tooLarge');
    encoder = await openEncoder({ canvas, size, format, rate, file, title, link });
    const map = await new Promise<PictureMap>((resolve, reject) => {
      const fail = (failure: PictureMapFailure) => {
        reject(new VideoError(failure));
      };
      signal.addEventListener('abort', () => {
        fail('lost');
      });
      stage = layOut({ ...contents, onready: resolve, onfailed: fail });
    });
    const { page, exports } = stage as unknown as Stage<FilmedExports>; // set by the promise
    let shown: ReturnType<VideoFrames['at']> | undefined;
    for (let i = 0; i < frames.count; i++) {
      signal.throwIfAborted();
      const frame = frames.at(i);
      if (frame !== shown) {
        const paint = () => {
          paintPage(paper, page, scale);
        };
        const hasOtherMap = flushSync(() => exports.show(frame));
        await document.fonts.ready; // a caption may have letters that none had before
        if (hasOtherMap || i === 0) await map.draw(paint);
        else map.drawAgain(paint);
      }
      shown = frame;
      await encoder.add();
      onframe(i + 1);
    }
    return await encoder.finish();
  } catch (error) {
    await (encoder ? encoder.cancel() : file?.discard());
    throw error instanceof PictureMapError ? new VideoError(error.failure, error) : error;
  } finally {
    stage?.remove();
    canvas.width = canvas.height = 0; // some browsers keep a canvas long after its last use
  }
}
