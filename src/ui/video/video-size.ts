/** Sizes and formats of videos, and what they weigh. */
import type { Size } from '../picture/picture-size';

/** Of the page that is filmed, in pixels of the page: letters are as large on each screen on which a video fills it. */
export const VIDEO_PAGE: Size = { width: 1280, height: 720 };

/** Pixels of the video for each pixel of the page: a draft, 720p, 1080p and 4K. */
export const VIDEO_SCALES = [0.5, 1, 1.5, 3] as const;

export const FRAME_RATES = [24, 30] as const;

export const VIDEO_FORMATS = ['webm', 'mp4', 'gif'] as const;
export type VideoFormat = (typeof VIDEO_FORMATS)[number];

/** A GIF is for short clips: it has a size and a rate of its own, and so many seconds at most. */
export const GIF = { scale: 0.5, rate: 10, seconds: 15 } as const;

/** Bits for each pixel of each frame: lines and letters stay sharp. */
const BITS_PER_PIXEL = 0.12;

/** Bits for a second of video. */
export const bitrateOf = ({ width, height }: Size, rate: number): number =>
  Math.round(width * height * rate * BITS_PER_PIXEL);
