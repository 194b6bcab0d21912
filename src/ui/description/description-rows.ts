/** The table of a described view: what is there, how it stands on the date, and how sure that is. */
import type { Edition, HistoricalEvent } from '../../domain/edition';
import { findOfKind, statementsAbout, titleOf } from '../../domain/entities';
import type { EntityRef } from '../../domain/entities/entity-ref';
import { isStated } from '../../domain/evidence-filter';
import type { Localized } from '../../domain/reading';
import type { Language } from '../../state/language.svelte';
import type { DescribedJourney, DescribedLand, DescribedPlace, Description } from '../../view/description';
import { strengthAtText } from '../entities/strength-text';
import { eventSymbolName, gradeSymbolName, type GradeSymbolName } from '../evidence/grade-symbol';

export type DescriptionRow = {
  readonly ref: EntityRef;
  readonly title: Localized;
  readonly state: string;
  readonly sign: GradeSymbolName;
};

export type DescriptionGroup = {
  readonly name: keyof Language['panels']['description']['groups'];
  readonly rows: readonly DescriptionRow[];
};

/** The groups that have rows: what happened first, then what is there. */
export function descriptionGroups(
  description: Description,
  edition: Edition,
  language: Language
): readonly DescriptionGroup[] {
  const words = language.panels.description;
  const eventRow = (event: HistoricalEvent, state: (date: string) => string): DescriptionRow => ({
    ref: { kind: 'event', id: event.id },
    title: event.title,
    state: state(language.format.datings(event.when)),
    sign: eventSymbolName(event, edition)
  });
  const groups: readonly DescriptionGroup[] = [
    {
      name: 'events',
      rows: [
        ...description.events.map((event) => eventRow(event, (date) => date)),
        ...description.possibleEvents.map((event) => eventRow(event, words.possibly))
      ]
    },
    {
      name: 'changes',
      rows: description.changes.map(({ ref, what }) => ({
        ref,
        title: titleOf(edition, ref) ?? {},
        state: words.changes[ref.kind][what],
        sign: symbolOfChanged(edition, ref)
      }))
    },
    {
      name: 'journeys',
      rows: description.journeys.map((journey) => ({
        ref: { kind: 'movement', id: journey.movement.id },
        title: journey.movement.title,
        state: whereabouts(journey, edition, language),
        sign: symbolOfJourney(journey, edition)
      }))
    },
    {
      name: 'land',
      rows: description.land.map((land) => ({
        ref: { kind: 'territory', id: land.territory.id },
        title: land.territory.title,
        state: standing(land, language).join('; '),
        sign: eventSymbolName(land.territory, edition)
      }))
    },
    { name: 'places', rows: description.places.map((place) => placeRow(place, edition, language)) }
  ];
  return groups.filter(({ rows }) => rows.length > 0);
}

/** What is known of where the travellers are, and of how strong they are. */
export function whereabouts(
  { at, phase, strength }: DescribedJourney,
  edition: Edition,
  language: Language
): string {
  const words = language.panels.movement;
  if (!at) return words.phases[phase];
  const from = language.text(at.from.label).text;
  const where = at.from === at.to ? words.at(from) : words.between(from, language.text(at.to.label).text);
  if (!strength) return where;
  const text = strengthAtText(strength, edition, language);
  return `${where}; ${strength.reconstructed ? words.strength.reconstructed(text) : text}`;
}

/** By what right, whose it is, who claims it, and whether a reading of the dates contradicts. */
function standing({ territory, status }: DescribedLand, language: Language): readonly string[] {
  const { holder, claimant } = territory;
  const { description, territory: words } = language.panels;
  return [
    words.statuses[territory.status](language.text(holder.name).text),
    ...(claimant ? [words.claimant(language.text(claimant.name).text)] : []),
    ...(status === 'disputed' ? [description.oneReading] : [])
  ];
}

function placeRow(
  { place, label, holders }: DescribedPlace,
  edition: Edition,
  language: Language
): DescriptionRow {
  const { territory, place: words } = language.panels;
  const held = holders.map(({ status, power }) => territory.statuses[status](language.text(power.name).text));
  return {
    ref: { kind: 'place', id: place.id },
    title: label,
    state: held.length > 0 ? held.join('; ') : words.kinds[place.kind],
    sign: gradeSymbolName(holders[0]?.evidence ?? place.evidence, edition.sources)
  };
}

/** Of what changed: land is as sure as its date, all else as the first that is said of it. */
function symbolOfChanged(edition: Edition, ref: EntityRef): GradeSymbolName {
  const territory = findOfKind(edition, 'territory', ref);
  if (territory) return eventSymbolName(territory, edition);
  const evidence = statementsAbout(edition, ref)[0]?.evidence;
  return evidence ? gradeSymbolName(evidence, edition.sources) : 'unverified';
}

/** Between two stops a position is computed; at a stop it is as sure as the date of the stay. */
function symbolOfJourney({ movement, at }: DescribedJourney, edition: Edition): GradeSymbolName {
  if (!at) return 'unverified';
  const stop = movement.stops.find(({ place }) => place === at.from);
  const stated = stop && [...stop.arrive, ...stop.depart].find(isStated);
  return at.certainty === 'attested' && stated ? gradeSymbolName(stated, edition.sources) : 'inferred';
}
