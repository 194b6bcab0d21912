/**
 * A set of assumptions, and how a link writes it: only what differs from the edition's own numbers, by name, as in
 * `reading:1,pace:15,ice:1925-04-20,men-okha:0,to:otaru`; `given` when nothing does.
 */
import { instant, isoDate, parseIsoDate, type Instant } from '../time';
import {
  DAYS,
  QUANTITIES,
  type Adjustable,
  type DayName,
  type QuantityName,
  type Reconstruction
} from './reconstruction';

export type Assumptions = Readonly<Record<QuantityName, number>> &
  Readonly<Record<DayName, Instant>> & {
    /** Which reading of the territories' dates sets the deadlines, from 0. */
    readonly reading: number;
    /** Id of the place to which ships sail; undefined: out of sight, to a port that nobody names. */
    readonly to: string | undefined;
    /** Men at each post, in the order of the posts. */
    readonly men: readonly number[];
  };

const GIVEN = 'given';

/** What the edition assumes. */
export function defaultAssumptions({ quantities, days, posts }: Reconstruction): Assumptions {
  const values = Object.fromEntries([
    ...QUANTITIES.map((name) => [name, quantities[name].value]),
    ...DAYS.map((name) => [name, days[name].value])
  ]) as Record<QuantityName, number> & Record<DayName, Instant>; // the two lists are the keys
  return { ...values, reading: 0, to: undefined, men: posts.map(({ men }) => men) };
}

/** `plan` written for a link. */
export function formatAssumptions(plan: Assumptions, reconstruction: Reconstruction): string {
  const own = defaultAssumptions(reconstruction);
  const differing = <K extends QuantityName | DayName>(names: readonly K[]) =>
    names.filter((name) => plan[name] !== own[name]);
  const parts = [
    ...(plan.reading === own.reading ? [] : [`reading:${plan.reading}`]),
    ...differing(QUANTITIES).map((name) => `${name}:${plan[name]}`),
    ...differing(DAYS).map((name) => `${name}:${isoDate(plan[name])}`),
    ...reconstruction.posts.flatMap(({ place }, i) =>
      plan.men[i] === own.men[i] ? [] : [`men-${place.id}:${plan.men[i]}`]
    ),
    ...(plan.to === undefined ? [] : [`to:${plan.to}`])
  ];
  return parts.join() || GIVEN;
}

/** The assumptions that `text` means; what it says of no such thing, or beyond the bounds, is in `bad`. */
export function parseAssumptions(
  text: string,
  reconstruction: Reconstruction,
  readings: number
): { readonly plan: Assumptions; readonly bad: readonly string[] } {
  const { quantities, days, posts, harbours } = reconstruction;
  const own = defaultAssumptions(reconstruction);
  const read: { -readonly [K in keyof Assumptions]: Assumptions[K] } = { ...own };
  const men = [...own.men];
  const bad: string[] = [];
  for (const part of text === GIVEN ? [] : text.split(',')) {
    const [key = '', value = ''] = part.split(':');
    const quantity = QUANTITIES.find((name) => name === key);
    const day = DAYS.find((name) => name === key);
    const post = posts.findIndex(({ place }) => key === `men-${place.id}`);
    const number = /^\d+(\.\d+)?$/.test(value) ? Number(value) : Number.NaN;
    const time = parseIsoDate(value) ?? instant(Number.NaN);
    if (quantity && within(number, quantities[quantity])) read[quantity] = number;
    else if (day && within(time, days[day])) read[day] = time;
    else if (post >= 0 && Number.isInteger(number) && number <= (posts[post]?.most ?? 0)) men[post] = number;
    else if (key === 'reading' && number < readings && Number.isInteger(number)) read.reading = number;
    else if (key === 'to' && harbours.some(({ place }) => place.id === value)) read.to = value;
    else bad.push(part);
  }
  return { plan: { ...read, men }, bad };
}

/** Whether a slider could stand there. */
const within = (value: number, { min, max, step }: Pick<Adjustable, 'min' | 'max' | 'step'>) => {
  const steps = (value - min) / step;
  return value >= min && value <= max && Math.abs(steps - Math.round(steps)) < 1e-6;
};
