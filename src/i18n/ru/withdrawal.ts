/** What the map says of a withdrawal that is studied, in Russian. */
import type { WithdrawalMessages } from '../messages';
import { pluralIn } from '../plural';

const plural = pluralIn('ru', { one: 0, few: 1, many: 2, other: 1 });

export default {
  head: 'Реконструкция',
  words: {
    area: 'Площадь, которая ещё удерживается',
    ahead: 'ещё не удерживается',
    held: 'ещё удерживается',
    left: 'больше не удерживается',
    due: 'срок — {date}',
    deadline: 'последний срок',
    parts: 'Территории',
    places: 'Каждое место названо при той территории, на которой лежит.',
    reading: 'Чтение сроков',
    earliestDeparture: 'Первый день ухода',
    earliestBoarding: 'Первый день посадки на суда',
    marchSpeed: 'Дневной переход',
    departureRate: 'Выходит с поста за день',
    detachmentSize: 'Отряд',
    boardingRate: 'Посадка на суда за день',
    shipCapacity: 'Вместимость судна',
    shipSpeed: 'Скорость на море',
    reserve: 'Запас до срока'
  },
  orElse: (left, due) => `${left}, или ${due}`,
  beside: {
    post: (place) => place,
    column: (place) => `${place}, колонна`,
    columns: (count) => `${count} ${plural(count, 'колонна', 'колонны', 'колонн')}`,
    ship: () => 'Транспорт',
    men: (_men, number) => `${number} чел.?`
  },
  key: {
    title: 'Реконструкция, не по документам',
    documented: 'Судно, названное в источнике',
    documentedGloss: 'сплошное: по документам; путь проведён здесь',
    segment: (count) => `${count} человек на месте`,
    column: 'Колонна в пути и число людей',
    ship: 'Транспорт и число людей на нём',
    way: 'Путь уходящих',
    gloss: 'полое или пунктир: реконструкция по допущениям'
  }
} satisfies WithdrawalMessages;
