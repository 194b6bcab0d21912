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

type Steps = { readonly tick: number; readonly figure: number };

/** Up to so many degrees of the sheet. */
const SCALES: readonly (Steps & { readonly upTo: number })[] = [
  { upTo: 3, tick: 0.25, figure: 1 },
  { upTo: 8, tick: 0.5, figure: 1 },
  { upTo: 25, tick: 1, figure: 5 },
  { upTo: 360, tick: 2, figure: 10 },
  { upTo: 360, tick: 5, figure: 20 },
  { upTo: 360, tick: 10, figure: 30 }
];
const FEWEST: Steps = { tick: 30, figure: 60 };

/** In pixels: the widest figure, "170°", and as much again between two of them. */
const LEAST_ROOM = 44;

/** Degrees between ticks and between figures of a sheet so many degrees and pixels wide, so that no figure touches the next. */
const steps = (degrees: number, pixels: number): Steps =>
  SCALES.find(({ upTo, figure }) => degrees <= upTo && (figure / degrees) * pixels >= LEAST_ROOM) ?? FEWEST;

export function graduation({
  extent,
  width,
  height
}: Pick<Frame, 'extent' | 'width' | 'height'>): Graduation {
  const [west, south, east, north] = extent;
  const { tick, figure } = steps(east - west, width);
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
