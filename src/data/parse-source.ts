/** A source: the part of a CSL-JSON item that is shown. */
import type * as v from 'valibot';
import type { Author } from '../domain/author';
import type { Source } from '../domain/source';
import type { JsonPointer } from './json-pointer';
import { withLateFields } from './late-fields';
import type { SourceItem } from './schema';
import type { WrittenSource } from './written-edition';

type RawSource = v.InferOutput<typeof SourceItem>;
type Words = Omit<Source, 'id' | 'category'>;

export function parseSource({ value: item, pointer, late }: WrittenSource): Source {
  const { id, custom } = item;
  const source = { id, category: custom.category };
  return late
    ? withLateFields(source, WORDS, () => wordsOf({ ...item, ...late() }, pointer))
    : { ...source, ...wordsOf(item, pointer) };
}

/** All that a reader sees of it. */
const WORDS: Readonly<Record<keyof Words, true>> = {
  type: true,
  title: true,
  titles: true,
  authors: true,
  container: true,
  issued: true,
  url: true,
  language: true
};

function wordsOf(item: RawSource, pointer: JsonPointer): Words {
  const issued = issuedOf(item.issued);
  const description = `[${item.genre ?? item.type ?? item.id}]`;
  if (item.title === undefined)
    pointer.in('title').report(`is missing; the source is called ${description}`, 'warning');
  return {
    ...(item.type && { type: item.type }),
    title: item.title ?? description,
    ...(item.custom.titles && { titles: item.custom.titles }),
    authors: item.author?.flatMap(parseAuthor) ?? [],
    ...(item['container-title'] && { container: item['container-title'] }),
    ...(issued && { issued }),
    ...(item.URL && { url: item.URL }),
    ...(item.language && { language: item.language })
  };
}

/** The date as text: one, or two with a slash between them. */
function issuedOf(issued: RawSource['issued']): string | undefined {
  if (typeof issued !== 'object') return issued;
  return issued.literal ?? issued['date-parts']?.map((parts) => parts.join('-')).join('/') ?? issued.raw;
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
