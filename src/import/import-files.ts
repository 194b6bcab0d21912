/**
 * Foreign files in, the files of an edition out, and what became of everything: what arrived, what was lost, what needs
 * attention. Pure but that the words of dates are loaded first.
 */
import { sortProblems, type LocatedProblem } from '../data/located-problem';
import { isError } from '../data/problems';
import { loadAllLanguages, loadLateMessages } from '../i18n';
import type { Draft } from './draft';
import { folderOf, picturesIn } from './edition-folder';
import type { ImportFile, ImportOptions } from './import-file';
import { ImportLog, type Spot } from './import-log';
import { MadeFeatures } from './made-features';
import { madeHead } from './made-head';
import { MadePlaces, type UnplacedPlace } from './made-places';
import { MadeSources } from './made-sources';
import { madeWords } from './made-words';
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
  /** What was lost (errors), what needs attention (warnings), what is good to know (notes), by place in the imported files. */
  readonly problems: readonly LocatedProblem[];
  /** What the checker says of the edition that was made. */
  readonly checked: readonly LocatedProblem[];
};

export type ImportResult = {
  /** The files of the edition by their path in its folder; undefined where nothing arrived. */
  readonly files: ReadonlyMap<string, string> | undefined;
  /** Pictures beside them, by their path. */
  readonly pictures: ReadonlyMap<string, Uint8Array>;
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
  await loadLateMessages();
  const log = new ImportLog();
  const files = unpacked(given, log);
  const folder = folderOf(files, log);
  if (folder) {
    const arrived: Arrived = { file: 'edition.json', format: 'edition', counts: countsIn(folder) };
    const pictures = picturesIn(files);
    const checked = options.check(new Map([...folder, ...[...pictures.keys()].map(nameAlone)]));
    return { ...result(folder, [arrived], log, checked), pictures };
  }
  const read = files.flatMap((file) => {
    const text = decoded(file, log);
    const parsed = text && readFile(text, options.parseXml, log);
    return parsed ? [{ file: file.name, ...parsed }] : [];
  });
  if (given.length === 0) log.lost({ file: '', where: '' }, 'no file was given');
  const arrived = read.map(({ file, format, draft }) => ({ file, format, counts: countsOf(draft) }));
  const any = arrived.some(({ counts }) => Object.values(counts).some((count) => count > 0));
  if (!any) return result(undefined, arrived, log, []);
  return assembled(read, arrived, options, log);
}

type DraftOfFile = { readonly file: string; readonly draft: Draft };

function assembled(
  read: readonly DraftOfFile[],
  arrived: readonly Arrived[],
  { id, today, placed = new Map(), check, ...options }: ImportOptions,
  log: ImportLog
): ImportResult {
  const drafts = read.map(({ draft }) => draft);
  const language =
    options.language ??
    drafts.find((draft) => draft.language)?.language ??
    commonLanguage(drafts.flatMap(textsOf));
  const words = madeWords(language);
  const sources = new MadeSources(today, log);
  for (const { file, draft } of read) if (draft.title) sources.nameFile(file, draft.title);
  for (const source of drafts.flatMap((draft) => draft.sources)) sources.add(source);
  const places = new MadePlaces(language, placed, () => sources.byHand({ [language]: words.placedByHand }));
  const placeDrafts = drafts.flatMap((draft) => draft.places);
  for (const place of placeDrafts)
    if (place.position) places.add(place, () => sources.evidence(place, place.spot));
  for (const place of placeDrafts)
    if (!place.position) places.add(place, () => sources.evidence(place, place.spot));
  const features = new MadeFeatures(language, words, places, sources, log);
  for (const draft of drafts) features.add(draft);
  for (const { name, spot } of places.unplaced)
    log.attention(
      spot,
      `"${name}" has no coordinates; put it on the map, or import a table of places with it`
    );

  const names = read.map(({ file }) => file);
  const whole: Spot = { file: names[0] ?? '', where: '' };
  const head = madeHead(
    {
      id,
      language,
      title: words.title(read.map(({ file, draft }) => draft.title ?? file.replace(/^.*\/|\.\w+$/g, ''))),
      description:
        drafts.find(({ description }) => description)?.description ?? words.description(names, today),
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
  if (options.language === undefined)
    log.note(whole, `the texts were taken for "${language}", by their letters`);
  const collection = (list: readonly unknown[]) => written({ type: 'FeatureCollection', features: list });
  const made = new Map([
    ['edition.json', written(head)],
    ['sources.json', written(sources.items)],
    ['places.geojson', collection(places.features())],
    ['events.geojson', collection(features.events)],
    ['movements.geojson', collection(features.movements)],
    ['territories.geojson', collection(features.territories)],
    ['routes.geojson', collection(features.routes)]
  ]);
  return { ...result(made, arrived, log, check(made)), unplaced: places.unplaced, language };
}

/** Of a picture the checker asks only whether it is there. */
const nameAlone = (name: string) => [name, ''] as const;

const written = (value: unknown): string => `${JSON.stringify(value, undefined, 2)}\n`;

const result = (
  files: ReadonlyMap<string, string> | undefined,
  arrived: readonly Arrived[],
  { problems }: ImportLog,
  checked: readonly LocatedProblem[]
): ImportResult => ({
  files,
  pictures: new Map(),
  report: { arrived, problems: sortProblems(problems), checked },
  unplaced: [],
  language: ''
});

/** Whether something was lost, or the edition that was made has an error. */
export const hasLosses = ({ problems, checked }: ImportReport): boolean =>
  [...problems, ...checked].some(isError);

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
