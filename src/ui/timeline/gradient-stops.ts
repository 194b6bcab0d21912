/** How a part of a mark fades: offsets along it, from 0 to 1, and the opacity there. */
import type { Fade } from './date-mark';

export const GRADIENT_STOPS: Readonly<
  Record<Fade, readonly (readonly [offset: number, strength: number])[]>
> = {
  about: [
    [0, 0],
    [0.5, 1],
    [1, 0]
  ],
  soft: [
    [0, 0],
    [0.12, 0.6],
    [0.88, 0.6],
    [1, 0]
  ],
  since: [
    [0, 0.9],
    [0.25, 0.9],
    [1, 0]
  ],
  until: [
    [0, 0],
    [0.75, 0.9],
    [1, 0.9]
  ],
  enter: [
    [0, 0],
    [1, 1]
  ],
  leave: [
    [0, 1],
    [1, 0]
  ]
};
