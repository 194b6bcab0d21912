/** A source: the part of a CSL-JSON item that is shown. */
import type * as v from 'valibot';
import type { Author } from '../domain/author';
import type { Source } from '../domain/edition';
import type { SourceItem } from './schema';

type RawSource = v.InferOutput<typeof SourceItem>;

export function parseSource(item: RawSource): Source {
  const issued = item.issued?.literal ?? item.issued?.['date-parts']?.[0]?.join('-');
  return {
    id: item.id,
    ...(item.type && { type: item.type }),
    title: item.title,
    ...(item.custom.titles && { titles: item.custom.titles }),
    authors: item.author?.flatMap(parseAuthor) ?? [],
    ...(item['container-title'] && { container: item['container-title'] }),
    ...(issued && { issued }),
    ...(item.URL && { url: item.URL }),
    ...(item.language && { language: item.language }),
    category: item.custom.category
  };
}

/** Empty without a name. A given name alone is taken as a name that is not divided. */
function parseAuthor({
  literal,
  family,
  given
}: NonNullable<RawSource['author']>[number]): readonly Author[] {
  if (literal) return [{ literal }];
  if (family) return [{ family, ...(given && { given }) }];
  return given ? [{ literal: given }] : [];
}
