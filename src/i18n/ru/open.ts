/** Russian words of the page “Open your own”. */
import type { OpenMessages } from '../messages';
import { pluralIn } from '../plural';

const plural = pluralIn('ru', { one: 0, few: 1, many: 2, other: 1 });
const counted = (count: number, one: string, few: string, many: string) =>
  `${count} ${plural(count, one, few, many)}`;

export default {
  title: 'Откройте своё',
  lead: 'Перетащите файлы на эту страницу – таблицу, карту, ленту времени, папку или архив, – и они станут местами, событиями и путешествиями на карте.',
  privacy: 'Ничто не покидает браузер: файлы читаются на этом компьютере и никуда не отправляются.',
  chooseFiles: 'Выбрать файлы…',
  chooseFolder: 'Выбрать папку…',
  drop: 'Отпустите их здесь',
  busy: 'Идёт чтение…',
  back: 'Назад к карте',
  formats: {
    head: 'Что можно открыть',
    list: [
      'Таблицы: CSV или TSV с событиями, местами или остановками путешествий',
      'Карты: GeoJSON, KML, KMZ, GPX',
      'Указатели мест: Linked Places Format',
      'Ленты времени и карты-рассказы: TimelineJS (JSON или его таблица в CSV), StoryMapJS',
      'Размеченные тексты: Recogito, Web Annotation',
      'Источники: CSL-JSON, как его выгружает Zotero',
      'Папка издания, сохранённая здесь'
    ]
  },
  templates: {
    head: 'Таблицы для начала',
    lead: 'Пустая таблица с названиями столбцов и примером. Заполните её в любой электронной таблице и сохраните как «CSV UTF-8».',
    languages:
      'Тексты могут быть на нескольких языках: рядом со столбцом «название» столбец «название:en» или «название_en» содержит то же по-английски; так же с «путешествие», «вид» и «описание».',
    names: { events: 'события.csv', places: 'места.csv', journeys: 'путешествия.csv' },
    example: {
      name: 'Подписание конвенции',
      placeName: 'Пекин',
      date: '20 января 1925',
      end: '',
      place: 'Пекин',
      latitude: '39,9',
      longitude: '116,4',
      kind: 'договор',
      placeKind: 'город',
      otherNames: 'Бэйпин',
      text: 'Её подписали ночью.',
      people: 'Лев Карахан',
      source: 'Дневник',
      grade: 'засвидетельствовано',
      precision: '500',
      journey: 'Поездом в Пекин',
      arrive: '31 декабря 1924',
      depart: '',
      mode: 'поезд'
    },
    stopBefore: {
      place: 'Тяньцзинь',
      latitude: '39,1',
      longitude: '117,2',
      arrive: '',
      depart: '31 декабря 1924'
    }
  },
  language: { label: 'Язык текстов', auto: 'определяется автоматически' },
  nothing: 'Открыть из этого ничего не удалось',
  broken: 'Показать это не удалось. Вот что известно:',
  counts: {
    places: (count) => counted(count, 'место', 'места', 'мест'),
    events: (count) => counted(count, 'событие', 'события', 'событий'),
    journeys: (count) => counted(count, 'путешествие', 'путешествия', 'путешествий'),
    routes: (count) => counted(count, 'линия', 'линии', 'линий'),
    territories: (count) => counted(count, 'территория', 'территории', 'территорий'),
    sources: (count) => counted(count, 'источник', 'источника', 'источников')
  },
  none: 'ничего',
  formatNames: { table: 'таблица', edition: 'издание' },
  report: {
    open: 'Что из этого вышло',
    arrived: 'Что прочитано',
    lost: (count) => `Что потеряно: ${count}`,
    attention: (count) => `На что взглянуть: ${count}`,
    notes: (count) => `Полезно знать: ${count}`,
    checked: (count) => `Что говорит проверка издания: ${count}`,
    summary: (lost, attention) => `потеряно: ${lost}, взглянуть: ${attention}`,
    all: (count) => `Показать все (${count})`
  },
  own: 'Своё',
  save: 'Сохранить как папку издания',
  another: 'Открыть другое',
  place: {
    begin: (count) => `Поставить на карту: ${counted(count, 'место', 'места', 'мест')}`,
    ask: (name) => `Где находится ${name}?`,
    how: 'Щёлкните по карте или введите широту и долготу.',
    label: 'Широта, долгота',
    example: '39.9, 116.4',
    unreadable: 'Ожидаются широта и долгота, например 39.9, 116.4.',
    set: 'Поставить',
    skip: 'Пропустить',
    left: (count) => `осталось: ${count}`,
    done: 'Готово'
  }
} satisfies OpenMessages;
