/** Advice on what the clock never reaches. */
import { overlaps, type Span } from '../../domain/time';
import type { LintContext } from './lint-context';

export function holdersOutsideSpan({ edition, feature }: LintContext): void {
  for (const { id, when } of edition.territories) {
    if (!never(when, edition.span)) continue;
    feature('territories.geojson', id, 'when').report(
      'lies outside the span of the edition and is never shown; is the date right?',
      'warning'
    );
  }
  for (const { id, held } of edition.places) {
    held.forEach(({ when }, i) => {
      if (!when || overlaps(when.span, edition.span)) return;
      feature('places.geojson', id, 'held', i, 'edtf').report(
        'lies outside the span: it is listed, and never so at the clock',
        'note'
      );
    });
  }
}

/** Of those who held a place the earlier stand before the later; what has no date was so from the beginning. */
export function holdersOutOfOrder({ edition, feature }: LintContext): void {
  for (const { id, held } of edition.places) {
    const starts = held.map(({ when }) => when?.span.start ?? -Infinity);
    const late = starts.findIndex((start, i) => i > 0 && start < (starts[i - 1] ?? start));
    if (late < 0) continue;
    feature('places.geojson', id, 'held', late).report(
      'begins before the one above it; expected them in order of time',
      'warning'
    );
  }
}

export function eventsOutsideSpan({ edition, feature }: LintContext): void {
  for (const { id, when } of edition.events) {
    const spot = feature('events.geojson', id, 'when');
    if (when.length === 0) spot.report('has no date; it is listed and never put on the axis', 'note');
    else if (never(when, edition.span))
      spot.report('lies outside the span; it is listed and never put on the axis', 'note');
  }
}

/** Whether something that has dates has none of them within `span`. */
const never = (when: readonly { readonly value: { readonly span: Span } }[], span: Span) =>
  when.length > 0 && when.every(({ value }) => !overlaps(value.span, span));
