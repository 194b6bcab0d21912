/** An item of sources.json: the part of CSL-JSON that is read. Whatever else Zotero writes is allowed. */
import * as v from 'valibot';
import { SOURCE_CATEGORIES } from '../../domain/source';
import { list, localized, choiceOf, text } from './values';

const author = v.looseObject({
  family: v.optional(v.string()),
  given: v.optional(v.string()),
  literal: v.optional(v.string())
});

const datePart = v.union([v.number(), v.pipe(v.string(), v.regex(/^-?\d+$/))], 'expected a number');

/** As CSL 1.0 has it, with numbers that Zotero writes as texts, or the EDTF of CSL 1.1. */
const issued = v.union(
  [
    v.string(),
    v.looseObject({
      'date-parts': v.optional(list(list(datePart))),
      literal: v.optional(v.string()),
      raw: v.optional(v.string())
    })
  ],
  'expected a date as CSL-JSON has it, or in EDTF'
);

export const SourceItem = v.looseObject({
  id: text,
  type: v.optional(v.string()),
  /** CSL has letters, maps and manuscripts without a title. */
  title: v.optional(text),
  genre: v.optional(v.string()),
  author: v.optional(list(author)),
  'container-title': v.optional(v.string()),
  issued: v.optional(issued),
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
    titles: v.optional(localized),
    /** The address of the copy that was read, where a visitor is not to be sent to it. */
    readAt: v.optional(v.string())
  })
});
