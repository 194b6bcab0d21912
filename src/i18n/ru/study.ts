/** Что говорит исследование о том, как уходили, по-русски. */
import type { StudyMessages } from '../messages';
import { pluralIn } from '../plural';

const plural = pluralIn('ru', { one: 0, few: 1, many: 2, other: 1 });
/** Number as it was written, grouped or with a comma; the form goes by its value. */
const counted = (n: string, one: string, few: string, many: string) => {
  const value = Number(n.replace(/[\s\u00a0\u202f]/g, '').replace(',', '.'));
  return `${n} ${plural(value, one, few, many)}`;
};
const people = (n: string) => counted(n, 'человек', 'человека', 'человек');

const study: StudyMessages = {
  chart: {
    thousands: 'тыс. км²',
    share: (perCent) => `${perCent} %`
  },
  abreast: {
    ask: 'Оба чтения рядом',
    caption: (reading) => `Если ${reading}`,
    hatched: (held) => `заштриховано: ${held} на выбранную дату`
  },
  places: {
    head: 'Места и сроки',
    left: 'срок —'
  },
  chain: {
    head: 'Как к этому пришли',
    earlier: 'К предыдущему шагу',
    later: 'К следующему шагу',
    gloss: 'Линия следует за шкалой; перечислены и шаги за её пределами.'
  },
  obligations: {
    head: 'Обязательства и исход',
    obligation: 'Обязательство',
    due: 'Срок',
    outcome: 'Исход',
    noTerm: 'без срока',
    results: { met: 'исполнено', late: 'с опозданием', disputed: 'спорно', unknown: 'неизвестно' }
  },
  controls: {
    play: 'Показать до последнего дня',
    pause: 'Пауза',
    shown: 'Что показано',
    documented: 'По документам',
    reconstruction: 'Реконструкция',
    sign: 'Вычислено по допущениям; документами не подтверждено.'
  },
  plan: {
    bad: (parts) => `В ссылке невозможные значения: ${parts}. Взяты значения по умолчанию.`,
    presets: 'При каких условиях это возможно',
    given: 'По умолчанию',
    reset: 'Сбросить',
    compare: 'Сравнить два варианта',
    single: 'Оставить один вариант',
    set: (n) => (n === 0 ? 'Первый вариант' : 'Второй вариант'),
    sets: 'Какой вариант меняют ползунки',
    onTheMap: 'На карте — первый вариант.',
    to: 'Порт прибытия',
    unnamed: 'не указан',
    men: 'Люди по постам',
    all: (count) => `всего ${count}`,
    post: (place) => `${place}: людей`,
    units: {
      marchSpeed: (n) => `${n} км`,
      departureRate: people,
      detachmentSize: people,
      boardingRate: people,
      shipCapacity: people,
      shipSpeed: (n) => counted(n, 'узел', 'узла', 'узлов'),
      reserve: (n) => counted(n, 'день', 'дня', 'дней')
    },
    verdict: 'Что отсюда следует',
    met: (last) => `Все сроки соблюдены; последнее судно уходит ${last}.`,
    missed: (territory, late, count) =>
      `${territory}: срок не соблюсти. Последние уходят с опозданием на ${late}; к сроку там остаётся ${people(count)}.`,
    late: (days, hours) =>
      [days > 0 ? counted(String(days), 'день', 'дня', 'дней') : '', hours > 0 ? `${hours} ч` : '']
        .filter(Boolean)
        .join(' '),
    post_: 'Пост',
    leaves: 'оставлен',
    reaches: 'в порту',
    sails: 'отплытие'
  },
  ledger: {
    head: 'Где были бы люди',
    chart: (set) => `Реконструкция${set}: люди по местонахождению`,
    at: (date) => `На ${date}`,
    states: {
      posts: 'на постах',
      march: 'в пути',
      port: 'в порту',
      sea: 'на море',
      home: 'высадились'
    },
    gone: 'в море, порт не указан',
    all: 'всего',
    inMen: 'по числу',
    inShares: 'в процентах'
  },
  data: {
    head: 'Данные',
    ledger: 'Учёт людей, CSV в ZIP',
    territories: (parts) => `${parts}, CSV в ZIP`,
    areas: 'Площади по дням, CSV в ZIP',
    geojson: (parts) => `${parts} и пути, GeoJSON`,
    chart: 'График площади, SVG',
    stack: 'График учёта, SVG',
    reconstructed: 'РЕКОНСТРУКЦИЯ: вычислено по допущениям, документами не подтверждено',
    documented: 'По документам; где чтения расходятся, у каждого свои строки',
    kind: 'Что это за данные',
    excludedDates: 'Дат скрыто выбором свидетельств',
    assumptions: 'Допущения',
    sources: 'Источники',
    licence: 'Лицензия',
    cite: 'Для ссылки'
  }
};

export default study;
