/** The page of a railway, sea line or road: when it could be used, its gauge, who ran it, its stations. */
import type { EntityRef } from '../domain/entities/entity-ref';
import { datesDisagree } from '../domain/event-order';
import type { Ownership, Route } from '../domain/edition';
import { gaugeClass } from '../domain/route';
import { entityHead } from './entity-head';
import { claimsHtml, definition, differing, entityLink, passageList } from './entity-parts';
import { datingList, gradedValue, notesSection, readingList } from './evidence-parts';
import { html, joinedBy } from './html';
import { opening, type PageContent, type PageContext } from './page-context';
import { textHtml } from './page-language';

export function routePage(route: Route, context: PageContext): PageContent {
  const { language } = context;
  const words = language.panels.route;
  const ref: EntityRef<'route'> = { kind: 'route', id: route.id };
  const { head, notes } = entityHead(ref, context);
  const ownerOf = ({ powers, when }: Ownership) => {
    const list = new Intl.ListFormat(language.t.locale).format(
      powers.map(({ name }) => language.text(name).text)
    );
    const owner = powers.length > 1 ? words.jointly(list) : list;
    return when ? `${owner}, ${language.format.dating(when)}` : owner;
  };

  return {
    ...head,
    description: opening(
      [
        head.title,
        words.kinds[route.kind],
        ...route.details().claims.map(({ value }) => language.text(value).text)
      ].join('. ')
    ),
    kicker: words.kinds[route.kind],
    body: html`${claimsHtml(route.details().claims, notes, context)}
      <dl>
        ${definition(
          differing(language.panels.detail.when, datesDisagree(route.when), route.when.length, context),
          route.when.length > 0 && datingList(route.when, notes, context)
        )}
        ${definition(
          words.interruptions,
          route.interruptions.length > 0 && datingList(route.interruptions, notes, context)
        )}
        ${definition(
          words.gauge,
          route.gauge.length > 0 &&
            readingList(
              route.gauge,
              {
                keyOf: String,
                valueOf: (millimetres) =>
                  `${words.millimetres(millimetres)}, ${words.gauges[gaugeClass(millimetres)]}`
              },
              notes,
              context
            )
        )}
        ${definition(
          words.owner,
          route.owners.length > 0 &&
            html`<ul>
              ${route.owners.map(
                (owner) => html`<li>${gradedValue(ownerOf(owner), owner.evidence, notes, context)}</li>`
              )}
            </ul>`
        )}
        ${definition(words.course, gradedValue(words.courses[route.course], route.evidence, notes, context))}
        ${definition(
          words.stations[route.kind],
          route.stations.length > 0 &&
            joinedBy(
              ', ',
              route.stations.map(({ name, place }) =>
                place
                  ? entityLink({ kind: 'place', id: place.id }, textHtml(name, language), context)
                  : textHtml(name, language)
              )
            )
        )}
      </dl>
      ${passageList(ref, context)}${notesSection(notes, context)}`
  };
}
