import type { Edition } from '../../domain/edition';
import type { MapChoices } from '../../map/map-owner.svelte';
import type { Language } from '../../state/language.svelte';
import type { ViewValues } from '../../view/fields';
import { shownAssumptions } from '../../view/shown-assumptions';
import type { Theme } from '../../view/theme';
import type { mapWords } from './map-words';

/** Of a view what its map depends on. */
export type MappedView = Pick<
  ViewValues,
  | 'assumptions'
  | 'cumulative'
  | 'hiddenLayers'
  | 'pane'
  | 'periodMapOpacity'
  | 'script'
  | 'sovereignty'
  | 'story'
> & { readonly theme: Theme };

type Words = {
  readonly edition: Edition;
  readonly language: Language;
  /** Whether the picture of the map of the time, if there is one, can be shown. */
  readonly hasPeriodMap: boolean;
  /** Undefined until they have arrived. */
  readonly words: typeof mapWords | undefined;
  /** The same as long as its words are. */
  readonly stopDate: MapChoices['stopDate'];
};

/** What a map shows besides the scene. */
export const mapChoices = (
  view: MappedView,
  { edition, hasPeriodMap, language, words, stopDate }: Words
): MapChoices => ({
  languages: [...(view.script ? [view.script] : []), ...language.order],
  hidden: view.hiddenLayers,
  sovereignty: view.sovereignty,
  periodMapOpacity: hasPeriodMap ? view.periodMapOpacity : 0,
  theme: view.theme,
  plan: shownAssumptions(view),
  ...words?.(edition, language),
  cumulative: view.cumulative,
  title: language.t.page.map,
  stopDate
});
