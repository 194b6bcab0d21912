/** Russian words of what is opened beside the map. */
import type { PanelMessages } from '../messages';
import { pluralIn } from '../plural';
import description from './description';
import pages from './pages';
import share from './share';
import signs from './signs';
import study from './study';

const plural = pluralIn('ru', { one: 0, few: 1, many: 2, other: 1 });
const either = new Intl.ListFormat('ru', { type: 'disjunction' });

export default {
  ...pages,
  ...signs,
  description,
  share,
  study,
  text: {
    chapter: (number) => `Глава ${number}`,
    chapters: 'Главы',
    previous: 'Предыдущая глава',
    next: 'Следующая глава',
    paragraph: (number) => `Абзац ${number}`,
    document: (numbers) => `документ, § ${numbers}`,
    loading: 'Текст загружается…',
    missing: 'Текст не загрузился. События, места и карта работают и без него.',
    abreast: 'Параллельно',
    hold: 'Закрепить при чтении',
    held: { map: 'карта', clock: 'дата', text: 'текст' },
    holds: { map: 'Закрепить карту', clock: 'Закрепить дату', text: 'Закрепить текст' },
    passages: (count) =>
      count === 0
        ? 'В тексте не упоминается.'
        : `Упоминается в ${count} ${plural(count, 'абзаце', 'абзацах', 'абзацах')}`,
    page: 'Открыть страницу',
    close: 'Закрыть'
  },
  typedDate: {
    vocabulary: {
      fillers: ['г', 'год', 'года', 'году', 'с', 'со', 'в'],
      rangeWords: ['по', 'до'],
      eraWords: { before: ['донэ', 'донашейэры'], of: ['нэ', 'нашейэры'] },
      otherSeasons: {}
    },
    label: 'Перейти к дате',
    example: (dates) => `например, ${either.format(dates)}`,
    unreadable: (day, iso) => `Дата не распознана; попробуйте ${day} или ${iso}.`,
    noSuchDay: (text) => `Такого дня нет: ${text}.`,
    twoMeanings: (text) => `${text} — это`,
    outside: (from, to) => `Карта охватывает время с ${from} по ${to}.`
  },
  evacuation: {
    ifSo: (reading) => `если ${reading}`,
    byAll: 'по любому чтению',
    unit: 'км²',
    letter: 'Буква',
    ground: 'Состояние',
    area: 'км²',
    term: 'Срок сдачи',
    or: (term) => `или ${term}`,
    rounded: 'Площади измерены по береговой линии этой карты и округлены.',
    reasons: 'Почему сроки читаются по-разному',
    events: 'Хронология'
  },
  script: {
    head: 'Названия на карте',
    choices: { page: 'по-русски', zh: 'по-китайски', ja: 'по-японски' }
  },
  theme: { head: 'Тема', choices: { day: 'светлая', night: 'тёмная', system: 'системная' } },
  layers: {
    depths: { name: 'Глубины', gloss: 'моря, шестью ступенями' },
    relief: { name: 'Горы', gloss: 'штрихами, свет с северо-запада' },
    rivers: { name: 'Реки и озёра', gloss: '' },
    railways: { name: 'Дороги и морские линии', gloss: 'какими они были тогда' },
    territories: {
      name: 'Территориальный контроль',
      gloss: 'своё, занятое, арендованное, спорное'
    },
    journeys: { name: 'Путешествия', gloss: 'пути, дни и сами путники' },
    places: { name: 'Места', gloss: 'точки и названия' },
    events: { name: 'События', gloss: 'огни, которые загораются в свой день' },
    names: { name: 'Моря и страны', gloss: 'их названия' }
  },
  periodMap: {
    head: 'Карта того времени',
    opacity: (title: string) => `Непрозрачность карты «${title}»`,
    share: (percent: string) => `${percent}\u00a0%`,
    fit: (points: string, km: string) => `привязана по опорным точкам (${points}); средняя ошибка ${km} км`,
    corners: 'привязана по углам листа'
  },
  rule: {
    head: 'Чья территория',
    choices: { both: 'обе', law: 'де-юре', control: 'де-факто' },
    gloss: {
      both: 'Цвет — по праву; поверх, штриховкой или каймой, — кто владеет на деле.',
      law: 'По договорам и признанию; кто занимал землю на деле, не показано.',
      control: 'Кто занимал землю, что бы ни говорило право; докуда — часто известно лишь приблизительно.'
    }
  },
  search: {
    name: 'Поиск',
    hint: 'Места под любым из их названий, люди, события и их дни, путешествия, земли, дороги, источники. Опечатки допустимы.',
    nothing: (typed) => `По запросу «${typed}» ничего не найдено.`,
    found: (count) => `Найдено: ${count}`,
    some: (shown, all) => `${shown} из ${all}`,
    groups: {
      places: 'Места',
      people: 'Люди',
      events: 'События',
      ways: 'Путешествия, территории, пути',
      text: 'Текст',
      sources: 'Источники'
    },
    how: '↑ ↓ выбрать · Enter открыть · Esc закрыть'
  },
  keys: {
    name: 'Клавиши',
    anywhere: 'Везде',
    timeline: 'На ленте времени',
    map: 'На карте',
    tabs: 'На вкладках панели',
    lists: 'В списке',
    search: 'В поиске',
    acts: {
      search: 'Поиск',
      description: 'Описать карту словами',
      keys: 'Этот список',
      chapters: 'Предыдущая и следующая глава',
      stretch: 'Увеличить ленту, уменьшить, показать целиком',
      close: 'Закрыть верхнюю панель',
      events: 'К предыдущему и следующему событию',
      days: 'На день назад и вперёд',
      months: 'На месяц назад и вперёд',
      ends: 'К первому и последнему дню',
      play: 'Пуск и пауза',
      move: 'Сдвинуть карту',
      zoom: 'Масштаб',
      tabs: 'Соседняя вкладка',
      rows: 'Предыдущая и следующая строка',
      rowEnds: 'Первая и последняя строка',
      choose: 'Перейти по результатам',
      open: 'Открыть'
    },
    named: { Space: 'Пробел', Enter: 'Enter', Shift: 'Shift', Ctrl: 'Ctrl' },
    singles: 'Клавиши из одного знака, такие как / и ?',
    singlesGloss: 'отключите, если они мешают диктовке или вашим сочетаниям'
  },
  panel: { close: 'Закрыть' }
} satisfies PanelMessages;
