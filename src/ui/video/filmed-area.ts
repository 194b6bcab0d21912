import type { Edition } from '../../domain/edition';
import type { Box } from '../../view/camera-padding';
import type { MapArea } from '../../view/framing';
import type { Size } from '../picture/picture-size';
import { VIDEO_PAGE } from './video-size';

/** Where a caption stands on the filmed page, and how high it is at most, in pixels of the page. */
export const CAPTION_BOX: Box = { left: 24, top: 24, right: 444, bottom: 300 };

/** Where the date stands. */
const DATE_BOX: Box = {
  left: VIDEO_PAGE.width - 300,
  top: VIDEO_PAGE.height - 110,
  right: VIDEO_PAGE.width,
  bottom: VIDEO_PAGE.height
};

/** The map as it is filmed, for which a story is laid out. */
export const filmedArea = (edition: Edition): MapArea =>
  areaOfFile(edition, VIDEO_PAGE, [CAPTION_BOX, DATE_BOX]);

/** A map that is drawn for a file, with what lies over it. */
export const areaOfFile = (
  { openingView, mapLimits, precision }: Edition,
  size: Size,
  boxes: readonly Box[] = []
): MapArea => ({
  ...size,
  boxes,
  extent: openingView.extent,
  limits: mapLimits,
  precision
});
