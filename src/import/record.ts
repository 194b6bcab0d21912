/** A row of a table, or the properties of a feature: values by the columns that are known. */
import { nearestWord } from '../data/did-you-mean';
import { GRADES, type Grade } from '../domain/reading';
import { columnKey, columnNames, columnOf, type ColumnKey } from './columns';
import type { DraftEvidence, TextTranslations } from './draft';
import { importedDate, importedSpan, type ImportedDate } from './imported-date';
import { importedPair, importedPosition } from './imported-position';
import type { ImportLog, Say, Spot } from './import-log';
import type { LngLat } from '../domain/lng-lat';
import type { ImportMessages } from '../i18n/messages';

/** Names of grades in Russian tables; the English ones are those of the format. */
const RUSSIAN_GRADES: Readonly<Record<string, Grade>> = {
  документ: 'document',
  засвидетельствовано: 'attested',
  вывод: 'inferred',
  'не проверено': 'unverified'
};

export class ImportedRecord {
  readonly #values: ReadonlyMap<ColumnKey, readonly [name: string, value: string]>;
  readonly #translations: ReadonlyMap<ColumnKey, TextTranslations>;
  readonly #spotOf: (column?: string) => Spot;
  readonly #log: ImportLog;

  /** @param spotOf the place of the record, or of a column in it */
  constructor(
    values: readonly (readonly [name: string, value: string])[],
    spotOf: (column?: string) => Spot,
    log: ImportLog
  ) {
    this.#spotOf = spotOf;
    this.#log = log;
    const known = new Map<ColumnKey, readonly [string, string]>();
    const translations = new Map<ColumnKey, TextTranslations>();
    for (const [name, value] of values) {
      const { key, language } = columnOf(name) ?? {};
      if (key === undefined || value === '') continue;
      if (language !== undefined) {
        const others = translations.get(key);
        translations.set(key, { ...others, [language]: others?.[language] ?? value });
      }
      // Where two columns mean the same, as `title` and `name`, the first that has a value counts.
      else if (!known.has(key)) known.set(key, [name, value]);
    }
    // A text that no column has without a language is that of the first that has one.
    for (const [name, value] of values) {
      const key = columnKey(name);
      if (key !== undefined && value !== '' && !known.has(key)) known.set(key, [name, value]);
    }
    [this.#values, this.#translations] = [known, translations];
  }

  get spot(): Spot {
    return this.#spotOf();
  }

  text(key: ColumnKey): string | undefined {
    return this.#values.get(key)?.[1];
  }

  /** The texts of the columns for `key` that name a language, by that. */
  translations(key: ColumnKey): TextTranslations {
    return this.#translations.get(key) ?? {};
  }

  spotOf(key: ColumnKey): Spot {
    return this.#spotOf(this.#values.get(key)?.[0]);
  }

  /** Parts that semicolons or bars divide. */
  list(key: ColumnKey): readonly string[] {
    return (this.text(key) ?? '')
      .split(/\s*[;|]\s*/)
      .map((part) => part.trim())
      .filter(Boolean);
  }

  /** The date of `key` as EDTF, up to that of `endKey`; one that cannot be read is reported, and what it belongs to is kept. */
  date(key: ColumnKey, endKey?: ColumnKey): string | undefined {
    const [from, to] = [this.text(key), endKey && this.text(endKey)];
    if (from === undefined) return undefined;
    const span = importedSpan(from, to);
    if ('edtf' in span) return span.edtf;
    const first = importedDate(from);
    const isEnd = to !== undefined && 'edtf' in first;
    this.#reportDate(isEnd && endKey ? endKey : key, isEnd ? to : from, span, isEnd);
    return 'edtf' in first ? first.edtf : undefined;
  }

  #reportDate(key: ColumnKey, read: string, date: ImportedDate, hasBeginning: boolean): void {
    if (!('problem' in date)) return;
    this.#log.attention(this.spotOf(key), (words) =>
      words.dates[hasBeginning ? 'withoutEnd' : 'withoutDate'](read, date.problem(words))
    );
  }

  /** Undefined where there is none, or it cannot be read, which is reported. */
  position(): LngLat | undefined {
    const pair = this.text('coordinates');
    const [latitude, longitude] = (pair !== undefined && importedPair(pair)) || [
      this.text('latitude'),
      this.text('longitude')
    ];
    if (latitude === undefined && longitude === undefined) {
      if (pair !== undefined) this.#unplaced('coordinates', ({ positions }) => positions.pair(pair));
      return undefined;
    }
    if (latitude === undefined || longitude === undefined) {
      this.#unplaced(latitude === undefined ? 'longitude' : 'latitude', ({ positions }) => positions.both);
      return undefined;
    }
    const read = importedPosition(latitude, longitude);
    if ('position' in read) return read.position;
    this.#unplaced(pair === undefined ? read.of : 'coordinates', read.problem);
    return undefined;
  }

  #unplaced(key: ColumnKey, problem: Say): void {
    this.#log.attention(this.spotOf(key), (words) => words.positions.unplaced(problem(words)));
  }

  metres(): number | undefined {
    const text = this.text('precision');
    const metres = Number(text?.replace(',', '.').replace(/\s*(m|м)$/, ''));
    if (text === undefined || metres >= 1) return text === undefined ? undefined : metres;
    this.#log.attention(this.spotOf('precision'), ({ positions }) => positions.metres(text));
    return undefined;
  }

  /** One of `options`, which may be written as in `words`; what is none of them is reported. */
  choice<T extends string>(
    key: ColumnKey,
    options: readonly T[],
    words: Readonly<Record<string, T>>,
    instead: keyof ImportMessages['insteads']
  ): T | undefined {
    const text = this.text(key);
    if (text === undefined) return undefined;
    const folded = text.trim().toLowerCase();
    const found = options.find((option) => option === folded) ?? words[folded];
    if (found === undefined)
      this.#log.attention(this.spotOf(key), ({ choice, insteads, meant }) =>
        choice(text, options, meant(nearestWord(folded, options)), insteads[instead])
      );
    return found;
  }

  evidence(): DraftEvidence {
    const grade = this.choice('grade', GRADES, RUSSIAN_GRADES, 'unverified');
    return { sources: this.list('source'), grade };
  }
}

/** Columns that no reader knows, each reported once with the number of its values. */
export function reportUnknownColumns(
  counts: ReadonlyMap<string, number>,
  spotOf: (column: string) => Spot,
  log: ImportLog
): void {
  for (const [name, count] of counts) {
    if (columnKey(name) !== undefined || count === 0) continue;
    const nearest = nearestWord(name.toLowerCase(), columnNames());
    log.attention(spotOf(name), ({ meant, tables }) => tables.unknownColumn(count) + meant(nearest));
  }
}
