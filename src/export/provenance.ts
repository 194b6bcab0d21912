/** What a file says of itself, wherever it is taken: of which edition it is, whose it is, where it is from, how it is cited. */
import type { Edition } from '../domain/edition';
import type { CsvTable } from './csv';

/** An edition, or a part of it, and whence it was taken. */
export type Taken = {
  readonly edition: Pick<Edition, 'id' | 'title' | 'version' | 'licence'>;
  /** The link to the view from which it was taken. */
  readonly link: string;
  /** The day on which it was taken, by ISO 8601. */
  readonly accessed: string;
};

export type Provenance = Pick<Taken, 'link' | 'accessed'> & {
  /** The edition in English, and its version. */
  readonly edition: string;
  /** As SPDX calls it. */
  readonly licence: string;
};

export const provenanceOf = ({ edition, link, accessed }: Taken): Provenance => ({
  edition: `${titleOf(edition)}, version ${edition.version}`,
  licence: edition.licence,
  link,
  accessed
});

/** As one cites it. */
export const citationOf = ({ edition, link, accessed }: Taken): string =>
  `${titleOf(edition)}. Version ${edition.version}. ${link} (accessed ${accessed}).`;

/**
 * The table with edition, address and licence in each row: CSV has no place for them but its cells, and what lies beside a
 * table is lost as soon as somebody passes on the table alone.
 */
export function withProvenance({ head, rows }: CsvTable, taken: Taken): CsvTable {
  const { edition, licence, link } = provenanceOf(taken);
  const [address] = link.split('#');
  return {
    head: [...head, 'edition', 'licence'],
    rows: rows.map((row) => [...row, `${edition}, ${address}`, licence])
  };
}

const titleOf = ({ title, id }: Taken['edition']) => title['en'] ?? id;
