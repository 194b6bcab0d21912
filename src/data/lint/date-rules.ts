/** Lint rules for dates that the clock never reaches. */
import type { Dating } from '../../domain/dating';
import type { Readings } from '../../domain/reading';
import { overlaps, type Span } from '../../domain/time';
import { objectsIn } from '../raw-json';
import type { LintContext } from './lint-context';

/** What of a time of day is read over: seconds, and how far a zone is off. */
const NOT_READ = /T\d\d:\d\d(:\d\d|Z|[+-]\d\d)/;

/** Times are civil local time, to the minute. */
export function secondsAndZones({ raw, pointerTo }: LintContext): void {
  for (const [file, content] of raw) {
    for (const [{ edtf }, path] of objectsIn(content)) {
      if (typeof edtf !== 'string' || !NOT_READ.test(edtf)) continue;
      pointerTo(file, [...path, 'edtf']).report(
        `seconds and time zone of "${edtf}" are left alone: a time is that of the place, to the minute`,
        'warning'
      );
    }
  }
}

export function holdersOutsideSpan({ edition, featureField }: LintContext): void {
  for (const { id, when } of edition.territories) {
    if (!isOutside(when, edition.span)) continue;
    featureField('territories.geojson', id, 'when').report(
      'lies outside the span of the edition and is never shown; is the date right?',
      'warning'
    );
  }
  for (const { id, holders } of edition.places) {
    holders.forEach(({ when }, i) => {
      if (!when || overlaps(when.span, edition.span)) return;
      featureField('places.geojson', id, 'holders', i, 'edtf').report(
        'lies outside the span: it is listed, and never so at the clock',
        'note'
      );
    });
  }
}

/** Holders of a place are listed in order of time; without a date they held it from the beginning. */
export function holdersOutOfOrder({ edition, featureField }: LintContext): void {
  for (const { id, holders } of edition.places) {
    const starts = holders.map(({ when }) => when?.span.start ?? -Infinity);
    const i = starts.findIndex((start, n) => n > 0 && start < (starts[n - 1] ?? start));
    if (i < 0) continue;
    featureField('places.geojson', id, 'holders', i).report(
      'begins before the one above it; expected them in order of time',
      'warning'
    );
  }
}

export function eventsOutsideSpan({ edition, featureField }: LintContext): void {
  for (const { id, when } of edition.events) {
    const pointer = featureField('events.geojson', id, 'when');
    if (when.length === 0) pointer.report('has no date; it is listed and never put on the axis', 'note');
    else if (isOutside(when, edition.span))
      pointer.report('lies outside the span; it is listed and never put on the axis', 'note');
  }
}

/** Whether there are dates, and none of them is within `span`. */
const isOutside = (when: Readings<Dating>, span: Span) =>
  when.length > 0 && when.every(({ value }) => !overlaps(value.span, span));
