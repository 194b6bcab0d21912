/** A map that is drawn for a file. Nobody sees it, and nothing in it depends on how fast it is drawn. */
import { flushSync } from 'svelte';
import type { Map as MapLibre } from 'maplibre-gl';
import type { Frame } from '../view/camera';
import { NO_FADES } from './fade-timer';
import { mountMap, type MapInputs } from './map-owner.svelte';

export type PictureMapInputs = Pick<
  MapInputs,
  | 'choices'
  | 'directed'
  | 'frameInset'
  | 'ground'
  | 'late'
  | 'deck'
  | 'opening'
  | 'operations'
  | 'overview'
  | 'scene'
> & {
  /** Pixels of the picture for each pixel of the page. */
  readonly pixelRatio: number;
};

/** Why there is no picture: the browser has no WebGL 2, has taken the graphics card away, or gives fewer pixels than asked for. */
export type PictureMapFailure = 'error' | 'lost' | 'tooLarge';

/** The names of `PictureMapFailure` as an error that travels. */
export class PictureMapError extends Error {
  readonly failure: PictureMapFailure;

  constructor(failure: PictureMapFailure) {
    super(`the map was not drawn: ${failure}`);
    this.failure = failure;
  }
}

export type PictureMap = {
  /**
   * Draws what the inputs say now, with all tiles, letters and layers, and calls `read` while the canvas holds that picture.
   * Rejects with a `PictureMapError`.
   */
  readonly draw: <T>(read: () => T) => Promise<T>;
  /** The same at once, where nothing of the map has changed since it was drawn. */
  readonly drawAgain: <T>(read: () => T) => T;
};

export type PictureMapReports = {
  readonly onready: (map: PictureMap) => void;
  readonly onframe: (frame: Frame) => void;
  readonly onfailed: (failure: PictureMapFailure) => void;
};

/** An attachment that draws such a map into its element, which needs a size but need not be seen. */
export const pictureMap =
  (inputs: PictureMapInputs, reports: PictureMapReports) => (container: HTMLElement) => {
    let map: MapLibre | undefined;
    const waiting = new Set<(failure: PictureMapError) => void>();
    const fail = (failure: PictureMapFailure) => {
      for (const reject of waiting) reject(new PictureMapError(failure));
      reports.onfailed(failure);
    };
    const ready = (made: MapLibre) => {
      if (!hasAllPixels(made.getCanvas())) return fail('tooLarge');
      const drawAgain = <T>(read: () => T): T => {
        made.redraw();
        return read();
      };
      reports.onready({
        drawAgain,
        draw: (read) =>
          new Promise((resolve, reject) => {
            waiting.add(reject);
            settled(made)
              .then(() => {
                resolve(drawAgain(read));
              })
              .catch(reject)
              .finally(() => waiting.delete(reject));
          })
      });
    };

    const end = mountMap(
      {
        ...inputs,
        reached: undefined,
        destination: () => undefined,
        fetchAhead: () => undefined, // a picture is asked for when all is there
        groundAt: () => undefined,
        timeRuns: () => false,
        covers: () => [],
        area: ({ clientWidth: width, clientHeight: height }) => ({
          width,
          height,
          boxes: [],
          extent: inputs.scene().edition.openingView.extent,
          limits: inputs.scene().edition.mapLimits,
          precision: inputs.scene().edition.precision
        }),
        operations: async () => {
          const operations = await inputs.operations();
          const createMap: typeof operations.createMap = (element, style, ground, opening, area) =>
            (map = operations.createMap(element, style, ground, opening, area, inputs.pixelRatio));
          return { ...operations, createMap };
        },
        late: async () => {
          const late = await inputs.late();
          return {
            ...late,
            presenter: (of, opened) => late.presenter(of, opened, NO_FADES),
            movingPresenter: (of) => late.movingPresenter(of, NO_FADES)
          };
        }
      },
      {
        onpick: () => undefined,
        onpoint: () => undefined,
        onrest: () => undefined,
        onmoved: () => undefined,
        onframe: reports.onframe,
        onstate: (state) => {
          if (state === 'error' || state === 'lost') fail(map && isLost(map.getCanvas()) ? 'lost' : state);
          else if (map && state === 'ready') ready(map);
        }
      }
    )(container);
    return () => {
      end();
      for (const reject of waiting) reject(new PictureMapError('lost'));
    };
  };

/** Resolves when nothing of the map is still on its way, whatever that needs: each picture may call for another. */
async function settled(map: MapLibre): Promise<void> {
  let pictures = 0;
  const drawn = map.on('render', () => pictures++);
  const asked = () => {
    flushSync(); // what an idle map reports changes layers
    return pictures;
  };
  try {
    for (let before = -1; before !== asked();) {
      const idle = map.once('idle');
      map.triggerRepaint();
      await idle;
      before = asked();
      // deck.gl looks once a frame whether its layers are others.
      await nextFrame();
      await nextFrame();
    }
  } finally {
    drawn.unsubscribe();
  }
}

const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));

/** What is drawn on a card that is gone fails before the browser says that it is gone. */
const isLost = (canvas: HTMLCanvasElement): boolean => canvas.getContext('webgl2')?.isContextLost() ?? false;

/** A browser that has no room for a canvas draws fewer pixels and says nothing. */
function hasAllPixels(canvas: HTMLCanvasElement): boolean {
  const gl = canvas.getContext('webgl2');
  return gl?.drawingBufferWidth === canvas.width && gl.drawingBufferHeight === canvas.height;
}
