/** The columns of the tables that are read, by their names in English and Russian; the templates are made of the same. */

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

/** The column that `name` names; undefined where no reader knows it. */
export const columnKey = (name: string): ColumnKey | undefined => KEY_BY_NAME.get(plain(name));

/** All names that are known, for suggestions. */
export const columnNames = (): readonly string[] => [...KEY_BY_NAME.keys()];
