/** A distance in words. */
import type { Format, PanelMessages } from '../../i18n';

/** Metres below a kilometre, kilometres from there on. */
export const formatDistance = (
  metres: number,
  { panels, format }: { readonly panels: PanelMessages; readonly format: Format }
): string =>
  metres < 1000
    ? panels.detail.metres(format.number(metres))
    : panels.detail.kilometres(format.number(metres / 1000, metres % 1000 === 0 ? 0 : 1));
