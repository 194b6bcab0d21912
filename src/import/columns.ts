/** The columns of the tables that are read, by their names in English and Russian; the templates are made of the same. */
import { LANGUAGE_TAG } from '../data/schema/values';

type Column = {
  /** Names of the column by language, the first of them as the templates have it; all in small letters. */
  readonly en: readonly string[];
  readonly ru: readonly string[];
};

export const COLUMNS = {
  name: {
    en: ['name', 'title', 'label', 'headline', 'event', 'place name', 'toponym', 'placename'],
    ru: ['название', 'имя', 'наименование', 'заголовок', 'событие', 'топоним']
  },
  id: { en: ['id', 'identifier'], ru: ['код', 'идентификатор'] },
  date: {
    en: ['date', 'when', 'start', 'start date', 'begin', 'from', 'year', 'edtf', 'timestamp', 'time'],
    ru: ['дата', 'когда', 'начало', 'дата начала', 'год', 'с']
  },
  end: { en: ['end', 'end date', 'until', 'to'], ru: ['конец', 'окончание', 'дата окончания', 'по'] },
  place: {
    en: ['place', 'location', 'where', 'city', 'stop'],
    ru: ['место', 'где', 'город', 'остановка']
  },
  latitude: { en: ['latitude', 'lat', 'y'], ru: ['широта', 'шир'] },
  longitude: { en: ['longitude', 'lon', 'lng', 'long', 'x'], ru: ['долгота', 'долг'] },
  coordinates: {
    en: ['coordinates', 'coords', 'latlng', 'lat/lon', 'position'],
    ru: ['координаты']
  },
  kind: {
    en: ['kind', 'type', 'category', 'group', 'class'],
    ru: ['вид', 'тип', 'категория', 'группа']
  },
  text: {
    en: ['description', 'text', 'note', 'notes', 'comment', 'desc', 'claim', 'summary'],
    ru: ['описание', 'текст', 'примечание', 'комментарий']
  },
  people: { en: ['people', 'person', 'who', 'persons'], ru: ['люди', 'лица', 'кто', 'персоны'] },
  otherNames: {
    en: ['other names', 'names', 'variants', 'alternative names', 'aliases'],
    ru: ['другие названия', 'варианты', 'варианты названия']
  },
  precision: {
    en: ['precision in metres', 'precision_m', 'precisionmetres', 'precision', 'accuracy'],
    ru: ['точность в метрах', 'точность']
  },
  journey: {
    en: ['journey', 'movement', 'trip', 'route name'],
    ru: ['путешествие', 'поездка', 'путь', 'маршрут']
  },
  arrive: { en: ['arrive', 'arrival', 'arrived', 'arrive_edtf'], ru: ['прибытие', 'прибыл', 'приезд'] },
  depart: {
    en: ['depart', 'departure', 'departed', 'depart_edtf'],
    ru: ['отправление', 'отбытие', 'отъезд', 'выехал']
  },
  mode: { en: ['mode', 'transport', 'by', 'mode_onward'], ru: ['транспорт', 'способ'] },
  holder: { en: ['holder', 'power', 'owner', 'country'], ru: ['держава', 'владелец', 'государство'] },
  source: {
    en: ['source', 'sources', 'reference', 'citation', 'references'],
    ru: ['источник', 'источники', 'ссылка']
  },
  grade: { en: ['grade', 'certainty'], ru: ['достоверность', 'надёжность'] }
} as const satisfies Readonly<Record<string, Column>>;

export type ColumnKey = keyof typeof COLUMNS;

/** The tables for which there is a template. */
export const TABLES = {
  events: [
    'name',
    'date',
    'end',
    'place',
    'latitude',
    'longitude',
    'kind',
    'text',
    'people',
    'source',
    'grade'
  ],
  places: ['name', 'latitude', 'longitude', 'kind', 'otherNames', 'text', 'precision', 'source', 'grade'],
  journeys: [
    'journey',
    'place',
    'arrive',
    'depart',
    'latitude',
    'longitude',
    'mode',
    'people',
    'text',
    'source',
    'grade'
  ]
} as const satisfies Readonly<Record<string, readonly ColumnKey[]>>;

export type TableName = keyof typeof TABLES;

const KEY_BY_NAME: ReadonlyMap<string, ColumnKey> = new Map(
  (Object.entries(COLUMNS) as [ColumnKey, Column][]).flatMap(([key, { en, ru }]) =>
    [key.toLowerCase(), ...en, ...ru].map((name) => [plain(name), key] as const)
  )
);

function plain(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/[\s_:*-]+/g, ' ')
    .trim();
}

/** Columns that there may be one of for each language. */
const TRANSLATED: readonly ColumnKey[] = ['name', 'journey', 'kind', 'text'];
/** The tag of a language behind the name of a column, as in "title:ru", "title_ru" and "title (ru)". */
const TAGGED = /^(.+?)\s*(?:[:@_]|\()\s*([a-z]{2,3}(?:-[a-z\d]+)*)\)?$/i;

/** What a column holds; `language` is that of its texts, where its name says so. */
export type ColumnMeaning = { readonly key: ColumnKey; readonly language: string | undefined };

/** Undefined where no reader knows a column of that name. */
export function columnOf(name: string): ColumnMeaning | undefined {
  const whole = KEY_BY_NAME.get(plain(name));
  if (whole) return { key: whole, language: undefined };
  const [, column = '', language = ''] = TAGGED.exec(name.normalize('NFKC').trim()) ?? [];
  const key = KEY_BY_NAME.get(plain(column));
  return key && TRANSLATED.includes(key) && isLanguage(language) ? { key, language } : undefined;
}

/** Whether a tag is of a language that has a name: "name_of" is in none. */
const isLanguage = (tag: string): boolean =>
  LANGUAGE_TAG.test(tag) &&
  new Intl.DisplayNames('en', { type: 'language', fallback: 'none' }).of(tag) !== undefined;

/** The key of the column that `name` names, in whatever language; undefined where no reader knows it. */
export const columnKey = (name: string): ColumnKey | undefined => columnOf(name)?.key;

/** All names that are known, for suggestions. */
export const columnNames = (): readonly string[] => [...KEY_BY_NAME.keys()];
