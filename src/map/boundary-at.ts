/** Which boundary of the ground somebody means who points at the map. */
import type { Map as MapLibre, MapGeoJSONFeature } from 'maplibre-gl';
import type { Position } from 'geojson';
import { BOUNDARY_KINDS, boundaryOf, type Boundary } from '../view/boundary';
import { besidePoint, type Pixel } from './beside-point';
import { toLngLat } from '../domain/lng-lat';
import { hitTolerance } from './hit-tolerance';
import { BOUNDARY_LAYERS } from './layers/borders/boundary-layers';

/** How far beside the line its neighbours are looked for, in pixels: in the wide bands of doubt the line itself is meant. */
const BESIDE = 3;

/** The boundary within a finger's width of a point of the map, in pixels; of several the most telling. */
export function boundaryAt(map: MapLibre, x: number, y: number): Boundary | undefined {
  const radius = hitTolerance();
  const features = map.queryRenderedFeatures(
    [
      [x - radius, y - radius],
      [x + radius, y + radius]
    ],
    { layers: [...BOUNDARY_LAYERS] }
  );
  const kindOf = ({ properties }: MapGeoJSONFeature) => BOUNDARY_KINDS.indexOf(properties['kind'] as 'state');
  const [border] = features.sort((a, b) => kindOf(a) - kindOf(b));
  if (!border) return undefined;
  const pixelOf = (position: Position): Pixel => {
    const [longitude, latitude] = toLngLat(position);
    const { x: across, y: down } = map.project([longitude, latitude]);
    return [across, down];
  };
  const beside = besidePoint(
    linesOf(border).map((line) => line.map(pixelOf)),
    [x, y],
    BESIDE
  );
  const positionOf = (pixel: Pixel) => toLngLat(map.unproject([...pixel]).toArray());
  return beside && boundaryOf(border, [positionOf(beside[0]), positionOf(beside[1])]);
}

const linesOf = ({ geometry }: MapGeoJSONFeature): readonly Position[][] =>
  geometry.type === 'LineString'
    ? [geometry.coordinates]
    : geometry.type === 'MultiLineString'
      ? geometry.coordinates
      : [];
