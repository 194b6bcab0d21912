/**
 * Shows `items` one by one, one more in each frame, so that what takes long to begin is no task that a hand would feel.
 *
 * @param items as they are when a frame comes; there may be others than at first
 * @param show is given those that have begun
 * @returns a function that shows all that may be shown by now, which is everything once all have begun; and a promise that holds from then on
 */
export function oneMoreEachFrame<T>(
  items: () => readonly T[],
  show: (begun: readonly T[]) => void,
  nextFrame: (draw: () => void) => void = requestAnimationFrame
): { readonly update: () => void; readonly all: Promise<void> } {
  let begun = 1;
  let isWaiting = false;
  let finish: () => void;
  const all = new Promise<void>((resolve) => (finish = resolve));
  const step = () => {
    isWaiting = false;
    begun++;
    update();
  };
  const update = () => {
    const wanted = items();
    show(begun < wanted.length ? wanted.slice(0, begun) : wanted);
    if (begun >= wanted.length) {
      begun = Infinity;
      finish();
    } else if (!isWaiting) {
      isWaiting = true;
      nextFrame(step);
    }
  };
  return { update, all };
}
