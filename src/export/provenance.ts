/** What a file of the archive says of itself, wherever it is taken: of which edition it is, whose it is, where it is from. */
import type { ExportInput } from './export-format';

export type Provenance = {
  /** The edition in English, and its version. */
  readonly edition: string;
  /** As SPDX calls it. */
  readonly licence: string;
  /** The link to the view from which it was taken, and the day. */
  readonly link: string;
  readonly accessed: string;
};

export const provenanceOf = ({ edition, link, accessed }: ExportInput): Provenance => ({
  edition: `${edition.title['en'] ?? edition.id}, version ${edition.version}`,
  licence: edition.licence,
  link,
  accessed
});
