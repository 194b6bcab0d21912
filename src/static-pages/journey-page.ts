/** The page of a journey: who, what is said of it, each stop with its days, and how it went on. */
import type { Leg, Movement, Stop } from '../domain/edition';
import type { EntityRef } from '../domain/entities/entity-ref';
import type { Notes } from '../ui/evidence/notes';
import { entityHead } from './entity-head';
import { claimsHtml, definition, entityLink, passageList, peopleLinks } from './entity-parts';
import { datingList, gradedValue, notesSection } from './evidence-parts';
import { html, type Html } from './html';
import { opening, type PageContent, type PageContext } from './page-context';
import { textHtml } from './page-language';
import { strengthTable } from './strength-table';

export function journeyPage(movement: Movement, context: PageContext): PageContent {
  const { language } = context;
  const words = language.panels.movement;
  const ref: EntityRef<'movement'> = { kind: 'movement', id: movement.id };
  const { head, notes } = entityHead(ref, context);

  return {
    ...head,
    description: opening(
      `${head.title}. ${movement
        .details()
        .claims.map(({ value }) => language.text(value).text)
        .join(' ')}`
    ),
    kicker: words.kind,
    body: html`${claimsHtml(movement.details().claims, notes, context)}
      <dl>
        ${definition(
          language.panels.detail.who,
          movement.people.length > 0 && peopleLinks(movement.people, context)
        )}
      </dl>
      <h2>${words.stops}</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">${words.stop}</th>
            <th scope="col">${words.arrived}</th>
            <th scope="col">${words.left}</th>
          </tr>
        </thead>
        <tbody>
          ${movement.stops.map((stop, i) => [
            stopRow(stop, notes, context),
            movement.legs[i] && legRow(movement.legs[i], notes, context)
          ])}
        </tbody>
      </table>
      ${strengthTable(movement, notes, context)}${passageList(ref, context)}${notesSection(notes, context)}`
  };
}

function stopRow({ place, arrive, depart }: Stop, notes: Notes, context: PageContext): Html {
  const { language } = context;
  const days =
    arrive.length + depart.length > 0
      ? [arrive, depart].map((readings) => html`<td>${datingList(readings, notes, context)}</td>`)
      : html`<td colspan="2">${language.panels.detail.noDate}</td>`;
  const link = entityLink({ kind: 'place', id: place.id }, textHtml(place.label, language), context);
  return html`<tr>
    <th scope="row">${link}</th>
    ${days}
  </tr>`;
}

function legRow({ mode, vessel, course, evidence }: Leg, notes: Notes, context: PageContext): Html {
  const words = context.language.panels.movement;
  const way = html`${words.modes[mode]}${vessel && [', ', textHtml(vessel, context.language)]}${
    course === 'schematic' && `; ${words.schematic}`
  }`;
  return html`<tr>
    <td colspan="3" class="leg">${gradedValue(way, evidence, notes, context)}</td>
  </tr>`;
}
