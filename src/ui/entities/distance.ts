/** A distance in words. */
import type { Format, Messages } from '../../i18n';

/** Metres below a kilometre, kilometres from there on. */
export const formatDistance = (
  metres: number,
  { t, format }: { readonly t: Messages; readonly format: Format }
): string =>
  metres < 1000
    ? t.detail.metres(format.number(metres))
    : t.detail.kilometres(format.number(metres / 1000, metres % 1000 === 0 ? 0 : 1));
