/** Events and places of records, whether rows of a table or features with properties. */
import { PLACE_KINDS } from '../domain/edition';
import type { LngLat } from '../domain/lng-lat';
import type { DraftEvent, DraftPlace, PlaceMention, TextTranslations } from './draft';
import type { ImportLog } from './import-log';
import type { ImportedRecord } from './record';
import { PLACE_KIND_WORDS } from './table-words';

/** What a record says of whatever it describes: who says so, where it stands, its text, and what it is called in other languages. */
export const described = (record: ImportedRecord) => ({
  ...record.evidence(),
  spot: record.spot,
  text: record.text('text'),
  translations: {
    title: record.translations('name'),
    text: record.translations('text'),
    kind: record.translations('kind')
  }
});

/** The place that a record names or, where it has a position only, that is called as the record is. */
function mentionOf(record: ImportedRecord, position: LngLat | undefined): readonly PlaceMention[] {
  const spot = record.spotOf('place');
  const named = record.list('place');
  if (named.length > 0)
    return named.map((name, i) => ({ name, spot, position: i === 0 ? position : undefined }));
  const own = record.text('name');
  return position && own ? [{ name: own, spot, position }] : [];
}

/** None, and reported, where it has no name. */
export function eventOf(
  record: ImportedRecord,
  log: ImportLog,
  position = record.position()
): readonly DraftEvent[] {
  const title = record.text('name') ?? record.text('text');
  if (!title) {
    log.lost(record.spot, ({ names }) => names.noneAtAll);
    return [];
  }
  return [
    {
      ...described(record),
      title,
      when: record.date('date', 'end'),
      kind: record.text('kind'),
      places: mentionOf(record, position),
      people: record.list('people')
    }
  ];
}

/** Likewise. */
export function placeOf(
  record: ImportedRecord,
  log: ImportLog,
  position = record.position()
): readonly DraftPlace[] {
  const name = record.text('name') ?? record.text('place');
  if (!name) {
    log.lost(record.spot, ({ names }) => names.none);
    return [];
  }
  return [
    {
      ...described(record),
      name,
      otherNames: [
        ...translatedNames(record.translations('name')),
        ...record.list('otherNames').map(otherName)
      ],
      position,
      kind: record.choice('kind', PLACE_KINDS, PLACE_KIND_WORDS, 'settlement'),
      precisionMetres: record.metres()
    }
  ];
}

const translatedNames = (names: TextTranslations) =>
  Object.entries(names).map(([lang, toponym]) => ({ toponym, lang }));

/** "北京 (zh)", as the tables of the archive have names, or the name alone. */
function otherName(text: string): { readonly toponym: string; readonly lang?: string } {
  const [, toponym, lang] = /^(.+?)\s*\(([a-z]{2,3}(?:-\w+)*)\)$/.exec(text) ?? [];
  return toponym && lang ? { toponym, lang } : { toponym: text };
}
