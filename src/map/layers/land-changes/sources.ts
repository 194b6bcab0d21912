/**
 * What is written for a while where land has changed hands: who holds it from when, or that it was given up. Of the zones that
 * an edition studies also their terms, before these are over.
 */
import type { Edition } from '../../../domain/edition';
import { evacuationSpan } from '../../../domain/evacuation-span';
import { landChanges } from '../../../domain/land-changes';
import { memoByKey, memoByObject } from '../../../domain/memo';
import { instant, type Instant } from '../../../domain/time';
import { showsStatus } from '../../../view/sovereignty';
import { featureCollection, pointFeature } from '../../geojson';
import { gpuDay } from '../../gpu-time';
import { palettes } from '../../style/palette';
import type { LayerInputs } from '../layer-inputs';
import { onDay } from '../on-day';
import type { SourceData } from '../map-layer';
import { zoneSide } from '../territories/zone-side';

export const LAND_CHANGES = 'land-changes';

/** So many days of the clock a change is written. */
const RECENT = 3;

/** Changes of land that has a shape or a name of its own on the map: nobody says where else the words should stand. */
const placedChanges = memoByObject((edition: Edition) =>
  landChanges(edition).flatMap((change) => {
    const { label, geometry } = change.territory;
    const day = gpuDay(edition, change.instant);
    const known = { change, day, days: change.instants.map((t) => gpuDay(edition, t)), isAhead: false };
    if (geometry) return [{ ...known, ...zoneSide(geometry, edition) }];
    return label ? [{ ...known, position: label.position, side: 'around' }] : [];
  })
);
type PlacedChange = ReturnType<typeof placedChanges>[number];
/** With the latest of its readings that is past. */
type WrittenChange = PlacedChange & { readonly passed: Instant | undefined };

const recentChanges = memoByObject((edition: Edition) =>
  onDay(placedChanges(edition).map((placed) => ({ placed, from: placed.day, until: placed.day + RECENT })))
);

/** The last term of each zone of the study, and the day on which the evacuation begins. */
const zoneTerms = memoByObject((edition: Edition) => {
  const { territories = [] } = edition.study ?? {};
  const last = new Map(
    placedChanges(edition)
      .filter(({ change: { side, territory } }) => side === 'ends' && territories.includes(territory))
      .map((placed) => [placed.change.territory.id, { ...placed, isAhead: true }])
  );
  const from = evacuationSpan(territories)?.start;
  return { terms: [...last.values()], from: gpuDay(edition, from ?? Infinity) };
});

/** The latest changes first: they are given room first. */
function changesOn(edition: Edition, today: number): readonly PlacedChange[] {
  const recent = recentChanges(edition)(today).map(({ placed }) => placed);
  const { terms, from } = zoneTerms(edition);
  const ahead = terms.filter(
    ({ change: { territory }, day }) =>
      from <= today && today < day && !recent.some(({ change }) => change.territory === territory)
  );
  return [...recent.toSorted((a, b) => b.day - a.day), ...ahead];
}

/** The latest instant of a change, by some reading of it, up to `today`. */
const passedOn = ({ change, days }: PlacedChange, today: number) => {
  const past = change.instants.filter((_, i) => (days[i] ?? Infinity) <= today);
  return past.length > 0 ? instant(Math.max(...past)) : undefined;
};

/** The same object as long as the same changes are written in the same way. */
const dataOf = memoByObject((inputs: LayerInputs) =>
  memoByKey(
    (written: readonly WrittenChange[]): SourceData => {
      const { accent, ink, halo } = palettes[inputs.theme];
      const features = written.map(({ change, position, side, isAhead, passed }) =>
        pointFeature(position, {
          text: inputs.landChangeText?.(change, passed) ?? '',
          side,
          isAhead,
          isNamed: change.side === 'begins' && change.territory.label !== undefined,
          colour: isAhead ? ink : accent,
          halo
        })
      );
      return { [LAND_CHANGES]: featureCollection(features) };
    },
    (written) =>
      written
        .map(({ change, isAhead, passed }) =>
          [change.territory.id, change.instant, isAhead, passed].join(' ')
        )
        .join(),
    1
  )
);

export function landChangeSources(inputs: LayerInputs): SourceData {
  const { edition, hidden, sovereignty, clock } = inputs;
  if (hidden.has('territories')) return dataOf(inputs)([]);
  return dataOf(inputs)(
    changesOn(edition, clock.day)
      .filter(({ change }) => showsStatus(sovereignty, change.territory.status))
      .map((placed) => ({ ...placed, passed: passedOn(placed, clock.day) }))
  );
}
