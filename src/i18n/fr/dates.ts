/** Les mots français des dates et des nombres. */
import type { DateWords, NumberWords } from '../grammar';

const seasons = ['printemps', 'été', 'automne', 'hiver'] as const;
type Kind = 'day' | 'spring' | 'season' | 'hour' | 'other';

function kindOf(date: string): Kind {
  if (/^\d{1,2}(er)? \p{L}{3}/u.test(date)) return 'day';
  if (date.startsWith('printemps')) return 'spring';
  if (/^(été|automne|hiver)/u.test(date)) return 'season';
  return /^(\d{1,2} h|midi)/u.test(date) ? 'hour' : 'other';
}

/** What stands before a date goes by what that begins with: "jusqu’au 14 mai", "jusqu’en mars 1925", "jusqu’à midi". */
const after = (words: Readonly<Record<Kind, string>>) => (date: string) => `${words[kindOf(date)]}${date}`;
const the = after({ day: 'le ', spring: 'le ', season: 'l’', hour: '', other: '' });
const at = after({ day: 'le ', spring: 'au ', season: 'à l’', hour: 'à ', other: 'en ' });
const upTo = after({
  day: 'jusqu’au ',
  spring: 'jusqu’au ',
  season: 'jusqu’à l’',
  hour: 'jusqu’à ',
  other: 'jusqu’en '
});

const dates: DateWords = {
  seasons: { plain: seasons, of: seasons, to: seasons },
  mended: (date) => date.replace(/^1(?= \p{L})/u, '1er'),
  year: (year) => year,
  beforeOurEra: (date) => `${date} av. J.-C.`,
  hour: (hour, minute) => {
    if (hour === 12 && minute === 0) return 'midi';
    return minute > 0 ? `${hour} h ${String(minute).padStart(2, '0')}` : `${hour} h`;
  },
  dayAndHour: (day, hour) => `${day} à ${hour}`,
  hourOfDay: (hour, day) => `${hour} le ${day}`,
  about: (date) => `vers ${the(date)}`,
  roughly: (phrase) => `${phrase} environ`,
  from: (date) => `depuis ${the(date)}`,
  until: upTo,
  noLaterThan: (date) => `au plus tard ${at(date)}`,
  upTo,
  upToSomeDayOfThat: {
    month: 'jusqu’à un jour de ce mois',
    season: 'jusqu’à un jour de cette saison',
    year: 'jusqu’à un jour de cette année',
    years: 'jusqu’à un jour de ces années'
  },
  uncertain: (date) => `${date} (?)`,
  undated: 'sans date dans la source'
};

const numbers: NumberWords = {
  about: (number) => `environ ${number}`,
  squareKilometres: (number) => `${number} km²`
};

export default { dates, numbers };
