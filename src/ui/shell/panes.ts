/** The panes of the column, and those of them that are tabs. */
import type { Edition } from '../../domain/edition';
import type { Narrative } from '../../domain/narrative';
import type { Scene } from '../../domain/scene';
import type { Study } from '../../domain/study';
import type { Language } from '../../state/language.svelte';
import { PANES, type Pane } from '../../view/pane';

export type OpenPane = Exclude<Pane, 'none'>;

/** The properties passed to every pane; each uses those it needs. */
export type PaneProps = {
  readonly scene: Scene;
  /** The whole edition, including what the evidence filter excludes. */
  readonly whole: Edition;
  /** The narrative in a language, if the edition has one. */
  readonly narrative: (language: string) => Promise<Narrative | undefined>;
};

/** All panes but `differences`, which is opened from the evidence bar, have a tab. */
export const TABS: readonly OpenPane[] = PANES.filter((pane) => pane !== 'none' && pane !== 'differences');

/** What a pane is called; that of the study as the edition calls it. */
export const paneTitle = (
  pane: OpenPane,
  study: Pick<Study, 'title' | 'shortTitle'> | undefined,
  language: Pick<Language, 't' | 'text'>
): string =>
  pane === 'evacuation'
    ? language.text(study?.shortTitle ?? study?.title ?? {}).text
    : language.t.column.panes[pane];

/** The tab to which a key leads from `pane`; undefined when the key is not one of a row of tabs. */
export function tabAfter(pane: OpenPane, key: string, tabs: readonly OpenPane[]): OpenPane | undefined {
  const i = tabs.indexOf(pane);
  switch (key) {
    case 'ArrowRight':
      return tabs[(i + 1) % tabs.length];
    case 'ArrowLeft':
      return tabs.at(i - 1);
    case 'Home':
      return tabs[0];
    case 'End':
      return tabs.at(-1);
    default:
      return undefined;
  }
}
