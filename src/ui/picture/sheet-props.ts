import type { Ground } from '../../domain/ground';
import type { Scene } from '../../domain/scene';
import type { Source } from '../../domain/source';
import type { PictureMapReports } from '../../map/picture-map.svelte';
import type { Frame } from '../../view/camera';
import type { Caption } from '../../view/caption';
import type { Theme } from '../../view/theme';
import type { PictureSize } from './picture-size';

/** What is drawn of a view. */
export type PictureContents = {
  readonly scene: Scene;
  /** The detailed one. */
  readonly ground: Ground;
  /** What the visitor sees of the map. */
  readonly seen: Frame;
  readonly caption: Caption | undefined;
  readonly sources: readonly Source[];
  readonly link: string;
  readonly theme: Theme;
  /** Of ground and data, and the licence. */
  readonly credits: string;
  /** The map and its credits alone. */
  readonly mapOnly: boolean;
  readonly size: PictureSize;
};

export type SheetProps = PictureContents & Omit<PictureMapReports, 'onframe'>;
