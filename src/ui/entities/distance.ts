/** A distance in words. */
import type { Format, LateMessages } from '../../i18n';

/** Metres below a kilometre, kilometres from there on. */
export const formatDistance = (
  metres: number,
  { late, format }: { readonly late: LateMessages; readonly format: Format }
): string =>
  metres < 1000
    ? late.detail.metres(format.number(metres))
    : late.detail.kilometres(format.number(metres / 1000, metres % 1000 === 0 ? 0 : 1));
