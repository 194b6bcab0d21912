import { View, type Cells } from '../../state/view.svelte';
import { mapFields } from '../../view/fields';
import type { Theme } from '../../view/theme';

/** The view as it is now, in a theme of its own: what is made for paper is light whatever the screen is. */
export const viewInTheme = (view: View, theme: Theme): View =>
  new View(mapFields((name) => ({ value: name === 'chosenTheme' ? theme : view[name] })) as Cells); // each value of its field
