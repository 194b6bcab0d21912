import { pluralIn } from '../plural';
import type { LateMessages } from '../messages';
import description from './description';
import pages from './pages';
import share from './share';
import signs from './signs';
import story from './story';
import study from './study';

const plural = pluralIn('ru', { one: 0, few: 1, many: 2, other: 1 });
const either = new Intl.ListFormat('ru', { type: 'disjunction' });

const late = {
  ...pages,
  ...signs,
  story,
  description,
  study,
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
  share,
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
  panel: { close: 'Закрыть' },
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
  }
} satisfies LateMessages;

export default late;
