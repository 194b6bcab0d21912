/** Which encoder a video gets. */
import { getFirstEncodableVideoCodec, Quality, type VideoCodec } from 'mediabunny';
import type { Size } from '../picture/picture-size';
import { bitrateOf } from './video-size';

/** Those that most programs play, the best first. */
const CODECS = { webm: ['vp9', 'vp8', 'av1'], mp4: ['avc', 'hevc', 'av1', 'vp9'] } as const;

/** The first that this browser has for a size and frames in a second; null where it has none. */
export const videoCodec = (
  format: keyof typeof CODECS,
  size: Size,
  frameRate: number
): Promise<VideoCodec | null> =>
  getFirstEncodableVideoCodec([...CODECS[format]], {
    ...size,
    quality: qualityOf(size, frameRate),
    frameRate
  });

export const qualityOf = (size: Size, frameRate: number): Quality =>
  new Quality({ bitrate: bitrateOf(size, frameRate) });
