import type { Edition } from '../../domain/edition';
import type { Ground } from '../../domain/ground';
import type { Source } from '../../domain/source';
import type { PictureMapReports } from '../../map/picture-map.svelte';
import type { ViewValues } from '../../view/fields';
import type { Footage } from '../../view/footage';
import type { Theme } from '../../view/theme';
import type { FilmedFrame } from '../../view/video-frames';

/** What is filmed. */
export type FilmedContents = {
  /** With all its evidence. */
  readonly edition: Edition;
  /** The detailed one. */
  readonly ground: Ground;
  readonly footage: Footage;
  /** What the visitor has chosen; the footage may set some of it. */
  readonly view: ViewValues;
  readonly theme: Theme;
  readonly title: string;
  /** What it tells, in a sentence or two. */
  readonly lead: string;
  readonly sources: readonly Source[];
  /** Of ground and data, and the licence. */
  readonly credits: string;
  readonly link: string;
  /** Pixels of the video for each pixel of the page. */
  readonly scale: number;
};

export type FilmedProps = FilmedContents & Omit<PictureMapReports, 'onframe'>;

export type FilmedExports = {
  /** Shows another frame; true if it has another map. */
  readonly show: (frame: FilmedFrame) => boolean;
};
