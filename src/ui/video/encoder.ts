/** A video file, frame by frame, by mediabunny and the browser's own encoder: to be loaded only when a video is asked for. */
import {
  BufferTarget,
  CanvasSource,
  Mp4OutputFormat,
  Output,
  StreamTarget,
  WebMOutputFormat
} from 'mediabunny';
import type { Size } from '../picture/picture-size';
import { VideoError } from './video-error';
import type { VideoFile } from './video-file';
import { qualityOf, videoCodec } from './video-codec';
import type { VideoFormat } from './video-size';

export type EncoderInputs = {
  readonly canvas: HTMLCanvasElement;
  readonly size: Size;
  readonly format: Exclude<VideoFormat, 'gif'>;
  /** Frames in a second. */
  readonly rate: number;
  readonly file: VideoFile | undefined;
  readonly title: string;
  readonly link: string;
};

export type Encoder = {
  /** Takes what the canvas shows as the next frame; resolves when there is room for another. */
  readonly add: () => Promise<void>;
  /** Ends the file; where none was chosen it is the result. */
  readonly finish: () => Promise<Blob | undefined>;
  /** Gives up and leaves nothing. */
  readonly cancel: () => Promise<void>;
};

/** @throws `VideoError` where the browser has no encoder for the size and the format; each step, where there is no room */
export async function openEncoder(inputs: EncoderInputs): Promise<Encoder> {
  const { canvas, size, format, rate, file, title, link } = inputs;
  const codec = await videoCodec(format, size, rate);
  if (!codec) throw new VideoError('encoder');
  const memory = new BufferTarget();
  const output = new Output({
    format: format === 'webm' ? new WebMOutputFormat() : new Mp4OutputFormat(),
    target: file ? new StreamTarget(file.stream, { chunked: true }) : memory
  });
  const source = new CanvasSource(canvas, { codec, quality: qualityOf(size, rate) });
  output.addVideoTrack(source, { frameRate: rate });
  output.setMetadataTags({ title, comment: link });

  const tried = async <T>(act: () => Promise<T>): Promise<T> => {
    try {
      return await act();
    } catch (cause) {
      const isFull = cause instanceof DOMException && cause.name === 'QuotaExceededError';
      throw new VideoError(isFull || cause instanceof RangeError ? 'disk' : 'encoder', cause);
    }
  };
  let frames = 0;
  await tried(() => output.start());
  return {
    add: () => tried(() => source.add(frames++ / rate, 1 / rate)),
    finish: async () => {
      await tried(() => output.finalize());
      return memory.buffer ? new Blob([memory.buffer], { type: `video/${format}` }) : undefined;
    },
    cancel: async () => {
      await output.cancel().catch(() => undefined); // it may have failed itself
      await file?.discard();
    }
  };
}
