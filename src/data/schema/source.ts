/** An item of sources.json: the part of CSL-JSON that is read. Whatever else Zotero writes is allowed. */
import * as v from 'valibot';
import { SOURCE_CATEGORIES } from '../../domain/edition';
import { list, localized, choiceOf, text } from './values';

const author = v.looseObject({
  family: v.optional(v.string()),
  given: v.optional(v.string()),
  literal: v.optional(v.string())
});

export const SourceItem = v.looseObject({
  id: text,
  type: v.optional(v.string()),
  title: text,
  author: v.optional(list(author)),
  'container-title': v.optional(v.string()),
  issued: v.optional(
    v.looseObject({
      'date-parts': v.optional(list(list(v.number()))),
      literal: v.optional(v.string())
    })
  ),
  URL: v.optional(
    v.pipe(
      v.string(),
      v.url((issue) => `${issue.received} is not a web address, such as https://example.org`)
    )
  ),
  language: v.optional(v.string()),
  custom: v.looseObject({
    category: choiceOf(SOURCE_CATEGORIES),
    /** The title in the visitor's language, for what has no title of its own in print. */
    titles: v.optional(localized)
  })
});
