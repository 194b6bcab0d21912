/** How strong those on a journey were, stop by stop. */
import type { Movement } from '../domain/edition';
import { strengthKey, strengthRows } from '../ui/entities/strength-rows';
import { strengthText } from '../ui/entities/strength-text';
import type { Notes } from '../ui/evidence/notes';
import { entityLink } from './entity-parts';
import { readingList } from './evidence-parts';
import { html, type Html } from './html';
import type { PageContext } from './page-context';
import { textHtml } from './page-language';

/** A heading and a table; nothing where no source says how strong they were. */
export function strengthTable(movement: Movement, notes: Notes, context: PageContext): Html | undefined {
  const { edition, language } = context;
  const words = language.panels.movement;
  const rows = strengthRows(movement);
  if (rows.length === 0) return undefined;
  return html`<h2>${words.strength.head}</h2>
    <table>
      <thead>
        <tr>
          <th scope="col">${words.stop}</th>
          <th scope="col">${words.strength.arrived}</th>
          <th scope="col">${words.strength.left}</th>
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ({ place, sides }) =>
            html`<tr>
              <th scope="row">
                ${
                  place
                    ? entityLink({ kind: 'place', id: place.id }, textHtml(place.label, language), context)
                    : words.onward
                }
              </th>
              ${sides.map(
                (readings) =>
                  html`<td>
                    ${readingList(
                      readings,
                      {
                        keyOf: strengthKey,
                        valueOf: (strength) => strengthText(strength, edition, language)
                      },
                      notes,
                      context
                    )}
                  </td>`
              )}
            </tr>`
        )}
      </tbody>
    </table>`;
}
