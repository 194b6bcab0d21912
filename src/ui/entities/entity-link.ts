/** Opening a thing from the column: the reader's focus goes with it. */
import { tick } from 'svelte';
import type { EntityRef } from '../../domain/entities/entity-ref';
import { DEFAULTS, formatLink } from '../../view/link';
import type { Instant } from '../../domain/time';

export const HEADING = 'thing';

/** A link of its own, for whoever copies it or opens it beside this one. */
export const entityHref = (selection: EntityRef, date: Instant | undefined, language: string) =>
  `#${formatLink({ ...DEFAULTS, date, selection, language })}`;

/** Whether a click asks the browser for another tab or window. */
export const opensElsewhere = (click: MouseEvent) =>
  click.ctrlKey || click.metaKey || click.shiftKey || click.altKey;

/** How many frames what is opened has for coming: a part of the page may first have to be fetched. */
const PATIENCE = 60;

/** After the page has changed, whatever `selector` finds first has the focus. */
export async function focusOn(...selectors: readonly string[]): Promise<void> {
  await tick();
  for (let frame = 0; frame < PATIENCE; frame++) {
    const target = selectors.map((selector) => document.querySelector<HTMLElement>(selector)).find(Boolean);
    if (target) {
      target.focus({ preventScroll: true });
      return;
    }
    await new Promise(requestAnimationFrame);
  }
}
