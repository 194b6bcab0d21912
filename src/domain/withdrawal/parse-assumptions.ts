/** Assumptions read back from a link: by whoever shows a reconstruction, which comes after the first frame. */
import { instant, parseIsoDate } from '../time';
import { defaultAssumptions, GIVEN, isSettable, LINK_NAMES, type Assumptions } from './assumptions';
import { DAYS, QUANTITIES, type Reconstruction } from './reconstruction';

/** The assumptions that a link writes as `text`; `bad` are its parts with an unknown name or a value beyond the bounds. */
export function parseAssumptions(
  text: string,
  reconstruction: Reconstruction,
  readings: number
): { readonly plan: Assumptions; readonly bad: readonly string[] } {
  const { quantities, days, garrisons, destinations } = reconstruction;
  const own = defaultAssumptions(reconstruction);
  const read: { -readonly [K in keyof Assumptions]: Assumptions[K] } = { ...own };
  const men = [...own.men];
  const bad: string[] = [];
  for (const part of text === GIVEN ? [] : text.split(',')) {
    const [key = '', value = ''] = part.split(':');
    const quantity = QUANTITIES.find((name) => LINK_NAMES[name] === key);
    const day = DAYS.find((name) => LINK_NAMES[name] === key);
    const garrison = garrisons.findIndex(({ place }) => key === `men-${place.id}`);
    const number = /^\d+(\.\d+)?$/.test(value) ? Number(value) : Number.NaN;
    const time = parseIsoDate(value) ?? instant(Number.NaN);
    if (quantity && isSettable(number, quantities[quantity])) read[quantity] = number;
    else if (day && isSettable(time, days[day])) read[day] = time;
    else if (garrison >= 0 && Number.isInteger(number) && number <= (garrisons[garrison]?.maximum ?? 0))
      men[garrison] = number;
    else if (key === 'reading' && number < readings && Number.isInteger(number)) read.reading = number;
    else if (key === 'to' && destinations.some(({ place }) => place.id === value)) read.destination = value;
    else bad.push(part);
  }
  return { plan: { ...read, men }, bad };
}
