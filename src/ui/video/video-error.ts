import type { PictureMapFailure } from '../../map/picture-map.svelte';

/** Why there is no video: no map, no encoder for this size and format, or no room for the file. */
export type VideoFailure = PictureMapFailure | 'encoder' | 'disk';

/** The names of `VideoFailure` as an error that travels. */
export class VideoError extends Error {
  readonly failure: VideoFailure;

  constructor(failure: VideoFailure, cause?: unknown) {
    super(`the video was not made: ${failure}`, { cause });
    this.failure = failure;
  }
}
