import type { Edition } from '../../domain/edition';
import type { MapChoices } from '../../map/map-owner.svelte';
import type { Language } from '../../state/language.svelte';
import type { ViewValues } from '../../view/fields';
import { shownAssumptions } from '../../view/shown-assumptions';
import type { Theme } from '../../view/theme';
import type { landChangeText } from './land-change-text';

/** Of a view what its map depends on. */
export type MappedView = Pick<
  ViewValues,
  'assumptions' | 'cumulative' | 'hiddenLayers' | 'pane' | 'script' | 'sovereignty' | 'story'
> & { readonly theme: Theme };

type Words = {
  readonly edition: Edition;
  readonly language: Language;
  /** Undefined until it has arrived. */
  readonly sayLandChange: typeof landChangeText | undefined;
  /** The same as long as its words are. */
  readonly stopDate: MapChoices['stopDate'];
};

/** What a map shows besides the scene. */
export const mapChoices = (
  view: MappedView,
  { edition, language, sayLandChange, stopDate }: Words
): MapChoices => ({
  languages: [...(view.script ? [view.script] : []), ...language.order],
  hidden: view.hiddenLayers,
  sovereignty: view.sovereignty,
  theme: view.theme,
  plan: shownAssumptions(view),
  landChangeText: sayLandChange && ((...change) => sayLandChange(edition.sources, language, ...change)),
  cumulative: view.cumulative,
  title: language.t.page.map,
  stopDate
});
