/**
 * Foreign files in, the files of an edition out, and what became of everything: what arrived, what was lost, what needs
 * attention. Pure but that the words of dates are loaded first.
 */
import type { LocatedProblem } from '../data/located-problem';
import { isError } from '../data/problems';
import { loadAllLanguages, loadPanelMessages, type LanguageCode } from '../i18n';
import { importWordsIn } from '../i18n/import-words';
import type { Draft } from './draft';
import { folderOf, binaryFilesIn } from './edition-folder';
import type { ImportFile, ImportOptions } from './import-file';
import { ImportLog, type Spot } from './import-log';
import { MadeFeatures } from './made-features';
import { madeHead } from './made-head';
import { MadePlaces, type UnplacedPlace } from './made-places';
import { MadeSources } from './made-sources';
import { MadeTexts } from './made-texts';
import { readFile } from './read-file';
import { commonLanguage } from './script-language';
import { decoded } from './text-file';
import { unpacked } from './unpack';

/** How many things of each kind a file brought. */
export type Arrived = {
  readonly file: string;
  readonly format: string;
  readonly counts: Readonly<Record<ArrivedKind, number>>;
};
export const ARRIVED_KINDS = ['places', 'events', 'journeys', 'routes', 'territories', 'sources'] as const;
export type ArrivedKind = (typeof ARRIVED_KINDS)[number];

export type ImportReport = {
  readonly arrived: readonly Arrived[];
  /** In the words of a language: what was lost (errors), what needs attention (warnings), what is good to know (notes). */
  readonly problemsIn: (code: LanguageCode) => readonly LocatedProblem[];
  /** What the checker says of the edition that was made, in English. */
  readonly checked: readonly LocatedProblem[];
};

export type ImportResult = {
  /** The files of the edition by their path in its folder; undefined where nothing arrived. */
  readonly files: ReadonlyMap<string, string> | undefined;
  /** Pictures and tiles beside them, by their path. */
  readonly binary: ReadonlyMap<string, Uint8Array>;
  readonly report: ImportReport;
  /** Places that are named and have no coordinates. */
  readonly unplaced: readonly UnplacedPlace[];
  readonly language: string;
};

export async function importFiles(
  given: readonly ImportFile[],
  options: ImportOptions
): Promise<ImportResult> {
  await loadAllLanguages();
  await loadPanelMessages();
  const log = new ImportLog();
  const result = (
    files: ReadonlyMap<string, string> | undefined,
    arrived: readonly Arrived[],
    checked: readonly LocatedProblem[]
  ): ImportResult => ({
    files,
    binary: new Map(),
    report: { arrived, problemsIn: (code) => log.problemsIn(importWordsIn(code)), checked },
    unplaced: [],
    language: ''
  });
  const files = unpacked(given, log);
  const folder = folderOf(files, log);
  if (folder) {
    const arrived = { file: 'edition.json', format: 'edition', counts: countsIn(folder) };
    const binary = binaryFilesIn(files);
    const checked = options.check(new Map<string, string | Uint8Array>([...folder, ...binary]));
    return { ...result(folder, [arrived], checked), binary };
  }
  const read = files.flatMap((file) => {
    const text = decoded(file, log);
    const parsed = text && readFile(text, options.parseXml, log);
    return parsed ? [{ file: file.name, ...parsed }] : [];
  });
  if (given.length === 0) log.lost({ file: '', where: '' }, (words) => words.files.none);
  const arrived = read.map(({ file, format, draft }) => ({ file, format, counts: countsOf(draft) }));
  const any = arrived.some(({ counts }) => Object.values(counts).some((count) => count > 0));
  if (!any) return result(undefined, arrived, []);
  const { files: made, ...more } = assembled(read, options, log);
  return { ...result(made, arrived, options.check(made)), ...more };
}

type DraftOfFile = { readonly file: string; readonly draft: Draft };

