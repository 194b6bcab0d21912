/** Work of a second done in pieces, between which the page may answer a hand and draw a picture. */

/** In milliseconds: no picture is to wait for longer. */
const SLICE = 12;
/** So many steps are done before the clock is looked at. */
const STEPS = 32;

/**
 * What `work` gives in the end; whenever a slice of it has been done, whatever else waits is let through. After a step that may have taken
 * long it yields `true`: then the clock is looked at.
 */
export async function inSlices<T>(work: Generator<unknown, T>): Promise<T> {
  for (let began = performance.now(), step = 1; ; step++) {
    const { done, value } = work.next();
    if (done) return value;
    if ((value !== true && step % STEPS !== 0) || performance.now() - began < SLICE) continue;
    await othersFirst();
    began = performance.now();
  }
}

/** A message waits behind what was there before it; unlike a timer it is not held back. */
const othersFirst = () =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve(undefined);
    };
    port2.postMessage(undefined);
  });
