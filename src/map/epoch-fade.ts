/** What is seen while one epoch gives way to another: land of both at once, names one after the other. */
import type { Edition } from '../domain/edition';
import type { Epoch } from '../domain/epochs';
import type { Ground } from '../domain/ground';
import { fadedAcross, fadedThrough, type Opacities } from './cross-fade';
import { groundNamesIn } from './layers/names/dated-names';
import { placeNamesIn } from './layers/places/dated-names';

/** Sources of which features come and go with the epochs. */
export const FADING_SOURCES = ['territories', 'places', 'names'] as const;
type BySource<T> = Readonly<Record<(typeof FADING_SOURCES)[number], T>>;

/** The epoch that the style shows, and the opacities of what comes and goes; what is always there has none. */
export type SeenEpoch = { readonly epoch: Epoch; readonly opacities: BySource<Opacities> };

export type EpochFade = {
  readonly before: SeenEpoch;
  readonly after: SeenEpoch;
  /** What the style shows in the first and in the second half: the land of both, the names of one. */
  readonly halves: readonly [Epoch, Epoch];
};

/** An epoch when nothing fades. */
export function atRest(edition: Edition, ground: Ground | undefined, epoch: Epoch): SeenEpoch {
  const ids = {
    territories: epoch.territories.flatMap(({ id, areas }) => (areas.length > 0 ? [id] : [])),
    places: placeNamesIn(edition, epoch.placeNamesSince),
    names: groundNamesIn(ground, epoch.groundNamesSince)
  };
  return { epoch, opacities: bySource((source) => new Map(ids[source].map((id) => [id, 1]))) };
}

/** From what is seen, if that is in the middle of another fade, to an epoch at rest. */
export function epochFade(before: SeenEpoch, after: SeenEpoch): EpochFade {
  const { placeNamesSince, groundNamesSince, territories } = before.epoch;
  const leaving = territories.filter((territory) => !after.epoch.territories.includes(territory));
  const second = { ...after.epoch, territories: [...after.epoch.territories, ...leaving] };
  return { before, after, halves: [{ ...second, placeNamesSince, groundNamesSince }, second] };
}

/** What is seen when `share` of a fade is over, 0 to 1: at 1 the epoch after it, at rest. */
export function seenDuring({ before, after, halves }: EpochFade, share: number): SeenEpoch {
  if (share >= 1) return after;
  const fadeOf = (source: (typeof FADING_SOURCES)[number]) => ({
    from: before.opacities[source],
    to: new Set(after.opacities[source].keys())
  });
  return {
    epoch: halves[share < 0.5 ? 0 : 1],
    opacities: bySource((source) =>
      (source === 'territories' ? fadedAcross : fadedThrough)(fadeOf(source), share)
    )
  };
}

/** Whether the same features are seen as clearly. */
export const looksLike = (a: SeenEpoch, b: SeenEpoch): boolean =>
  FADING_SOURCES.every((source) => {
    const [first, second] = [a.opacities[source], b.opacities[source]];
    return first.size === second.size && [...first].every(([id, opacity]) => second.get(id) === opacity);
  });

const bySource = <T>(valueOf: (source: (typeof FADING_SOURCES)[number]) => T): BySource<T> => ({
  territories: valueOf('territories'),
  places: valueOf('places'),
  names: valueOf('names')
});
