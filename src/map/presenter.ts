/** Shows ground and edition on a map that stands; one epoch fades into the next. */
import type { Map as MapLibre, StyleSpecification } from 'maplibre-gl';
import { atRest, epochFade, looksLike, seenDuring, type EpochFade, type SeenEpoch } from './epoch-fade';
import { fadeTimer } from './fade-timer';
import { sourceData } from './layers/source-data';
import type { SourceInputs, StyleInputs } from './layers/map-layer';
import { showPeriodMap } from './layers/period-map/show-period-map';
import { mapStyle } from './map-style';
import { fill, opacityMarker, restyle } from './map-updates';
import { tilePresenter } from './tile-part';

/** All that the style and the sources depend on. */
export type Presented = StyleInputs &
  Pick<SourceInputs, 'stopDate' | 'ground'> & {
    /** How clearly a map of the time is seen, where the visitor has chosen it. */
    readonly periodMapOpacity?: number | undefined;
  };

/**
 * Called whenever something of it is different; `opened` is the style with which the map was made. A change of epoch during
 * a fade begins another from what is seen: however fast the clock is dragged, the last epoch is what remains.
 */
export function presenter(
  map: MapLibre,
  opened: StyleSpecification,
  timer = fadeTimer(map)
): (inputs: Presented) => void {
  const show = presentation(map, opened);
  let last: Presented | undefined;
  let seen: SeenEpoch | undefined;
  let fade: EpochFade | undefined;

  const draw = (share: number) => {
    if (!last || !fade) return;
    seen = seenDuring(fade, share);
    if (share === 1) fade = undefined;
    show(last, seen);
  };
  const turnTo = (next: SeenEpoch, mayFade: boolean) => {
    if (!seen || !mayFade || looksLike(seen, next)) {
      timer.stop();
      fade = undefined;
      seen = next;
    } else if (fade && looksLike(fade.after, next)) {
      fade = epochFade(fade.before, next); // something else has changed, a route or a journey
    } else {
      fade = epochFade(seen, next);
      timer.run(draw);
    }
  };
  return (inputs) => {
    const { edition, ground, epoch } = inputs;
    showPeriodMap(map, inputs);
    // Another edition, filtered by its evidence, is another picture, not a later one.
    const isLater = last?.edition === edition && last.ground === ground;
    const turns = last?.epoch !== epoch;
    last = inputs;
    if (!isLater || turns) turnTo(atRest(edition, ground, epoch), isLater && timer.isWanted());
    if (seen) show(inputs, seen);
  };
}

/** Gives the map what is different from what it was given before. */
function presentation(map: MapLibre, opened: StyleSpecification) {
  const mark = opacityMarker(map);
  let presentTiles: ReturnType<typeof tilePresenter>;
  let given = { style: opened, data: {} };
  let shown: { readonly inputs: Presented; readonly epoch: SeenEpoch['epoch'] } | undefined;
  return (inputs: Presented, { epoch, opacities }: SeenEpoch) => {
    mark(opacities);
    if (shown?.inputs === inputs && shown.epoch === epoch) return;
    shown = { inputs, epoch };
    const style = mapStyle({ ...inputs, epoch });
    const data = sourceData({ ...inputs, ...epoch });
    restyle(map, style, given.style);
    fill(map, data, given.data);
    presentTiles ??= tilePresenter(map);
    presentTiles?.({ ...inputs, epoch }, inputs.ground?.tiles ?? [], style);
    given = { style, data };
  };
}