/** The files of the edition that the drafts make. */
function assembled(
  read: readonly DraftOfFile[],
  { id, today, placed = new Map(), ...options }: ImportOptions,
  log: ImportLog
) {
  const drafts = read.map(({ draft }) => draft);
  const stated = options.language ?? drafts.find((draft) => draft.language)?.language;
  const language = stated ?? commonLanguage(drafts.flatMap(textsOf));
  const { edition: words } = importWordsIn(language);
  const texts = new MadeTexts(language);
  const sources = new MadeSources(today, log);
  for (const { file, draft } of read) if (draft.title) sources.nameFile(file, draft.title);
  for (const source of drafts.flatMap((draft) => draft.sources)) sources.add(source);
  const places = new MadePlaces(texts, placed, () => sources.byHand(texts.of(words.placedByHand)));
  const placeDrafts = drafts.flatMap((draft) => draft.places);
  for (const place of placeDrafts)
    if (place.position) places.add(place, () => sources.evidence(place, place.spot));
  for (const place of placeDrafts)
    if (!place.position) places.add(place, () => sources.evidence(place, place.spot));
  const features = new MadeFeatures(texts, words, places, sources, log);
  for (const draft of drafts) features.add(draft);
  for (const { name, spot } of places.unplaced)
    log.attention(spot, ({ positions }) => positions.unplacedName(name));

  const placeFeatures = places.features();
  const names = read.map(({ file }) => file);
  const whole: Spot = { file: names[0] ?? '', where: '' };
  const head = madeHead(
    {
      id,
      texts,
      title: titleOf(read.map(({ file, draft }) => draft.title ?? file.replace(/^.*\/|\.\w+$/g, ''))),
      description:
        drafts.find(({ description }) => description)?.description ??
        words.description(names.join(', '), today),
      words,
      dates: features.dates,
      datesOfEvents: features.datesOfEvents,
      positions: [...places.positions, ...features.positions],
      kinds: features.kinds,
      powers: features.powers,
      people: features.people
    },
    whole,
    log
  );
  if (stated === undefined) log.note(whole, ({ made }) => made.language(language));
  const collection = (list: readonly unknown[]) => written({ type: 'FeatureCollection', features: list });
  const files = new Map([
    ['edition.json', written(head)],
    ['sources.json', written(sources.items)],
    ['places.geojson', collection(placeFeatures)],
    ['events.geojson', collection(features.events)],
    ['movements.geojson', collection(features.movements)],
    ['territories.geojson', collection(features.territories)],
    ['routes.geojson', collection(features.routes)]
  ]);
  return { files, unplaced: places.unplaced, language };
}

/** By so many files the edition is called at most. */
const MOST_NAMES = 3;
const titleOf = (names: readonly string[]) =>
  (names.length > MOST_NAMES ? [...names.slice(0, MOST_NAMES), '…'] : names).join(', ');

const written = (value: unknown): string => `${JSON.stringify(value, undefined, 2)}\n`;

/** Whether something was lost, or the edition that was made has an error. */
export const hasLosses = ({ problemsIn, checked }: ImportReport): boolean =>
  [...problemsIn('en'), ...checked].some(isError);

const countsOf = (draft: Draft): Arrived['counts'] => ({
  places: draft.places.length,
  events: draft.events.length,
  journeys: draft.journeys.length,
  routes: draft.routes.length,
  territories: draft.territories.length,
  sources: draft.sources.length
});

function countsIn(folder: ReadonlyMap<string, string>): Arrived['counts'] {
  const count = (file: string) => {
    try {
      const value = JSON.parse(folder.get(file) ?? '[]') as {
        readonly features?: readonly unknown[];
      } & readonly unknown[];
      return value.features?.length ?? value.length;
    } catch {
      return 0; // the checker says what is wrong with it
    }
  };
  return {
    places: count('places.geojson'),
    events: count('events.geojson'),
    journeys: count('movements.geojson'),
    routes: count('routes.geojson'),
    territories: count('territories.geojson'),
    sources: count('sources.json')
  };
}

const textsOf = (draft: Draft): readonly string[] => [
  ...[draft.title, draft.description].flatMap((text) => text ?? []),
  ...draft.places.map(({ name }) => name),
  ...[...draft.events, ...draft.journeys, ...draft.routes, ...draft.territories].flatMap(
    ({ title, text }) => [title, text ?? '']
  )
];
