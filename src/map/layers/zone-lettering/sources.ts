/** Whose the zones are, their letters, and the meridians and parallels at which one ends and another begins, as on a treaty map. */
import { bestText } from '../../../domain/best-text';
import { angles, type Angle } from '../../../domain/coordinates';
import type { Edition, Territory, TerritoryGeometry } from '../../../domain/edition';
import { extentOf } from '../../../domain/extent';
import { toLngLat, type LngLat } from '../../../domain/lng-lat';
import { memoByKey, memoByObject } from '../../../domain/memo';
import { featureCollection, pointFeature } from '../../geojson';
import { inkOf, palettes } from '../../style/palette';
import type { LayerInputs } from '../layer-inputs';
import { onDay } from '../on-day';
import type { SourceData } from '../map-layer';
import { positionsOf } from '../territories/zone-side';
import { zonePolygons } from '../territories/zones';

export const ZONE_LETTERING = 'zone-lettering';

/** Of a side that a treaty drew, in degrees: a coast has shorter ones that happen to run due north or east. */
const LEAST_LENGTH = 0.2;

type Side = {
  readonly zone: string;
  readonly line: readonly [LngLat, LngLat];
  /** In degrees. */
  readonly length: number;
  /** The meridian or parallel that it runs along. */
  readonly text: string;
};

const sidesOf = (edition: Edition): readonly Side[] =>
  zonePolygons(edition).flatMap(({ territory: { id: zone }, polygon }) =>
    polygon.flatMap((ring) =>
      ring.slice(1).flatMap((end, i) => {
        const [from, to] = [toLngLat(ring[i] ?? end), toLngLat(end)];
        const [width, height] = [Math.abs(from[0] - to[0]), Math.abs(from[1] - to[1])];
        const length = Math.max(width, height);
        if (Math.min(width, height) > 0 || length < LEAST_LENGTH) return [];
        const [latitude, longitude] = angles(from);
        const text = inDegrees(height === 0 ? latitude : longitude);
        return [{ zone, line: [from, to] as const, length, text }];
      })
    )
  );

/** Along its own line an angle needs no N or E. */
const inDegrees = ({ degrees, minutes }: Angle) =>
  `${String(degrees)}°${minutes === '00' ? '' : `${minutes}′`}`;

/** The longest side on each line that two zones share. */
const boundaries = memoByObject((edition: Edition): readonly Side[] => {
  const sides = sidesOf(edition);
  return sides.filter((side) => {
    const onLine = sides.filter(({ text }) => text === side.text).toSorted((a, b) => b.length - a.length);
    return onLine[0] === side && onLine.some(({ zone }) => zone !== side.zone);
  });
});

/** Those with a name that some reading has held on a day. */
const namedOn = (edition: Edition, day: number): readonly Territory[] => [
  ...new Set(namedZones(edition)(day).map(({ territory }) => territory))
];
const namedZones = memoByObject((edition: Edition) =>
  onDay(
    zonePolygons(edition)
      .filter(({ territory: { label } }) => label)
      .map(({ territory, times: [from, , , until] }) => ({ territory, from, until }))
  )
);

/** The same object as long as the same is written in the same way; by law no ground is occupied. */
export function zoneLetteringSources(inputs: LayerInputs): SourceData {
  const { edition, clock, hidden, sovereignty } = inputs;
  const isShown = !hidden.has('territories') && sovereignty !== 'law';
  return isShown ? dataOf(inputs)(namedOn(edition, clock.day)) : NOTHING;
}
const NOTHING: SourceData = { [ZONE_LETTERING]: featureCollection([]) };

const dataOf = memoByObject(({ edition, languages, theme }: LayerInputs) =>
  memoByKey(
    (named: readonly Territory[]): SourceData => {
      const palette = palettes[theme];
      const look = { colour: palette.ink, halo: palette.halo };
      const names = named.flatMap(({ label, holder }) => {
        const colour = inkOf(palette, holder.colour);
        return label
          ? [pointFeature(label.position, { ...look, name: bestText(languages, label.text).text, colour })]
          : [];
      });
      const letters = edition.territories.flatMap(({ letter, geometry }) =>
        letter && geometry ? [pointFeature(middle(geometry), { ...look, letter })] : []
      );
      const degrees = boundaries(edition).map(({ line: [from, to], text }) =>
        pointFeature([(from[0] + to[0]) / 2, (from[1] + to[1]) / 2], {
          ...look,
          degrees: text,
          // In degrees clockwise; a name along a line would have its room counted in circles, which is more than it takes.
          turned: from[0] === to[0] ? -90 : 0
        })
      );
      return { [ZONE_LETTERING]: featureCollection([...names, ...letters, ...degrees]) };
    },
    (named) => named.map(({ id }) => id).join(),
    1
  )
);

/** The middle of a territory's bounding box: inside it for the compact shapes that bear a letter. */
function middle(geometry: TerritoryGeometry): LngLat {
  const [west, south, east, north] = extentOf(positionsOf(geometry));
  return [(west + east) / 2, (south + north) / 2];
}
