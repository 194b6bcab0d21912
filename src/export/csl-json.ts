/** Sources as CSL-JSON 1.0, which Zotero and other managers of references read. */
import { publications, type Source } from '../domain/source';
import type { ExportFormat } from './export-format';

export const cslJson: ExportFormat = {
  description: 'sources.json: the sources as CSL-JSON.',
  files: ({ edition }) => [
    {
      name: 'sources.json',
      text: JSON.stringify(cslItems(publications(edition.sources.values())), undefined, 1)
    }
  ]
};

export const cslItems = (sources: readonly Source[]) => sources.map(cslItem);

const cslItem = ({ id, type = 'document', title, authors, container, issued, url, language }: Source) => ({
  id,
  type,
  title,
  ...(authors.length > 0 && { author: authors }),
  ...(container && { 'container-title': container }),
  ...(issued && { issued: issuedOf(issued) }),
  ...(url && { URL: url }),
  ...(language && { language })
});

/** Numbers where it is a date, or two with a slash between them; else the words. */
function issuedOf(issued: string) {
  const dates = issued.split('/').map((date) => /^(\d{4})(?:-(\d\d?))?(?:-(\d\d?))?$/.exec(date)?.slice(1));
  const parts = dates.flatMap((date) => (date ? [date.filter(Boolean).map(Number)] : []));
  return parts.length === dates.length ? { 'date-parts': parts } : { literal: issued };
}
