/** The page of a place: its names, whose it was, where it is and how exactly, and what happened there. */
import { angles } from '../domain/coordinates';
import type { Place } from '../domain/edition';
import { refsOf, type EntityRef } from '../domain/entities/entity-ref';
import { eventsAt } from '../domain/events-at';
import { formatDistance } from '../ui/entities/distance';
import { aboutEntity } from '../ui/entities/entity-words';
import { entityHead } from './entity-head';
import { definition, entityList, passageList } from './entity-parts';
import { gradedValue, notesSection } from './evidence-parts';
import { html, type Html } from './html';
import { linkList } from './link-list';
import { nameList } from './name-list';
import { opening, type PageContent, type PageContext } from './page-context';
import { textHtml } from './page-language';

export function placePage(place: Place, context: PageContext): PageContent {
  const { edition, language } = context;
  const words = language.panels.place;
  const ref: EntityRef<'place'> = { kind: 'place', id: place.id };
  const { head, notes } = entityHead(ref, context);
  const events = eventsAt(edition, place);
  const about = aboutEntity(edition, ref, language)?.text ?? '';
  const position = angles(place.position)
    .map(({ degrees, minutes, toward }) => words.angle(degrees, minutes, toward))
    .join(', ');
  const exactness =
    place.precisionMetres === undefined
      ? ''
      : `, ${language.panels.detail.within(formatDistance(place.precisionMetres, language))}`;
  const names = place.names.map(({ toponym, lang, role, when }) => ({
    text: toponym,
    lang,
    gloss: [role && words.roles[role], when && language.format.dating(when)].filter(Boolean).join(', ')
  }));
  const holders = place.holders.map(
    ({ status, power, when, text, evidence }): Html =>
      html`<li>
        ${gradedValue(
          html`${language.panels.territory.statuses[status](language.text(power.name).text)}${
            text && html`; ${textHtml(text, language)}`
          }${when && `, ${language.format.dating(when)}`}`,
          evidence,
          notes,
          context
        )}
      </li>`
  );

  return {
    ...head,
    description: opening(
      [
        [head.title, about].join(', '),
        ...events.map((event) => `${language.format.datings(event.when)}: ${language.text(event.title).text}`)
      ].join('. ')
    ),
    kicker: about,
    body: html`<dl>
        ${definition(words.names, names.length > 0 && nameList(names, language))}
        ${definition(words.links, place.links && linkList(place.links))}
        ${definition(
          words.holder,
          holders.length > 0 &&
            html`<ul>
              ${holders}
            </ul>`
        )}
        ${definition(words.position, gradedValue(position + exactness, place.evidence, notes, context))}
      </dl>
      ${entityList(words.happened, refsOf('event', events), context)}
      ${entityList(
        words.parts,
        refsOf(
          'place',
          edition.places.filter(({ within }) => within === place.id)
        ),
        context
      )}
      ${passageList(ref, context)}${notesSection(notes, context)}`
  };
}
