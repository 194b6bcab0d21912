/** A described view as a paragraph: where, when, what happens, what is under way, whose land it is, and what is not sure. */
import type { Edition } from '../../domain/edition';
import { titleOf } from '../../domain/entities';
import type { Localized } from '../../domain/reading';
import type { Language } from '../../state/language.svelte';
import type { DescribedPlace, Description } from '../../view/description';
import type { Hidden } from '../../view/layers';
import { whereabouts, type DescriptionGroup } from './description-rows';

/** So many places are named; the table has all of them. */
const NAMED = 5;

export type DescribedWords = {
  /** When and where, and what happens: for whoever comes to the map. */
  readonly short: readonly string[];
  /** All the rest. */
  readonly rest: readonly string[];
};

type Given = {
  readonly edition: Edition;
  /** The rows of its table. */
  readonly groups: readonly DescriptionGroup[];
  readonly hidden: Hidden;
  /** The map shows a withdrawal that was computed. */
  readonly reconstructed: boolean;
};

export function descriptionSentences(
  description: Description,
  { edition, groups, hidden, reconstructed }: Given,
  language: Language
): DescribedWords {
  const { late, panels } = language;
  return {
    short: [...whereAndWhen(description, language), happening(description, language)],
    rest: [
      ...underWay(description, edition, language),
      ...landSentences(description, language),
      ...changed(description, edition, language),
      ...doubt(groups, language),
      ...(reconstructed ? [panels.description.reconstructed] : []),
      ...(hidden.size > 0
        ? [panels.description.hidden(listed(Array.from(hidden, (name) => panels.layers[name].name)))]
        : []),
      late.map.view(...description.extent)
    ]
  };
}

/** Titles have commas in them. */
const listed = (items: readonly string[]) => items.join('; ');

const plain = (text: Localized, language: Language) => language.text(text).text;

function whereAndWhen({ instant, places }: Description, language: Language): readonly string[] {
  const words = language.panels.description;
  const names = (some: readonly DescribedPlace[]) => some.map(({ label }) => plain(label, language));
  const date = language.format.date(instant);
  const first = words.places(date, places.length, names(places.slice(0, NAMED)).join(', '));
  const byLongitude = names(places.toSorted((a, b) => a.place.position[0] - b.place.position[0]));
  const [west, east] = [byLongitude[0], byLongitude.at(-1)];
  return west && east && places.length > NAMED ? [first, words.reach(west, east)] : [first];
}

function happening({ events, lastEvent }: Description, language: Language): string {
  const words = language.panels.description;
  if (events.length > 0) return words.today(listed(events.map(({ title }) => plain(title, language))));
  if (!lastEvent) return words.noneYet;
  return words.noneToday(plain(lastEvent.title, language), language.format.datings(lastEvent.when));
}

function underWay(
  { possibleEvents, journeys }: Description,
  edition: Edition,
  language: Language
): readonly string[] {
  const words = language.panels.description;
  const told = journeys.map(
    (journey) => `${plain(journey.movement.title, language)} (${whereabouts(journey, edition, language)})`
  );
  return [
    ...(possibleEvents.length > 0 ? [words.possible(possibleEvents.length)] : []),
    ...(told.length > 0 ? [words.journeys(listed(told))] : [])
  ];
}

/** States by their names, then each other status with its power and its lands. */
function landSentences({ land }: Description, language: Language): readonly string[] {
  const words = language.panels.description;
  const { statuses } = language.panels.territory;
  const states = land.filter(({ territory }) => territory.status === 'sovereign');
  const others = land
    .filter(({ territory }) => !['sovereign', 'administration'].includes(territory.status))
    .map(({ territory, status }) => {
      const title = plain(territory.title, language);
      return {
        standing: statuses[territory.status](plain(territory.holder.name, language)),
        title: status === 'disputed' ? `${title} (${words.oneReading})` : title
      };
    });
  const names = new Set(states.map(({ territory }) => plain(territory.holder.name, language)));
  const guessed = land.filter(({ territory }) => territory.precision === 'unknown').length;
  return [
    ...(names.size > 0 ? [words.states(listed([...names]))] : []),
    ...[...new Set(others.map(({ standing }) => standing))].map((standing) => {
      const its = others.filter((other) => other.standing === standing);
      return words.land(standing, listed(its.map(({ title }) => title)));
    }),
    ...(guessed > 0 ? [words.guessed(guessed)] : [])
  ];
}

function changed(
  { changedOn, changes }: Description,
  edition: Edition,
  language: Language
): readonly string[] {
  if (changedOn === undefined) return [];
  const words = language.panels.description;
  const told = changes.map(
    ({ ref, what }) => `${plain(titleOf(edition, ref) ?? {}, language)} (${words.changes[ref.kind][what]})`
  );
  return [words.changed(language.format.date(changedOn), listed(told))];
}

function doubt(groups: readonly DescriptionGroup[], language: Language): readonly string[] {
  const rows = groups.flatMap((group) => group.rows);
  const doubtful = rows.filter(({ sign }) => sign === 'inferred' || sign === 'unverified');
  return doubtful.length > 0 ? [language.panels.description.inferred(doubtful.length, rows.length)] : [];
}
