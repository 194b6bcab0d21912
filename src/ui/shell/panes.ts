/** The panes of the column as tabs. */
import { PANES, type Pane } from '../../view/pane';

export type OpenPane = Exclude<Pane, 'none'>;

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
