import { cameraOf, NEAREST_ZOOM, type Camera, type Frame } from './camera';

/** The camera that shows on a map of another size all that `frame` shows, from as near as that allows. */
export const cameraShowing = (frame: Frame, size: Pick<Frame, 'width' | 'height'>): Camera => ({
  ...cameraOf(frame),
  zoom: Math.min(
    frame.zoom + Math.log2(Math.min(size.width / frame.width, size.height / frame.height)),
    NEAREST_ZOOM
  )
});
