/** A row of a table, or the properties of a feature: values by the columns that are known. */
import { didYouMean } from '../data/did-you-mean';
import { GRADES, type Grade } from '../domain/reading';
import { columnKey, columnNames, type ColumnKey } from './columns';
import type { DraftEvidence } from './draft';
import { importedDate, importedSpan, type ImportedDate } from './imported-date';
import { importedPair, importedPosition } from './imported-position';
import { leftOut, type ImportLog, type Spot } from './import-log';
import type { LngLat } from '../domain/lng-lat';

/** Names of grades in Russian tables; the English ones are those of the format. */
const RUSSIAN_GRADES: Readonly<Record<string, Grade>> = {
  документ: 'document',
  засвидетельствовано: 'attested',
  вывод: 'inferred',
  'не проверено': 'unverified'
};

export class ImportedRecord {
  readonly #values: ReadonlyMap<ColumnKey, readonly [name: string, value: string]>;
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
    for (const [name, value] of values) {
      const key = columnKey(name);
      // Where two columns mean the same, as `title` and `name`, the first that has a value counts.
      if (key !== undefined && value !== '' && !known.has(key)) known.set(key, [name, value]);
    }
    this.#values = known;
  }

  get spot(): Spot {
    return this.#spotOf();
  }

  text(key: ColumnKey): string | undefined {
    return this.#values.get(key)?.[1];
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
    const kept = hasBeginning ? 'kept without its end' : 'kept without a date';
    this.#log.attention(this.spotOf(key), `read "${read}": ${date.problem}; it is ${kept}`);
  }

  /** Undefined where there is none, or it cannot be read, which is reported. */
  position(): LngLat | undefined {
    const pair = this.text('coordinates');
    const [latitude, longitude] = (pair !== undefined && importedPair(pair)) || [
      this.text('latitude'),
      this.text('longitude')
    ];
    if (latitude === undefined && longitude === undefined) {
      if (pair !== undefined)
        this.#unplaced(
          'coordinates',
          `read "${pair}"; expected a latitude and a longitude such as 39.9, 116.4`
        );
      return undefined;
    }
    if (latitude === undefined || longitude === undefined) {
      this.#unplaced(
        latitude === undefined ? 'longitude' : 'latitude',
        'expected a latitude and a longitude'
      );
      return undefined;
    }
    const read = importedPosition(latitude, longitude);
    if ('position' in read) return read.position;
    this.#unplaced(pair === undefined ? 'latitude' : 'coordinates', read.problem);
    return undefined;
  }

  #unplaced(key: ColumnKey, problem: string): void {
    this.#log.attention(this.spotOf(key), `${problem}; it is kept without a position`);
  }

  metres(): number | undefined {
    const text = this.text('precision');
    const metres = Number(text?.replace(',', '.').replace(/\s*(m|м)$/, ''));
    if (text === undefined || metres >= 1) return text === undefined ? undefined : metres;
    this.#log.attention(
      this.spotOf('precision'),
      `read "${text}"; expected metres, at least 1; it is left out`
    );
    return undefined;
  }

  /** One of `options`, which may be written as in `words`; what is none of them is reported. */
  choice<T extends string>(
    key: ColumnKey,
    options: readonly T[],
    words: Readonly<Record<string, T>>,
    instead: string
  ): T | undefined {
    const text = this.text(key);
    if (text === undefined) return undefined;
    const folded = text.trim().toLowerCase();
    const found = options.find((option) => option === folded) ?? words[folded];
    if (found === undefined)
      this.#log.attention(
        this.spotOf(key),
        `read "${text}"; expected one of ${options.join(', ')}${didYouMean(folded, options)}; it is ${instead}`
      );
    return found;
  }

  evidence(): DraftEvidence {
    const grade = this.choice('grade', GRADES, RUSSIAN_GRADES, 'unverified');
    return { sources: this.list('source'), ...(grade && { grade }) };
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
    const meant = didYouMean(name.toLowerCase(), columnNames());
    log.attention(spotOf(name), `is no column that is read; ${leftOut(count, 'value')}${meant}`);
  }
}
