import type { EntityRef } from '../../domain/entities/entity-ref';
import { DEFAULTS, formatLink } from '../../view/link';
import type { Instant } from '../../domain/time';

/** A link of its own, for whoever copies it or opens it beside this one. */
export const entityHref = (selection: EntityRef, date: Instant | undefined, language: string) =>
  `#${formatLink({ ...DEFAULTS, date, selection, language })}`;

/** Whether a click asks the browser for another tab or window. */
export const opensElsewhere = (click: MouseEvent) =>
  click.ctrlKey || click.metaKey || click.shiftKey || click.altKey;
