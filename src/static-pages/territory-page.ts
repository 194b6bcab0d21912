/** The page of a territory: by what right it was held and by whom, since and until when, how large it is and how it is drawn. */
import type { Territory } from '../domain/edition';
import type { EntityRef } from '../domain/entities/entity-ref';
import { datesDisagree } from '../domain/event-order';
import { areaKm2 } from '../domain/territory-area';
import { rounded } from '../ui/evacuation/deadline-format';
import { entityHead } from './entity-head';
import { claimsHtml, definition, differing, passageList } from './entity-parts';
import { datingList, notesSection } from './evidence-parts';
import { html } from './html';
import { opening, type PageContent, type PageContext } from './page-context';

export function territoryPage(territory: Territory, context: PageContext): PageContent {
  const { language } = context;
  const words = language.panels.territory;
  const ref: EntityRef<'territory'> = { kind: 'territory', id: territory.id };
  const { head, notes } = entityHead(ref, context);
  const { status, holder, claimant, when, geometry, areas, precision } = territory;
  const held = [
    words.statuses[status](language.text(holder.name).text),
    ...(claimant ? [words.claimant(language.text(claimant.name).text)] : [])
  ].join('; ');

  return {
    ...head,
    description: opening(
      [head.title, held, ...territory.details().claims.map(({ value }) => language.text(value).text)].join(
        '. '
      )
    ),
    kicker: words.kind,
    body: html`${claimsHtml(territory.details().claims, notes, context)}
      <dl>
        ${definition(
          differing(language.panels.detail.when, datesDisagree(when), when.length, context),
          when.length > 0 && datingList(when, notes, context)
        )}
        ${definition(words.status, held)}
        ${definition(
          words.area,
          geometry && `${language.format.area(rounded(areaKm2(territory)))}, ${words.areaGloss}`
        )}
        ${definition(
          words.outline,
          `${words.precisions[precision]}${areas.length > 0 && precision !== 'surveyed' ? `. ${words.outlineGloss}` : ''}`
        )}
      </dl>
      ${passageList(ref, context)}${notesSection(notes, context)}`
  };
}
