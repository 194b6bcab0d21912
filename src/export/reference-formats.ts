import type { Source } from '../domain/source';
import { formatBibtex } from './bibtex';
import { cslItems } from './csl-json';
import { formatRis } from './ris';

/** The text of a file for a reference manager, by the name of its format. */
export type ReferenceFormats = Readonly<Record<'BibTeX' | 'RIS' | 'CSL-JSON', () => string>>;

export const referenceFormats = (sources: readonly Source[]): ReferenceFormats => ({
  BibTeX: () => formatBibtex(sources),
  RIS: () => formatRis(sources),
  'CSL-JSON': () => JSON.stringify(cslItems(sources), undefined, 1)
});
