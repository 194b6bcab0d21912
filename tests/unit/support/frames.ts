import { vi } from 'vitest';

/** Frames that a test draws one by one, on a clock of their own; who asks for less motion may be the visitor. */
export function stubFrames(reducedMotion = false) {
  let now = 0;
  let next: (() => void) | undefined;
  vi.stubGlobal('matchMedia', () => ({ matches: reducedMotion }));
  vi.stubGlobal('performance', { now: () => now });
  vi.stubGlobal('requestAnimationFrame', (draw: () => void) => ((next = draw), 1));
  vi.stubGlobal('cancelAnimationFrame', () => (next = undefined));
  return {
    /** Draws the next frame, so many milliseconds later. */
    frame: (milliseconds: number) => {
      const draw = next;
      next = undefined;
      now += milliseconds;
      draw?.();
    },
    isDrawing: () => next !== undefined
  };
}
