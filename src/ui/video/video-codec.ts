/** Which encoder a video gets. */
import { getFirstEncodableVideoCodec, type Quality, type VideoCodec } from 'mediabunny';
import type { Size } from '../picture/picture-size';

/** Those that most programs play, the best first. */
const CODECS = { webm: ['vp9', 'vp8', 'av1'], mp4: ['avc', 'hevc', 'av1'] } as const;

/** The first that this browser has for a size, a quality and frames in a second; null where it has none. */
export const videoCodec = (
  format: keyof typeof CODECS,
  size: Size,
  quality: Quality,
  frameRate: number
): Promise<VideoCodec | null> =>
  getFirstEncodableVideoCodec([...CODECS[format]], { ...size, quality, frameRate });
