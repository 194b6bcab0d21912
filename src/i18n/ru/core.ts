import type { Messages } from '../messages';
import words from './dates';

const core = {
  locale: 'ru',
  ...words,
  page: {
    map: 'Карта',
    about: 'О карте',
    data: (licence) => `данные ${licence}`,
    mapComes: 'Карта загружается…',
    detailComes: 'События и подробности карты ещё загружаются…'
  },
  start: {
    play: 'Показать историю',
    read: 'Читать текст',
    explore: 'Смотреть карту'
  },
  header: {
    close: 'Скрыть панель',
    open: 'Показать панель',
    menu: 'Меню',
    search: 'Поиск',
    layers: 'Слои',
    legend: 'Легенда',
    language: 'Язык',
    share: 'Поделиться'
  },
  timeline: {
    name: 'Лента времени',
    date: 'Дата',
    typeDate: 'ввести дату',
    months: ['янв', 'фев', 'март', 'апр', 'май', 'июнь', 'июль', 'авг', 'сент', 'окт', 'нояб', 'дек'],
    initials: ['Я', 'Ф', 'М', 'А', 'М', 'И', 'И', 'А', 'С', 'О', 'Н', 'Д'],
    fold: 'Свернуть',
    unfold: 'Развернуть'
  },
  transport: {
    play: 'Пуск',
    pause: 'Пауза',
    previous: 'Предыдущее событие',
    next: 'Следующее событие'
  },
  column: {
    panes: {
      text: 'Текст',
      events: 'События',
      places: 'Места',
      differences: 'В чём источники расходятся'
    },
    sections: 'Содержание панели',
    before: 'Раньше',
    after: 'Позже',
    undated: 'Без даты в источнике',
    monthUnknown: (when) => `${when}, месяц неизвестен`
  },
  /** How sure a statement is. */
  grades: {
    document: 'Сказано в документе',
    attested: 'Засвидетельствовано',
    weak: 'Засвидетельствовано слабо',
    inferred: 'Выведено',
    unverified: 'Без источника',
    disputed: 'Источники расходятся'
  }
} satisfies Messages;

export default core;
