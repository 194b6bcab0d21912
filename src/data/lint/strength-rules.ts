/** Lint rules for the strength of movements. */
import type { Edition, Movement } from '../../domain/edition';
import {
  hasStrength,
  isCounted,
  middleOfAmount,
  strengthOnArrival,
  strengthOnDeparture
} from '../../domain/strength';
import type { LintContext } from './lint-context';

/** A width needs two stops, and a number a word for what it counts. */
export function strengthsAlone({ edition, featureField, pointerTo }: LintContext): void {
  const counted = edition.movements.filter(hasStrength);
  for (const { id, stops, legs } of counted) {
    if (stops.filter(isCounted).length > 1 || legs.some(({ strengths }) => strengths)) continue;
    featureField('movements.geojson', id, 'stops').report(
      'have a strength at one stop only: it is listed, and no width is drawn between two',
      'note'
    );
  }
  if (counted.length > 0 && !edition.strengthUnit)
    pointerTo('edition.json', ['strengthUnit']).report(
      'is missing: the strengths of movements are numbers without a word for what they count',
      'note'
    );
}

/** Those who go on from a movement may have been joined by others, so that this is no error. */
export function partsStrongerThanWhole({ edition, featureField }: LintContext): void {
  for (const whole of edition.movements) {
    for (const stop of whole.stops) {
      const came = strengthOnArrival(stop);
      const parts = partsFrom(whole, stop.place.id, edition);
      const sum = parts.reduce((total, { number }) => total + number, 0);
      const first = parts[0];
      if (!came || !first || sum <= came.max) continue;
      featureField('movements.geojson', first.id, 'continues').report(
        `from ${stop.place.id} ${sum} go on, of the ${came.max} of "${whole.id}" who came; is that meant?`,
        'note'
      );
    }
  }
}

/** How strong those are who go on from a movement at a place. */
const partsFrom = ({ id: whole }: Movement, place: string, { movements }: Edition) =>
  movements.flatMap(({ id, continues, stops: [start] }) => {
    if (continues !== whole || start?.place.id !== place) return [];
    const strength = strengthOnDeparture(start);
    return strength ? [{ id, number: middleOfAmount(strength) }] : [];
  });
