/** Слова страниц событий, мест, людей, путей и источников и названия страниц издания по-русски. */
import { pluralIn } from '../plural';
import type { PageMessages } from '../messages';

const plural = pluralIn('ru', { one: 0, few: 1, many: 2, other: 1 });

const pages = {
  report: {
    name: 'Сообщить об ошибке в этом утверждении',
    copied: 'Сообщение скопировано; отправьте его тем, кто ведёт эту страницу.',
    refused: 'Этот браузер не разрешает странице скопировать сообщение.'
  },
  aboutFacts: {
    statements: (count) => `Утверждений: ${count}; насколько они надёжны`,
    cite: (title, version) =>
      `Как ссылаться на издание: «${title}», версия ${version}, со ссылкой на страницу и днём обращения.`,
    licence: (licence) => `Лицензия текстов и данных: ${licence}.`,
    editions: 'Все карты этого сайта'
  },
  editionPages: {
    about: 'О карте и методе',
    document: 'Документ и свидетельства',
    treaty: 'Договор'
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
      popular: 'популярная страница',
      none: 'не публикация'
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
    strength: {
      head: 'Численность',
      now: 'Численность на эту дату',
      arrived: 'По прибытии',
      left: 'При выступлении',
      reconstructed: (strength) => `${strength}; вычислено между двумя остановками`,
      between: 'Между остановками линия вычислена: источники о ней молчат.',
      chart: (from, to) => `Численность во времени: от ${from} до ${to}.`,
      continues: 'Продолжает'
    },
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
    always: 'всё время, которое охватывает карта',
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
    outlineGloss:
      'Границы — сегодняшние (Natural Earth, 1\u00a0:\u00a010\u00a0000\u00a0000), кроме тех, что проведены редакцией и стоят в серой полосе: они могут быть смещены на 4–30 км.',
    precisions: {
      surveyed: 'по съёмке',
      approximate: 'приблизительные',
      unknown: 'неизвестны, проведены предположительно'
    },
    now: 'на эту дату'
  },
  boundary: {
    kinds: {
      lease: 'Граница арендованной земли или колонии',
      parallel: 'Граница по параллели',
      disputed: 'Спорная граница',
      state: 'Государственная граница',
      province: 'Граница провинции',
      oblast: 'Граница области'
    },
    status: 'Статус',
    statuses: {
      lease:
        'край арендованного или уступленного; по какому соглашению, сказано в источниках ниже, если сказано',
      parallel: 'установлена договором; каким, говорят источники ниже',
      disputed: 'не согласована: на землю по одну сторону заявляли права две державы',
      state: 'между государствами; как она была согласована, этой карте неизвестно',
      province: 'внутренняя; каким распоряжением проведена, этой карте неизвестно',
      oblast: 'внутренняя; каким распоряжением проведена, этой карте неизвестно'
    },
    inFact: 'на деле также край того, чем владела одна из сторон',
    line: 'Линия',
    lines: {
      ours: (kilometres) => `проведена редакцией по памяти; возможна ошибка до ${kilometres} км`,
      today: 'сегодняшняя (Natural Earth, 1 : 10 000 000); насколько отличалась тогдашняя, неизвестно',
      parallel: 'сама параллель, точно'
    }
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
  person: {
    links: 'Ссылки',
    kind: 'Персона',
    names: 'Имена',
    life: 'Годы жизни',
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
    file: 'Для менеджера библиографии:',
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
    links: 'Ссылки',
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
    parts: 'Что здесь находится',
    held: (date, held) =>
      `${date}: ${held.map((text) => text.charAt(0).toLowerCase() + text.slice(1)).join('; ')}.`,
    told: (events) =>
      events === 0
        ? 'Событий в этом месте в издании нет.'
        : `Здесь в издании ${events} ${plural(events, 'событие', 'события', 'событий')}.`,
    passedBy: 'Кто здесь проезжал',
    routes: 'Железные дороги, дороги, морские линии'
  }
} satisfies PageMessages;

export default pages;
