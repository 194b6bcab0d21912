/** The page of an event: what happened, every reading of when, where and how many, who, and who says so. */
import { amountKey, amountsDisagree } from '../domain/disagreement';
import type { HistoricalEvent } from '../domain/edition';
import type { EntityRef } from '../domain/entities/entity-ref';
import { datesDisagree } from '../domain/event-order';
import { entityHead } from './entity-head';
import {
  claimsHtml,
  definition,
  differing,
  entityLink,
  entityList,
  passageList,
  peopleLinks
} from './entity-parts';
import { datingList, notesSection, readingList } from './evidence-parts';
import { html } from './html';
import { opening, type PageContent, type PageContext } from './page-context';
import { textHtml } from './page-language';

export function eventPage(event: HistoricalEvent, context: PageContext): PageContent {
  const { language } = context;
  const { detail } = language.panels;
  const ref: EntityRef<'event'> = { kind: 'event', id: event.id };
  const { head, notes } = entityHead(ref, context);

  return {
    ...head,
    description: opening(
      `${language.format.datings(event.when)}. ${event
        .details()
        .claims.map(({ value }) => language.text(value).text)
        .join(' ')}`
    ),
    kicker: [language.text(event.kind.name).text, language.format.datings(event.when)].join(' · '),
    body: html`${claimsHtml(event.details().claims, notes, context)}
      <dl>
        ${definition(
          differing(detail.when, datesDisagree(event.when), event.when.length, context),
          event.when.length > 0 ? datingList(event.when, notes, context) : detail.noDate
        )}
        ${definition(
          detail.where,
          event.where.length > 0
            ? readingList(
                event.where,
                {
                  keyOf: ({ id }) => id,
                  valueOf: ({ id, label }) =>
                    entityLink({ kind: 'place', id }, textHtml(label, language), context)
                },
                notes,
                context
              )
            : detail.noPlace
        )}
        ${definition(detail.who, event.people.length > 0 && peopleLinks(event.people, context))}
        ${event.details().quantities.map((quantity) =>
          definition(
            differing(
              language.text(quantity.what).text,
              amountsDisagree(quantity),
              quantity.readings.length,
              context
            ),
            readingList(
              quantity.readings,
              {
                keyOf: amountKey,
                valueOf: (amount) =>
                  html`${language.format.amount(amount)}${quantity.unit && [' ', textHtml(quantity.unit, language)]}`
              },
              notes,
              context
            )
          )
        )}
        ${event
          .details()
          .differences.map(({ question, readings }) =>
            definition(
              textHtml(question, language),
              readingList(
                readings,
                { keyOf: JSON.stringify, valueOf: (answer) => textHtml(answer, language) },
                notes,
                context
              )
            )
          )}
      </dl>
      ${entityList(detail.connected, event.related, context)}${passageList(ref, context)}${notesSection(notes, context)}`
  };
}
