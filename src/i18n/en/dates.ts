/** English words of dates and numbers. */
import type { DateWords, NumberWords } from '../grammar';

const dates: DateWords = {
  seasons: {
    plain: ['spring', 'summer', 'autumn', 'winter'],
    of: ['spring', 'summer', 'autumn', 'winter'],
    to: ['spring', 'summer', 'autumn', 'winter']
  },
  mended: (date) => date,
  year: (year) => year,
  beforeOurEra: (date) => `${date} BCE`,
  hour: (hour, minute) => {
    if (hour === 12 && minute === 0) return 'noon';
    const minutes = minute > 0 || hour === 0 ? `.${String(minute).padStart(2, '0')}` : '';
    return `${hour > 12 ? hour - 12 : hour}${minutes} ${hour < 12 ? 'a.m.' : 'p.m.'}`;
  },
  dayAndHour: (day, hour) => `${day}, ${hour}`,
  hourOfDay: (hour, day) => `${hour} on ${day}`,
  about: (date) => `about ${date}`,
  roughly: (phrase) => phrase.replace(/^(from |until |to |)/, '$1about '),
  from: (date) => `from ${date}`,
  until: (date) => `until ${date}`,
  noLaterThan: (date) => `no later than ${date}`,
  upTo: (date) => `to ${date}`,
  upToSomeDayOfThat: {
    month: 'to some day of that month',
    season: 'to some day of that season',
    year: 'to some day of that year',
    years: 'to some day of those years'
  },
  uncertain: (date) => `${date} (?)`,
  undated: 'the source gives no date'
};

const numbers: NumberWords = {
  about: (number) => `about ${number}`,
  squareKilometres: (number) => `${number} km²`
};

export default { dates, numbers };
