/** The ticks and figures of degrees along the neat line, in pixels. */
import { mercatorHeight } from '../../domain/mercator';
import type { Frame } from '../../view/camera';

export type GraduationTick = { readonly at: number; readonly degrees: number; readonly labelled: boolean };

export type Graduation = {
  /** Along the top and the bottom, from the left edge. */
  readonly longitudes: readonly GraduationTick[];
  /** Along both sides, from the top edge. */
  readonly latitudes: readonly GraduationTick[];
};

/** Degrees between ticks and between figures, by the width of the sheet in degrees. */
function steps(width: number): { readonly tick: number; readonly figure: number } {
  const scales = [
    { upTo: 3, tick: 0.25, figure: 1 },
    { upTo: 8, tick: 0.5, figure: 1 },
    { upTo: 25, tick: 1, figure: 5 },
    { upTo: Infinity, tick: 2, figure: 10 }
  ];
  return scales.find(({ upTo }) => width <= upTo) ?? { tick: 2, figure: 10 };
}

export function graduation({ extent, width, height }: Frame): Graduation {
  const [west, south, east, north] = extent;
  const { tick, figure } = steps(east - west);
  const [top, bottom] = [mercatorHeight(north), mercatorHeight(south)];
  return {
    longitudes: multiples(tick, west, east).map((degrees) => ({
      degrees,
      at: ((degrees - west) / (east - west)) * width,
      labelled: isMultiple(degrees, figure)
    })),
    latitudes: multiples(tick, south, north).map((degrees) => ({
      degrees,
      at: ((top - mercatorHeight(degrees)) / (top - bottom)) * height,
      labelled: isMultiple(degrees, figure)
    }))
  };
}

const multiples = (step: number, from: number, to: number): number[] => {
  const first = Math.ceil(from / step);
  const count = Math.floor(to / step) - first + 1;
  return Array.from({ length: Math.max(0, count) }, (_, i) => (first + i) * step);
};

const isMultiple = (value: number, of: number) => Math.abs(value / of - Math.round(value / of)) < 1e-6;
