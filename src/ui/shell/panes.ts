/** The panes of the column, and those of them that are tabs. */
import type { Edition } from '../../domain/edition';
import type { Narrative } from '../../domain/narrative';
import type { Scene } from '../../domain/scene';
import { PANES, type Pane } from '../../view/pane';

export type OpenPane = Exclude<Pane, 'none'>;

/** What every pane is given; each takes what it shows. */
export type PaneProps = {
  readonly scene: Scene;
  /** With what the evidence filter leaves out. */
  readonly whole: Edition;
  /** The text in a language, as far as there is one. */
  readonly narrative: (language: string) => Promise<Narrative | undefined>;
};

/** What differs is opened from beside the choice of an account; all others have a tab. */
export const TABS: readonly OpenPane[] = PANES.filter((pane) => pane !== 'none' && pane !== 'differences');

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
