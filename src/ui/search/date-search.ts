/** The search for a date: read as the date field reads it, it finds what may have happened then. */
import type { Era } from '../../domain/calendar';
import { isDatedAs } from '../../domain/dated-as';
import type { DateParts } from '../../domain/date-parts';
import type { Dating } from '../../domain/dating';
import { overlaps, type Instant, type Span } from '../../domain/time';
import { parseTypedDate } from '../../i18n/parse-date';
import type { SearchDocument } from './search-documents';

/**
 * The spans of time that a typed date may mean: one; two of 5/6/1925; none of 30 February. Undefined where the text is no
 * date. `near`, `eras`: see `parseTypedDate`.
 */
export function typedSpans(
  text: string,
  near: Instant,
  eras: readonly Era[] = []
): readonly Span[] | undefined {
  const typed = parseTypedDate(text, near, eras);
  if ('dating' in typed) return [typed.dating.span];
  if (typed.problem === 'unreadable') return undefined;
  return typed.problem === 'two meanings' ? typed.meanings.map(({ span }) => span) : [];
}

/** The entries of which a reading of the date allows one of the spans; first those that reach least beyond it. */
export const entriesDuring = (
  entries: readonly SearchDocument[],
  spans: readonly Span[]
): readonly SearchDocument[] =>
  entries
    .map((entry) => ({ entry, beyond: leastBeyond(entry.datings, spans) }))
    .filter(({ beyond }) => beyond !== undefined)
    .sort(({ beyond: a = 0 }, { beyond: b = 0 }) => (a === b ? 0 : a - b)) // both may be infinite
    .map(({ entry }) => entry);

/** The entries of which a reading names the date, of whatever year; first those that last least. */
export const entriesDatedAs = (
  entries: readonly SearchDocument[],
  date: DateParts
): readonly SearchDocument[] =>
  entries
    .map((entry) => {
      const lengths = entry.datings
        .filter((dating) => isDatedAs(dating, date))
        .map(({ span }) => span.end - span.start);
      return { entry, length: Math.min(...lengths), dated: lengths.length > 0 };
    })
    .filter(({ dated }) => dated)
    .sort(({ length: a }, { length: b }) => (a === b ? 0 : a - b)) // both may be infinite
    .map(({ entry }) => entry);

/** By how many seconds the dating that fits best reaches beyond one of the spans; undefined where none overlaps any. */
function leastBeyond(datings: readonly Dating[], spans: readonly Span[]): number | undefined {
  const beyond = datings.flatMap(({ span: dated }) =>
    spans
      .filter((span) => overlaps(dated, span))
      .map((span) => Math.max(0, span.start - dated.start) + Math.max(0, dated.end - span.end))
  );
  return beyond.length > 0 ? Math.min(...beyond) : undefined;
}
