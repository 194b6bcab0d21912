import type { Ground } from '../../domain/ground';
import type { Scene } from '../../domain/scene';
import { getLanguage } from '../../state/language.svelte';
import { getMapCamera } from '../../state/map-camera.svelte';
import { getView } from '../../state/view.svelte';
import { describeView } from '../../view/description';
import { isReconstructed } from '../../view/shown-assumptions';
import { outlinesOn } from './area-outlines';
import { boundaryRows, type BoundaryRow } from './boundary-rows';
import { descriptionGroups, type DescriptionGroup } from './description-rows';
import { descriptionSentences, type DescribedWords } from './description-sentences';
import { settled } from './settled.svelte';

/** How long nothing must change before the view is described again, in milliseconds. */
const PAUSE = 500;

type ViewDescription = {
  readonly words: DescribedWords;
  readonly groups: readonly DescriptionGroup[];
  readonly boundaries: readonly BoundaryRow[];
};

/**
 * What the map shows, in words and rows: at once, and again whenever clock and map have come to rest; before the map stands, of
 * the whole of it; land of the ground once more than the overview is there. To be called where a component is made.
 */
export function viewDescription(scene: () => Scene, ground: () => Ground | undefined): ViewDescription {
  const [language, mapCamera, view] = [getLanguage(), getMapCamera(), getView()];

  const look = () => {
    const shown = { ...scene() };
    return { scene: shown, extent: mapCamera.extent ?? shown.edition.openingView.extent };
  };
  const seen = settled(look, PAUSE);

  const outlineOf = $derived(outlinesOn(seen.current.scene.edition, ground()));
  const description = $derived(
    describeView({
      ...seen.current,
      hidden: view.hiddenLayers,
      sovereignty: view.sovereignty,
      outlineOf
    })
  );
  const groups = $derived(descriptionGroups(description, seen.current.scene.edition, language));
  const boundaries = $derived.by(() => {
    const whole = ground();
    const { scene, extent } = seen.current;
    return whole ? boundaryRows(scene, whole, extent, language) : [];
  });
  const words = $derived.by(() => {
    const { edition } = seen.current.scene;
    const given = {
      edition,
      groups,
      hidden: view.hiddenLayers,
      reconstructed: isReconstructed(view, edition)
    };
    return descriptionSentences(description, given, language);
  });
  return {
    get words() {
      return words;
    },
    get groups() {
      return groups;
    },
    get boundaries() {
      return boundaries;
    }
  };
}
