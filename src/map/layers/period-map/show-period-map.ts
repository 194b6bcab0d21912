/** The map of the time on which an edition lies: a picture above the ground, and below all that the edition marks. */
import type { Coordinates, Map as MapLibre } from 'maplibre-gl';
import type { Edition } from '../../../domain/edition';
import type { PictureCorners } from '../../../domain/period-map';
import type { Theme } from '../../../view/theme';
import { FIRST_PLAN } from '../town-plans/style';

const PERIOD_MAP = 'period-map';

/** How bright white paper is: by night it would outshine all marks. */
const BRIGHTNESS: Readonly<Record<Theme, number>> = { day: 1, night: 0.7 };

/** What it depends on. */
type Shown = {
  readonly edition: Pick<Edition, 'periodMap'>;
  readonly theme: Theme;
  /** As the visitor has chosen it. */
  readonly periodMapOpacity?: number | undefined;
};

/**
 * Shows the picture as clearly as the visitor has chosen, else as the edition says. The first picture does without it, and it is
 * fetched only when it is to be seen.
 */
export function showPeriodMap(
  map: MapLibre,
  { edition: { periodMap }, theme, periodMapOpacity: opacity = periodMap?.opacity ?? 0 }: Shown
): void {
  if (!periodMap) return;
  if (!map.getLayer(PERIOD_MAP)) {
    if (opacity === 0) return;
    map.addSource(PERIOD_MAP, {
      type: 'image',
      url: new URL(periodMap.address, document.baseURI).href,
      coordinates: onOneEarth(periodMap.corners)
    });
    const layer = { id: PERIOD_MAP, type: 'raster', source: PERIOD_MAP } as const;
    map.addLayer({ ...layer, paint: { 'raster-fade-duration': 0 } }, FIRST_PLAN);
  }
  map.setPaintProperty(PERIOD_MAP, 'raster-opacity', opacity);
  map.setPaintProperty(PERIOD_MAP, 'raster-brightness-max', BRIGHTNESS[theme]);
}

/** MapLibre has no picture whose middle is beyond 180°; those that reach beyond are drawn in each copy of the earth. */
function onOneEarth(corners: PictureCorners) {
  const middle = corners.reduce((sum, [longitude]) => sum + longitude / 4, 0);
  const off = 360 * Math.floor((middle + 180) / 360);
  return corners.map(([longitude, latitude]) => [longitude - off, latitude]) as unknown as Coordinates; // four, as they were
}
