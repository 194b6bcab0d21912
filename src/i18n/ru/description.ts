/** Слова, которыми описан вид карты, по-русски. */
import type { DescriptionMessages } from '../messages';
import { pluralIn } from '../plural';

const plural = pluralIn('ru', { one: 0, few: 1, many: 2, other: 1 });

const description = {
  name: 'Карта словами',
  open: 'Описать карту словами',
  hint: 'Клавиша D открывает полное описание с таблицей.',
  places: (date, count, largest) =>
    count === 0
      ? `${date}: мест этого издания на карте нет.`
      : count === 1
        ? `${date}: на карте ${largest}.`
        : `${date}: на карте ${count} ${plural(count, 'место', 'места', 'мест')}, среди них ${largest}.`,
  reach: (west, east) => `Самое западное место — ${west}, самое восточное — ${east}.`,
  today: (events) => `В этот день: ${events}.`,
  noneToday: (title, date) =>
    `Событий с точной датой в этот день здесь нет; последнее перед ним: ${title} (${date}).`,
  noneYet: 'К этому дню здесь ещё ничего не произошло.',
  possible: (count) =>
    `На этот день ${plural(count, 'могло прийтись', 'могли прийтись', 'могло прийтись')} ещё ${count} ${plural(count, 'событие', 'события', 'событий')}.`,
  states: (names) => `Государства: ${names}.`,
  land: (status, lands) => `${status} (${lands}).`,
  oneReading: 'лишь по одному чтению дат',
  guessed: (count) =>
    `Очертания неизвестны и проведены предположительно: ${count} ${plural(count, 'земля', 'земли', 'земель')} из них.`,
  journeys: (journeys) => `Путешествия: ${journeys}.`,
  changed: (date, changes) => `Последняя перемена к этому дню, ${date}: ${changes}.`,
  changes: {
    territory: { began: 'с этого дня', ended: 'по этот день', cut: '', restored: '' },
    movement: { began: 'отъезд', ended: 'прибытие', cut: '', restored: '' },
    route: { began: 'открыта', ended: 'закрыта', cut: 'перерезана', restored: 'снова открыта' }
  },
  inferred: (count, all) =>
    `Выведено, вычислено или сказано без источника: ${count} ${plural(count, 'строка', 'строки', 'строк')} таблицы из ${all}.`,
  reconstructed:
    'Вывод войск на карте — реконструкция: он вычислен по предположениям, ни один источник его не описывает.',
  hidden: (layers) => `Скрытые слои: ${layers}.`,
  possibly: (date) => `возможно; ${date}`,
  table: { what: 'Что', state: 'На эту дату', grade: 'Достоверность' },
  groups: {
    events: 'События',
    changes: 'Последняя перемена',
    journeys: 'Путешествия',
    land: 'Земли',
    boundaries: 'Границы',
    places: 'Места'
  },
  more: (count) => `и ещё ${count}`
} satisfies DescriptionMessages;

export default description;
