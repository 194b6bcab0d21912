/** Русские слова дат и чисел. */
import type { DateWords, NumberWords } from '../grammar';

const dates: DateWords = {
  seasons: {
    plain: ['весна', 'лето', 'осень', 'зима'],
    of: ['весны', 'лета', 'осени', 'зимы'],
    to: ['весну', 'лето', 'осень', 'зиму']
  },
  mended: (date) => date.replace(/\sг\.$/, ''),
  year: (year, form) =>
    /\D/.test(year) ? year : form === 'of' ? `${year} года` : form === 'to' ? `${year} год` : year,
  beforeOurEra: (date) => `${date} г. до н. э.`,
  hour: (hour, minute, form) => {
    if (hour === 12 && minute === 0) return form === 'of' ? 'полудня' : 'полдень';
    return minute > 0 ? `${hour} ч. ${minute} мин.` : `${hour} ч.`;
  },
  dayAndHour: (day, hour) => `${day}, ${hour}`,
  hourOfDay: (hour, day) => `${hour} ${day}`,
  about: (date) => `около ${date}`,
  roughly: (phrase) => `примерно ${phrase}`,
  from: (date) => `с ${date}`,
  until: (date) => `до ${date}`,
  noLaterThan: (date) => `не позднее ${date}`,
  upTo: (date, anHour) => `${anHour ? 'до' : 'по'} ${date}`,
  upToSomeDayOfThat: {
    month: 'по один из дней того же месяца',
    season: 'по один из дней того же времени года',
    year: 'по один из дней того же года',
    years: 'по один из дней тех же лет'
  },
  uncertain: (date) => `${date} (?)`,
  undated: 'без даты в источнике'
};

const numbers: NumberWords = {
  about: (number) => `около ${number}`,
  squareKilometres: (number) => `${number} км²`
};

export default { dates, numbers };
