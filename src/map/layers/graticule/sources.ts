import type { Feature, Position } from 'geojson';
import { featureCollection } from '../../geojson';
import type { SourceData } from '../map-layer';

/** Degrees from one line to the next. */
const STEP = 10;
/** Degrees over which the lines run. */
const [WEST, SOUTH, EAST, NORTH] = [-180, -85, 180, 85] as const;

const every = (from: number, to: number) =>
  Array.from({ length: Math.floor((to - from) / STEP) + 1 }, (_, i) => from + i * STEP);

const line = (...coordinates: Position[]): Feature => ({
  type: 'Feature',
  properties: {},
  geometry: { type: 'LineString', coordinates }
});

const GRATICULE: SourceData = {
  graticule: featureCollection([
    ...every(WEST, EAST).map((x) => line([x, SOUTH], [x, NORTH])),
    ...every(-80, 80).map((y) => line([WEST, y], [EAST, y]))
  ])
};

/** Meridians and parallels. */
export const graticuleSources = (): SourceData => GRATICULE;
