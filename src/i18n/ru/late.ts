import { pluralIn } from '../plural';
import type { LateMessages } from '../messages';
import study from './study';

const plural = pluralIn('ru', { one: 0, few: 1, many: 2, other: 1 });

const late = {
  study,
  badLink: (key, value, others) =>
    others === 0
      ? `В ссылке стоит ${key}=${value}: показать это здесь нельзя, значение пропущено.`
      : `В ссылке стоит ${key}=${value} и ещё ${others} ${plural(others, 'другое значение', 'других значения', 'других значений')} ${key}: показать это здесь нельзя, они пропущены.`,
  typedDate: {
    vocabulary: {
      fillers: ['г', 'год', 'года', 'году', 'с', 'со', 'в'],
      rangeWords: ['по', 'до'],
      otherSeasons: {}
    },
    label: 'Перейти к дате',
    example: 'например, 14 мая 1925, весна 1925 или 1–15 мая 1925',
    unreadable: 'Дата не распознана; попробуйте 14 мая 1925 или 1925-05-14.',
    noSuchDay: (text) => `Такого дня нет: ${text}.`,
    twoMeanings: (text) => `${text} — это`,
    outside: (from, to) => `Карта охватывает время с ${from} по ${to}.`
  },
  timelineTools: {
    counted: (count, all) => {
      const events = `${all} ${plural(all, 'событие', 'события', 'событий')}`;
      return count === all ? events : `${count} из ${all} ${plural(all, 'события', 'событий', 'событий')}`;
    },
    atClock: (sure, possible) => `сейчас ${sure}, возможно ${possible}`,
    onMap: 'на экране',
    onMapHint: 'Считать только то, что видно на экране',
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
    abreast: 'Рядом',
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
      'Карту нарисовать не удалось: в браузере нет WebGL 2 или часть программы не загрузилась. Список, текст и лента времени работают и без неё.',
    lost: 'Браузер отключил видеокарту; карта рисуется заново.',
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
    account: 'Версия',
    accounts: { all: 'все источники', document: 'только документ', others: 'только другие источники' },
    leftOut: (what) => `Скрыто: ${what}.`,
    counted: {
      events: (count) => `${count} ${plural(count, 'событие', 'события', 'событий')}`,
      places: (count) => `${count} ${plural(count, 'место', 'места', 'мест')}`,
      movements: (count) => `${count} ${plural(count, 'поездка', 'поездки', 'поездок')}`,
      territories: (count) => `${count} ${plural(count, 'территория', 'территории', 'территорий')}`,
      routes: (count) => `${count} ${plural(count, 'линия', 'линии', 'линий')}`,
      readings: (count) => `всего ${count} ${plural(count, 'утверждение', 'утверждения', 'утверждений')}`
    },
    notTold: 'Выбранные свидетельства скрывают всё на этой странице.',
    showAll: 'Показать всё',
    differences: 'В чём источники расходятся',
    differencesLead: (count) =>
      `${count} ${plural(count, 'событие, о котором', 'события, о которых', 'событий, о которых')} источники говорят по-разному. Сохранены обе стороны, и ни одной не отдано предпочтения.`
  },
  detail: {
    quality: {
      hour: 'час',
      day: 'день',
      month: 'месяц',
      season: 'время года',
      year: 'год',
      interval: 'промежуток',
      since: 'конец неизвестен',
      until: 'начало неизвестно',
      before: 'крайний срок',
      about: 'примерная дата',
      uncertain: 'дата под вопросом',
      disputed: 'даты расходятся',
      undated: 'без даты'
    },
    readings: (count) => (count < 2 ? 'По этой версии' : count === 2 ? 'Два чтения' : 'Несколько чтений'),
    when: 'Когда',
    where: 'Где',
    who: 'Кто',
    numbers: 'Числа',
    whenAsked: 'Когда это было?',
    or: 'или',
    oldStyle: (date) => `${date} по старому стилю`,
    connected: 'Связанное',
    within: (distance) => `с точностью до ${distance}`,
    metres: (count) => `${count}\u00a0м`,
    kilometres: (count) => `${count}\u00a0км`,
    noPlace: 'место в прочитанных источниках не названо',
    noDate: 'дата в прочитанных источниках не названа'
  },
  notes: {
    name: 'Примечания',
    note: (number) => `Примечание ${number}`,
    backToText: (number) => `Примечание ${number}: вернуться к тексту`,
    key: 'Условные знаки',
    document: 'Документ',
    paragraph: (number) => `§ ${number}`,
    page: (number) => `с. ${number}`,
    categories: {
      primary: 'первоисточник',
      scholarly: 'архив или исследование',
      reference: 'энциклопедия',
      press: 'газета',
      popular: 'популярная страница'
    },
    inLanguage: (language) => `${language} язык`
  },
  movement: {
    kind: 'Путешествие',
    stop: 'Место',
    arrived: 'Прибытие',
    left: 'Отбытие',
    onward: 'Дальше',
    stops: 'Остановки',
    modes: {
      rail: 'поездом',
      ship: 'морем',
      foot: 'пешком',
      road: 'по дороге',
      unknown: 'способ неизвестен'
    },
    schematic: 'путь неизвестен',
    now: 'На эту дату',
    at: (place) => `место стоянки — ${place}`,
    between: (from, to) => `на пути ${from} — ${to}; положение вычислено между ними`,
    phases: {
      ahead: 'ещё не начато',
      'under way': 'в пути; где именно, неизвестно',
      over: 'завершено',
      unknown: 'где именно, неизвестно'
    }
  },
  territory: {
    kind: 'Территория',
    status: 'Статус',
    statuses: {
      sovereign: (power) => `Суверенитет: ${power}`,
      administration: (power) => `Управление: ${power}`,
      control: (power) => `Фактическая власть: ${power}`,
      occupation: (power) => `Оккупация: ${power}`,
      lease: (power) => `Аренда: ${power}`,
      claim: (power) => `Притязание: ${power}`,
      concession: (power) => `Концессия: ${power}`
    },
    claimant: (power) => `права заявляет: ${power}`,
    area: 'Площадь',
    areaGloss: 'по очертаниям на карте, округлённо',
    outline: 'Очертания',
    precisions: {
      surveyed: 'по съёмке',
      approximate: 'приблизительные',
      unknown: 'неизвестны, проведены предположительно'
    },
    now: 'на эту дату',
    verdicts: { ahead: 'ещё не занята', held: 'занята', left: 'передана' }
  },
  route: {
    kinds: { railway: 'Железная дорога', ferry: 'Морская линия', road: 'Дорога' },
    now: 'На эту дату',
    states: { open: 'движение есть', cut: 'движение прервано', closed: 'движения нет' },
    interruptions: 'Разрыв',
    gauge: 'Колея',
    millimetres: (count) => `${count}\u00a0мм`,
    gauges: { broad: 'широкая', standard: 'нормальная', narrow: 'узкая' },
    owner: 'Управляет',
    jointly: (powers) => `${powers}, совместно`,
    course: 'Трасса',
    courses: { documented: 'известна; показана в общих чертах', schematic: 'неизвестна; показана условно' },
    stations: { railway: 'Станции', ferry: 'Порты', road: 'Пункты' }
  },
  evacuation: {
    head: 'Ещё занятая площадь',
    ifSo: (reading) => `если ${reading}`,
    byAll: 'по любому чтению',
    unit: 'км²',
    zone: 'Зона',
    ground: 'Состояние',
    area: 'км²',
    term: 'Срок сдачи',
    or: (term) => `или ${term}`,
    verdicts: { ahead: 'ещё не занята', held: 'ещё занята', left: 'передана' },
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
      gloss: 'занятое, арендованное, спорное; сферы генералов'
    },
    journeys: { name: 'Поездки', gloss: 'пути, дни и сами путники' },
    places: { name: 'Места', gloss: 'точки и названия' },
    events: { name: 'События', gloss: 'огни, которые загораются в свой день' },
    names: { name: 'Моря и страны', gloss: 'их названия' }
  },
  rule: {
    head: 'Чья территория',
    choices: { both: 'обе', law: 'де-юре', control: 'де-факто' },
    gloss: {
      both: 'Цвет — по праву; поверх, штриховкой или каймой, — кто владеет на деле.',
      law: 'По договорам и признанию; кто занимал землю на деле, не показано.',
      control: 'Кто занимал землю, что бы ни говорило право. Сферы генералов показаны приблизительно.'
    }
  },
  search: {
    name: 'Поиск',
    hint: 'Места под любым из их названий, люди, события и их дни, путешествия, земли, дороги, источники. Опечатки допустимы.',
    examples: 'Пекин, 北京 или Peking; Карахан; 15 мая 1925; нефть',
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
    search: 'В поиске',
    acts: {
      search: 'Поиск',
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
      choose: 'Перейти по результатам',
      open: 'Открыть'
    },
    named: { Space: 'Пробел', Enter: 'Enter', Shift: 'Shift', Ctrl: 'Ctrl' },
    singles: 'Клавиши из одного знака, такие как / и ?',
    singlesGloss: 'отключите, если они мешают диктовке или вашим сочетаниям'
  },
  person: {
    kind: 'Персона',
    names: 'Имена',
    tookPart: 'Участие в событиях',
    nothing: 'Ни одно событие по этим источникам не называет эту персону.',
    journeys: 'Путешествия',
    where: 'Где'
  },
  sources: {
    head: 'Источники',
    more: (count) => `и ещё ${count}`,
    kind: 'Источник',
    citation: 'Библиографическое описание',
    style: 'Оформление',
    styles: { chicago: 'Чикаго', gost: 'ГОСТ' },
    usualStyle: () => 'gost',
    outside: 'открыть внешнюю страницу',
    resting: 'Что на него опирается',
    restingNone: 'Из показанного на него ничто не ссылается.',
    statements: (count) => `${count} ${plural(count, 'утверждение', 'утверждения', 'утверждений')}`,
    kinds: {
      event: 'События',
      movement: 'Путешествия',
      territory: 'Земли',
      route: 'Железные дороги, дороги, морские линии',
      place: 'Места',
      study: 'Об исследовании в целом'
    },
    what: {
      claim: 'утверждение',
      date: 'дата',
      place: 'место',
      number: 'число',
      difference: 'спорный вопрос',
      stop: 'остановка',
      way: 'путь',
      course: 'трасса',
      gauge: 'колея',
      owner: 'управление',
      interruption: 'разрыв',
      holder: 'владение',
      position: 'координаты',
      obligation: 'обязательство',
      assumption: 'допущение'
    }
  },
  place: {
    kinds: {
      settlement: 'Населённый пункт',
      region: 'Область',
      quarter: 'Квартал',
      building: 'Здание',
      water: 'Воды'
    },
    names: 'Названия',
    roles: { today: 'ныне', period: 'в то время' },
    holder: 'Под чьей властью',
    position: 'Координаты',
    angle: (degrees, minutes, toward) =>
      `${degrees}°${minutes}′ ${{ north: 'с. ш.', south: 'ю. ш.', east: 'в. д.', west: 'з. д.' }[toward]}`,
    happened: 'Что здесь произошло',
    nothing: 'Событий в этом месте в издании нет.',
    passedBy: 'Кто здесь проезжал',
    routes: 'Железные дороги, дороги, морские линии',
    map: (place) => `${place} на небольшой карте`
  },
  legend: {
    lead: 'Что показывает карта и как показано сомнение. Подпись никогда не говорит больше, чем её источник. Имена и названия — по русской традиции того времени.',
    powers: 'Стороны',
    powersGloss: 'лента идёт внутри границы и вдоль берега',
    ground: 'Земли',
    contested: (held) => `${held}; права заявляет другая держава`,
    contestedGloss: 'по любому чтению дат',
    perhaps: 'По одному чтению занято, по другому передано',
    perhapsGloss: 'прерывистая штриховка',
    letters: 'Буквой названа зона',
    lines: 'Границы и пути',
    state: 'Государственная граница',
    disputed: 'Спорная граница',
    parallel: 'Граница по параллели',
    gauges: {
      broad: 'Железная дорога широкой колеи',
      standard: 'Железная дорога нормальной колеи',
      narrow: 'Железная дорога узкой колеи'
    },
    gaugeUnknown: 'Железная дорога; ширина колеи неизвестна',
    run: 'Цветная полоса: кто управляет дорогой',
    runGloss: 'два цвета, если две державы вместе',
    cut: 'Дорога, перерезанная в показанный день',
    station: 'Станция',
    road: 'Дорога',
    ferry: 'Морская линия',
    courseUnknown: 'Любая линия, маршрут которой неизвестен',
    plans: 'Планы городов, вблизи',
    plansGloss: (most, all) => `большинство верно с точностью до ${most} м, любой — до ${all} м`,
    wall: 'Стена или мол',
    razed: 'Стена, к тому времени снесённая',
    quarter: 'Квартал: дворец, сеттльмент, посольства',
    journeys: 'Путешествия',
    schematic: 'Пройдено; известны лишь порты или станции',
    schematicGloss: 'путь между ними проведён составителями',
    documented: 'Пройдено по известной линии',
    ahead: 'Ещё впереди',
    stopped: 'Путник на остановке, по источнику',
    moving: 'Между остановками: вычислено, не записано',
    events: 'События и места',
    lights: {
      day: 'Событие в свой день',
      month: 'Событие, о котором известен лишь месяц',
      season: 'Известны лишь время года или год'
    },
    lightsGloss: 'гаснет в следующие дни',
    places: 'Места, от больших к малым',
    selected: 'Что выбрано',
    timeline: 'Даты на ленте времени',
    marks: {
      hour: 'Час',
      day: 'День',
      month: 'Месяц',
      season: 'Время года',
      year: 'Год',
      interval: 'С даты по дату',
      since: 'Конец неизвестен',
      until: 'Начало неизвестно',
      before: 'Не позднее',
      about: 'Около',
      uncertain: 'Под вопросом',
      disputed: 'Источники расходятся',
      undated: 'Без даты: в списке, но не на ленте'
    },
    grades: 'Достоверность',
    vermilion: 'Киноварью отмечены текущая дата, выбранное, путешествие на виду и номера примечаний.'
  },
  doubt: {
    title: 'Как показано сомнение',
    motto: 'Подпись никогда не говорит больше, чем её источник',
    dates: 'Даты',
    known: 'Что известно',
    written: 'Запись (EDTF)',
    said: 'Словами',
    onTimeline: 'На ленте времени',
    onMap: 'На карте',
    years: 'С года по год',
    undated: 'Даты нет вовсе',
    beside: 'в списке, но не на ленте',
    sure: 'Сплошной знак: на эту дату несомненно. Бледный или контурный: возможно.',
    signs: 'Знак стоит перед примечанием и рядом с каждой датой, местом и числом.',
    ways: 'Пути',
    places: 'Места',
    precise: 'Место известно точно',
    imprecise: 'Место известно приблизительно',
    impreciseGloss: 'ширина прерывистого круга — мера сомнения, в масштабе карты',
    land: 'Земли',
    held: 'Государственная территория',
    heldGloss: 'лёгкий тон и лента внутри границы',
    occupied: 'Занято одной державой, права заявляет другая',
    occupiedGloss: 'штриховка того, кто занял',
    sphere: 'Сфера влияния без твёрдой границы',
    sphereGloss: 'размытый край',
    documentedOnly:
      '«Только документы» скрывают всё выведенное, восстановленное и сказанное без источника, а также то, что говорят одни популярные страницы; разногласия источников остаются.'
  }
} satisfies LateMessages;

export default late;
