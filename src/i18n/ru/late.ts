import { pluralIn } from '../plural';
import type { LateMessages } from '../messages';
import story from './story';
import withdrawal from './withdrawal';

const plural = pluralIn('ru', { one: 0, few: 1, many: 2, other: 1 });

const late = {
  story,
  withdrawal,
  pace: {
    pace: 'Темп',
    paces: { event: 'главные события', all: 'все события', even: 'равномерно' },
    stepwise: 'Анимация уменьшена: время идёт от события к событию.',
    speed: 'Скорость',
    readingSpeeds: {
      0.5: 'вдвое медленнее',
      1: 'в темпе чтения',
      2: 'вдвое быстрее',
      4: 'вчетверо быстрее'
    },
    speeds: {
      60: 'минута в секунду',
      3600: 'час в секунду',
      21_600: 'шесть часов в секунду',
      86_400: 'день в секунду',
      604_800: 'неделя в секунду',
      1_296_000: 'полмесяца в секунду',
      2_592_000: 'месяц в секунду',
      31_557_600: 'год в секунду',
      315_576_000: 'десять лет в секунду',
      3_155_760_000: 'век в секунду',
      31_557_600_000: 'тысяча лет в секунду'
    }
  },
  map: {
    controls: {
      name: 'Вид карты',
      nearer: 'Приблизить',
      farther: 'Отдалить',
      all: 'Вся карта',
      full: 'Во весь экран',
      leaveFull: 'Выйти из полноэкранного режима'
    },
    projection: (latitude) => `Проекция Меркатора; масштаб для ${latitude}° с. ш.`,
    kilometres: (count) => `${count}\u00a0км`,
    units: (count, unit) => `${count}\u00a0${unit}`,
    counted: (number, unit) => `${number}\u00a0${unit}`,
    unknownStrength: 'неизвестна',
    north: 'С',
    here: 'Что здесь',
    view: (west, south, east, north) =>
      `Карта показывает область от ${Math.round(west)}° до ${Math.round(east)}° в. д. и от ${Math.round(south)}° до ${Math.round(north)}° с. ш.`
  },
  column: {
    back: {
      text: 'К тексту',
      events: 'Все события',
      places: 'Все места',
      differences: 'Все расхождения'
    },
    neighbours: 'Что было до и после',
    find: 'Найти место',
    notFound: (typed) => `Места с названием «${typed}» здесь нет.`,
    onScreen: 'на экране',
    noneOnScreen: 'На экране нет ни одного места.',
    events: (count) => `${count} ${plural(count, 'событие', 'события', 'событий')}`
  },
  problems: {
    unreadable: 'Карту показать нельзя: её данные не читаются.',
    all: (count) => `Показать все: ${count}`,
    readOn: 'По этим строкам хозяин файлов может их исправить; их можно скопировать и послать.'
  },
  badData: (count) =>
    count === 1
      ? 'Одна запись в данных не читается. Всё остальное показано.'
      : `Не читается записей в данных: ${count}. Всё остальное показано.`,
  badLink: (key, value, others) =>
    others === 0
      ? `В ссылке стоит ${key}=${value}: показать это здесь нельзя, значение пропущено.`
      : `В ссылке стоит ${key}=${value} и ещё ${others} ${plural(others, 'другое значение', 'других значения', 'других значений')} ${key}: показать это здесь нельзя, они пропущены.`,
  embedded: {
    wheel: 'Чтобы изменить масштаб карты, крутите колесо, удерживая Ctrl (на Mac — ⌘).',
    touch: 'Двигайте карту двумя пальцами.',
    full: 'Открыть всю карту'
  },
  notices: {
    /** Versions of the edition. */
    otherVersion: (link, map) =>
      `Ссылка сделана в версии ${link} этой карты, а это версия ${map}. То, что она показывает, могло быть с тех пор исправлено.`,
    offline: 'Теперь карта открывается и без сети.',
    newVersion: 'Есть более новая версия карты.',
    takeOver: 'Загрузить',
    dismiss: 'Убрать',
    alteredCanvas:
      'Этот браузер искажает рисунок, чтобы вас нельзя было узнать: названия на карте не прочесть, пока вы не разрешите этому сайту доступ к canvas и не загрузите страницу заново. В списках и тексте все названия есть.'
  },
  timelineTools: {
    stop: (date, title, more) => {
      const others = more === 0 ? '' : `; ещё ${more} ${plural(more, 'событие', 'события', 'событий')}`;
      return `${date}: ${title}${others}`;
    },
    counted: (count, all) => {
      const events = `${all} ${plural(all, 'событие', 'события', 'событий')}`;
      return count === all ? events : `${count} из ${all} ${plural(all, 'события', 'событий', 'событий')}`;
    },
    atClock: (sure, possible) => `сейчас ${sure}, возможно ${possible}`,
    onMap: 'на экране',
    onMapHint: 'Считать только то, что видно на экране',
    soFar: 'Всё до этого дня',
    soFarHint: 'Отметить каждое место, где что-то произошло до этого дня',
    whole: 'весь период',
    toClock: (date) => `Вернуться к дате: ${date}`,
    window: 'Промежуток',
    windowHint: 'Показать месяц или другой промежуток целиком',
    clearWindow: 'Убрать промежуток',
    from: 'Начало промежутка',
    to: 'Конец промежутка',
    stretch: (days, sure, possible) => {
      const length = `${days} ${plural(days, 'день', 'дня', 'дней')}`;
      const events = `${sure} ${plural(sure, 'событие', 'события', 'событий')}`;
      return `${length}, ${events}${possible > 0 ? `, возможно, ещё ${possible}` : ''}`;
    }
  },
  recovery: {
    noMap:
      'Нарисовать карту не удалось: в браузере нет WebGL 2 или не загрузилась часть программы. Список, текст и лента времени работают и без карты.',
    lost: 'Браузер потерял видеокарту; карта рисуется заново.',
    missing: 'Часть страницы не загрузилась. Загрузка повторится сама; остальное работает и без неё.',
    again: 'Повторить'
  },
  filter: {
    name: 'Фильтр',
    open: 'Фильтр',
    words: 'Слова',
    facets: { kinds: 'Вид', people: 'Люди', powers: 'Сторона', grades: 'Достоверность' },
    certainDates: 'Только точные даты',
    more: (count) => `ещё ${count}`,
    fewer: 'свернуть',
    shown: (count, all) => `${count} из ${all} ${plural(all, 'события', 'событий', 'событий')}`,
    clear: 'Показать все',
    nothing: 'Подходящих событий нет.'
  },
  evidence: {
    name: 'Свидетельства',
    documentedOnly: 'Только документы',
    yes: 'да',
    no: 'нет',
    account: 'Источники',
    accounts: { all: 'все источники', document: 'только документ', others: 'только другие источники' },
    leftOut: (what) => `Скрыто: ${what}.`,
    counted: {
      events: (count) => `${count} ${plural(count, 'событие', 'события', 'событий')}`,
      places: (count) => `${count} ${plural(count, 'место', 'места', 'мест')}`,
      movements: (count) => `${count} ${plural(count, 'путешествие', 'путешествия', 'путешествий')}`,
      territories: (count) => `${count} ${plural(count, 'территория', 'территории', 'территорий')}`,
      routes: (count) => `${count} ${plural(count, 'линия', 'линии', 'линий')}`,
      readings: (count) => `всего ${count} ${plural(count, 'утверждение', 'утверждения', 'утверждений')}`
    },
    excludedDates: (count) =>
      count === 1
        ? 'Ещё одна дата скрыта выбором свидетельств; там, где она иная, уверенности нет.'
        : `Выбором свидетельств скрыто ещё ${count} ${plural(count, 'дата', 'даты', 'дат')}; там, где они иные, уверенности нет.`,
    notTold: 'Выбранные свидетельства скрывают всё на этой странице.',
    showAll: 'Показать всё',
    differences: 'В чём источники расходятся',
    differencesLead: (count) =>
      `${count} ${plural(count, 'событие, о котором', 'события, о которых', 'событий, о которых')} источники говорят по-разному. Сохранены обе стороны, и ни одной не отдано предпочтения.`
  },
  sheet: {
    height: 'Высота панели',
    heights: { low: 'низко', half: 'наполовину', full: 'целиком' }
  },
  /** Of each grade: what it means, its sign in the key, and of a date, as in "a day, attested". */
  grades: {
    document: { gloss: 'так говорит исходный текст', key: 'документ', dated: 'по документу' },
    attested: { gloss: 'прочитано в другом источнике', key: 'источник', dated: 'по источнику' },
    weak: { gloss: 'только популярные страницы', key: 'слабо', dated: 'по слабому источнику' },
    inferred: {
      gloss: 'вывод редакции; как — сказано в примечании',
      key: 'вывод',
      dated: 'по выводу редакции'
    },
    unverified: {
      gloss: 'обычно так говорят, источник не прочитан',
      key: 'без источника',
      dated: 'без источника'
    },
    disputed: { gloss: 'оба значения, всегда вместе', key: 'спорно', dated: 'источники расходятся' }
  }
} satisfies LateMessages;

export default late;
