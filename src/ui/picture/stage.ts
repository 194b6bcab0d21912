/** Where pages are laid out that nobody sees, neither with eyes nor by ear. */
import { mount, unmount, type Component } from 'svelte';
import { PictureMapError, type PictureMap, type PictureMapReports } from '../../map/picture-map.svelte';
import './stage.css';

export type Stage<Exports = unknown> = {
  /** What has been laid out. */
  readonly page: Element;
  /** What can be asked of it. */
  readonly exports: Exports;
  readonly remove: () => void;
};

/** Lays `component` out beside the page, with the states of the component whose `context` it gets. */
export function raise<Props extends Record<string, unknown>, Exports extends Record<string, unknown>>(
  component: Component<Props, Exports>,
  props: Props,
  context: Map<unknown, unknown>
): Stage<Exports> {
  const target = document.createElement('div');
  target.className = 'stage';
  target.inert = true;
  target.ariaHidden = 'true';
  // In its own pixels, whatever the window makes of the page.
  const zoom = 'calc(1 / var(--scale, 1))';
  Object.assign(target.style, { position: 'fixed', top: '0', right: '100%', zoom });
  document.body.append(target);
  const exports = mount(component, { target, props, context });
  const [page] = target.children;
  const remove = () => {
    void unmount(exports);
    target.remove();
  };
  if (!page) throw new Error('nothing was laid out');
  return { page, exports, remove };
}

export type MapStage<Exports = unknown> = { readonly stage: Stage<Exports>; readonly map: PictureMap };

/**
 * The same for a page with a map, when that can be drawn.
 *
 * @param signal ends it
 * @throws `PictureMapError`; nothing is left behind
 */
export async function raiseWithMap<
  Props extends Omit<PictureMapReports, 'onframe'>,
  Exports extends Record<string, unknown>
>(
  component: Component<Props, Exports>,
  props: Omit<Props, keyof PictureMapReports>,
  context: Map<unknown, unknown>,
  signal: AbortSignal
): Promise<MapStage<Exports>> {
  let stage: Stage<Exports> | undefined;
  try {
    const map = await new Promise<PictureMap>((onready, reject) => {
      const onfailed = (failure: PictureMapError['failure']) => reject(new PictureMapError(failure));
      signal.addEventListener('abort', () => onfailed('lost'));
      stage = raise(component, { ...props, onready, onfailed } as Props, context);
    });
    return { stage: stage as unknown as Stage<Exports>, map }; // set by the promise
  } catch (error) {
    stage?.remove();
    throw error;
  }
}
