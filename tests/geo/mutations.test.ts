/**
 * A real edition with mistakes in it, more than a thousand of them, twelve at a time and each in another feature. Whatever is
 * wrong is told with file, feature and field, or does no harm by the list of what may be left out; nothing is thrown; and
 * nothing is lost but what is mistaken.
 */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkFolder } from '../../src/data/check';
import { legibleHead } from '../../src/data/legible-head';
import { isError, type Path, type Problem } from '../../src/data/problems';
import { EDITION_FILES } from '../../src/data/written-edition';
import type { Edition } from '../../src/domain/edition';
import { parseRef, type EntityKind } from '../../src/domain/entities/entity-ref';
import { filesIn, readExplained } from './support/folder';
import { MISTAKES, mutationsOf, withMistake, type Json, type Mutation } from './support/mutations';

const files = filesIn(new URL('../../geo/far-east-1925/', import.meta.url));
const raw = new Map(EDITION_FILES.map((file) => [file as string, JSON.parse(files.get(file) ?? '') as Json]));
const { edition: whole, problems: before } = readExplained(files);
const languages = whole?.languages ?? [];

const all = MISTAKES.map((mistake) =>
  [...raw].flatMap(([file, value]) =>
    // What is wrong with a whole file is told of no feature in it.
    [...mutationsOf(file, value, languages)].filter(
      (mutation) =>
        mutation.mistake === mistake &&
        (file === 'edition.json' || typeof placeOf(file, mutation.path).item === 'number')
    )
  )
);

/** What may be left out of each file: the definition of harmless, besides `note` and `oldStyle`. An event without `rank` is of the second. */
const OPTIONAL: Readonly<Record<string, RegExp>> = {
  'edition.json':
    /^(\$schema|precision|precision\.closeUps|ground|credits|spelling|searchExamples|scale|scale\.name\.(one|few|many)|eras|eras\.\*\.written|newStyle|complete|study|study\.(shortTitle|words|words\.\w+|obligations|reconstruction|obligations\.\*\.due|reconstruction\.presets\.\*\.assumptions\.\w+)|powers\.\*\.letters|people\.\*\.(names|life|links))$/,
  'places.geojson':
    /^(within|localName|precisionMetres|holders|labelSide|links|names\.\*\.(role|when)|holders\.\*\.(edtf|text))$/,
  'events.geojson':
    /^(rank|when|where|people|quantities|differences|related|quantities\.\*\.(unit|readings\.\*\.approximate))$/,
  'movements.geojson': /^(people|stops\.\*\.(arrive|depart)|legs\.\*\.vessel)$/,
  'territories.geojson': /^(letter|label|areas|claimant|when|clip|clip\..*)$/,
  'routes.geojson':
    /^(gauge|owners|when|interruptions|stations|owners\.\*\.edtf|stations\.\*\.(place|name|position))$/,
  'sources.json': /^(?!(id|title|custom|custom\.category)$)/
};

/** Where fields of any name and type may stand: what Zotero writes besides, and what only a script reads. */
const LOOSE = /^(sources\.json |territories\.geojson clip)/;
/** Of these a text, a number or a list is asked all the same. */
const READ_OF_SOURCES =
  /^(id|title|author|author\.\*\.(family|given|literal)|container-title|issued\.(date-parts|literal).*|URL|language|custom.*)$/;

/** The index of the feature or source in which `path` leads, and the path in it as geo/README.md names it. */
function placeOf(file: string, path: Path): { item: number | undefined; field: string } {
  const own = path[0] === 'features' ? path.slice(1) : path;
  const item = file === 'edition.json' ? undefined : (own[0] as number | undefined);
  const inside = (item === undefined ? own : own.slice(1)).map((key) =>
    typeof key === 'number' ? '*' : key
  );
  return { item, field: inside.join('.').replace(/^properties\./, '') };
}

const idOf = ({ file, path }: Pick<Mutation, 'file' | 'path'>): string | undefined => {
  const { item } = placeOf(file, path);
  const value = raw.get(file) as { features?: readonly { id: string }[] } & readonly { id: string }[];
  return item === undefined ? undefined : (value.features ?? value)[item]?.id;
};

const startsWith = (path: Path, start: Path) => start.every((key, i) => path[i] === key);

/** Whether the problem is in the feature of the mutation, and whether it names the very field. */
const sameFeature = (mutation: Mutation, { file, path }: Pick<Problem, 'file' | 'path'>) =>
  file === mutation.file && placeOf(file, path).item === placeOf(file, mutation.path).item;
function sameField(mutation: Mutation, problem: Problem): boolean {
  if (!sameFeature(mutation, problem) || placeOf(problem.file, problem.path).field === '') return false;
  // Land is written in one of two fields: what is wrong with the one is told of the other as well.
  const land = /^(geometry|areas)/;
  const [one, other] = [mutation, problem].map(({ file, path }) => placeOf(file, path).field);
  if (mutation.file === 'territories.geojson' && land.test(one ?? '') && land.test(other ?? '')) return true;
  const was = mutation.was ? [...mutation.path.slice(0, -1), mutation.was] : mutation.path;
  return [mutation.path, was].some((path) => {
    if (startsWith(problem.path, path)) return true;
    // What is missing may be told of what lacks it, and a position of its line: no farther off.
    const off = path.length - problem.path.length;
    // The date of a source is one field, whatever is wrong inside it.
    const near = path.includes('geometry')
      ? problem.path.includes('geometry')
      : off === 1 || problem.path.at(-1) === 'issued';
    return startsWith(path, problem.path) && near && problem.path.at(-1) !== 'properties';
  });
}

/** Whether an id was taken from what bears it. */
const isRenamed = ({ file, path }: Mutation) => {
  const { field } = placeOf(file, path);
  return file === 'edition.json' ? /(^|\.)id$/.test(field) : field === 'id';
};
const bearer = (mutation: Mutation): string =>
  idOf(mutation) ?? (typeof mutation.before === 'string' ? mutation.before : '');

/** Whether nothing has to be said of the mutation. */
function isHarmless(mutation: Mutation, made: readonly Mutation[]): boolean {
  const { file, path, mistake, before } = mutation;
  const { field } = placeOf(file, path);
  if (mistake === 'field removed' && (OPTIONAL[file]?.test(field) || /(^|\.)(note|oldStyle)$/.test(field)))
    return true;
  if (mistake === 'field misspelt' && LOOSE.test(`${file} ${field}`))
    return OPTIONAL[file]?.test(field) ?? false;
  if (mistake === 'wrong type' && LOOSE.test(`${file} ${field}`)) return !READ_OF_SOURCES.test(field);
  // Both numbers may be latitudes.
  if (mistake === 'coordinates swapped') return (before as readonly number[]).every((n) => Math.abs(n) <= 90);
  // Nobody refers to it, or only what is broken itself; to a study nobody ever does.
  if (isRenamed(mutation)) return field === 'study.id' || !isReferredTo(mutation, made);
  return false;
}

function isReferredTo(mutation: Mutation, made: readonly Mutation[]): boolean {
  return references(bearer(mutation)).some(
    (reference) => mayName(reference, mutation.file) && !made.some((other) => sameFeature(other, reference))
  );
}

/** What a word under some fields names: the land of Jehol is not its town, nor an area of the ground. */
const NAMED: Readonly<Record<string, string>> = {
  place: 'places.geojson',
  within: 'places.geojson',
  areas: 'basemap'
};
const mayName = ({ path, kind }: Reference, file: string) => {
  if (kind) return FILES[kind] === file;
  const field = path.findLast((key) => typeof key === 'string');
  return (NAMED[String(field)] ?? file) === file;
};

/** `kind`: where the reference says it. */
type Reference = { readonly file: string; readonly path: Path; readonly kind: EntityKind | undefined };

/** The file of what a reference with its kind means. */
const FILES: Readonly<Record<EntityKind, string>> = {
  event: 'events.geojson',
  movement: 'movements.geojson',
  territory: 'territories.geojson',
  route: 'routes.geojson',
  place: 'places.geojson',
  person: 'edition.json',
  source: 'sources.json'
};

/** Where each id stands as a reference, or any word that could be one. */
const referencesTo = new Map<string, Reference[]>();
for (const [file, value] of raw) collect(file, value, []);
function collect(file: string, value: Json, path: Path): void {
  if (typeof value === 'string') {
    const [written = ''] = value.split('#');
    const { kind, id } = parseRef(written) ?? { kind: undefined, id: written };
    if (path.at(-1) !== 'id') referencesTo.set(id, [...(referencesTo.get(id) ?? []), { file, path, kind }]);
  } else if (typeof value === 'object' && value !== null) {
    const entries = Array.isArray(value) ? value.entries() : Object.entries(value);
    for (const [key, inside] of entries) collect(file, inside as Json, [...path, key]);
  }
}
const references = (id: string): readonly Reference[] => referencesTo.get(id) ?? [];

/** The files with all of the mistakes made. */
function filesWith(made: readonly Mutation[]): ReadonlyMap<string, string> {
  const changed = new Map(files);
  for (const file of new Set(made.map(({ file }) => file))) {
    const its = made.filter((mutation) => mutation.file === file);
    changed.set(file, JSON.stringify(its.reduce(withMistake, raw.get(file) ?? null)));
  }
  return changed;
}

/** What can be lost: its ids by file. Sources stand in a file of their own, the rest in features. */
const idsIn = (edition: Edition): Readonly<Record<string, readonly string[]>> => ({
  'places.geojson': edition.places.map(({ id }) => id),
  'events.geojson': edition.events.map(({ id }) => id),
  'movements.geojson': edition.movements.map(({ id }) => id),
  'territories.geojson': edition.territories.map(({ id }) => id),
  'routes.geojson': edition.routes.map(({ id }) => id),
  'sources.json': [...edition.sources.keys()]
});

/** Whether a thing cannot be without another that is mistaken: a journey without its stop, land without its power. */
function needs(file: string, id: string, made: readonly Mutation[]): boolean {
  const ids = new Set(made.flatMap((mutation) => [bearer(mutation), ...headIds(mutation)]));
  const needed = {
    'movements.geojson': /place$/,
    'territories.geojson': /holder$/,
    'events.geojson': /kind$/
  }[file];
  const mine = { file, path: pathTo(file, id) };
  return (
    needed !== undefined &&
    [...ids].some((other) =>
      references(other).some(
        (at) => at.file === file && startsWith(at.path, mine.path) && needed.test(String(at.path.at(-1)))
      )
    )
  );
}

function pathTo(file: string, id: string): Path {
  const features = (raw.get(file) as { features: readonly { id: string }[] }).features;
  return ['features', features.findIndex((feature) => feature.id === id)];
}

/** The power, kind or person of edition.json in which the mistake is; of a lane, the kinds that stand in it as well. */
function headIds({ file, path }: Mutation): readonly string[] {
  if (file !== 'edition.json') return [];
  const head = raw.get(file) as Record<string, readonly { id: string; lane?: string }[] | undefined>;
  const [list = '', i] = path;
  if (!/^(lanes|kinds|powers|people)$/.test(String(list))) return [];
  const item = head[list]?.[Number(i)];
  if (item === undefined) return [];
  const kinds = list === 'lanes' ? (head['kinds'] ?? []).filter(({ lane }) => lane === item.id) : [];
  return [item, ...kinds].map(({ id }) => id);
}

/** A journey whose stop is gone is read no further: what else is wrong with it is told once there is a stop. */
const isHidden = (mutation: Mutation, made: readonly Mutation[]) =>
  mutation.file === 'movements.geojson' &&
  needs(
    mutation.file,
    bearer(mutation),
    made.filter((other) => other !== mutation)
  );

const checkedAsByAuthors = (its: ReadonlyMap<string, string>) => readExplained(its, { legibleHead });

/** What a reader of the report would complain of. */
function complaints(made: readonly Mutation[], read = readExplained): readonly string[] {
  const { edition, problems } = read(filesWith(made));
  const say = (mutation: Mutation) => `${mutation.mistake}: ${mutation.file} ${mutation.path.join('.')}`;
  const silent = made.filter(
    (mutation) =>
      !isHarmless(mutation, made) &&
      !isHidden(mutation, made) &&
      !problems.some((problem) => sameField(mutation, problem)) &&
      !(isRenamed(mutation) && problems.some(({ message }) => message.includes(`"${bearer(mutation)}"`)))
  );
  const groundless = problems.filter(
    (problem) =>
      !made.some((mutation) => sameFeature(mutation, problem)) &&
      !made.some((mutation) =>
        [bearer(mutation), ...headIds(mutation)].some((id) => id && problem.message.includes(`"${id}"`))
      )
  );
  const lost =
    edition && whole
      ? Object.entries(idsIn(whole)).flatMap(([file, ids]) => {
          const left = new Set(idsIn(edition)[file]);
          return ids.filter(
            (id) =>
              !left.has(id) &&
              !made.some((mutation) => mutation.file === file && idOf(mutation) === id) &&
              !needs(file, id, made)
          );
        })
      : made.some(({ file }) => file === 'edition.json')
        ? []
        : ['everything'];
  return [
    ...silent.map((mutation) => `not told: ${say(mutation)}`),
    ...groundless.map(({ file, where, message }) => `without ground: ${file} ${where}: ${message}`),
    ...lost.map((id) => `lost: ${id}`)
  ];
}

/** Any mistake as likely as another of its kind: without the bias of fast-check towards the first and the last. */
const mutation = fc.noBias(
  fc.tuple(fc.nat(MISTAKES.length - 1), fc.nat(2 ** 30)).map(([kind, where]) => {
    const of = all[kind] ?? [];
    return of[where % of.length] as Mutation;
  })
);
const bearerKey = (it: Mutation) => `${it.file} ${placeOf(it.file, it.path).item}`;

/** An id misspelt alike where it is given and where it is named is a new name, and no mistake. */
const isNoRenaming = (made: readonly Mutation[]) => {
  const ids = made.filter(({ mistake }) => mistake === 'id misspelt').map(({ after }) => after);
  return new Set(ids).size === ids.length;
};

test('the edition is whole before mistakes are made', () => {
  expect(before).toEqual([]);
  for (const [i, mutations] of all.entries()) expect(mutations.length, MISTAKES[i]).toBeGreaterThan(20);
});

test('in the features and sources every mistake is told or does no harm, and the rest survives', () => {
  let count = 0;
  // Not shrunk: a complaint names the one mistake that it is about.
  const some = fc.noShrink(
    fc
      .uniqueArray(
        mutation.filter(({ file }) => file !== 'edition.json'),
        { minLength: 12, maxLength: 12, selector: bearerKey }
      )
      .filter(isNoRenaming)
  );
  fc.assert(
    fc.property(some, (made) => {
      count += made.length;
      expect(complaints(made)).toEqual([]);
    }),
    { seed: 1925, numRuns: 90 }
  );
  expect(count).toBeGreaterThan(1000);
});

test('in edition.json, on which all else rests, every mistake is told or does no harm', () => {
  const head = mutation.filter(({ file }) => file === 'edition.json');
  fc.assert(
    fc.property(head, (made) => {
      expect(complaints([made])).toEqual([]);
    }),
    { seed: 1925, numRuns: 120 }
  );
});

test('a mistake in edition.json hides none in the other files, and makes none of them look mistaken', () => {
  const head = mutation.filter(({ file }) => file === 'edition.json');
  const elsewhere = mutation.filter(
    (made) => made.file !== 'edition.json' && !isHarmless(made, [made]) && !isRenamed(made)
  );
  fc.assert(
    fc.property(fc.noShrink(fc.tuple(head, elsewhere)), (made) => {
      expect(complaints(made, checkedAsByAuthors)).toEqual([]);
    }),
    { seed: 1925, numRuns: 40 }
  );
});

test('whatever is wrong with the ground is one error, and not one of each area of it', () => {
  const ofGround = all
    .flat()
    .filter(({ file, path, was }) => file === 'edition.json' && (was ?? path[0]) === 'ground');
  expect(ofGround.length).toBeGreaterThan(2);
  for (const made of ofGround) {
    const { problems } = checkedAsByAuthors(filesWith([made]));
    expect(problems.filter(isError), made.mistake).toMatchObject([{ file: 'edition.json' }]);
    // A key that is misspelt is named as such besides, as any is.
    expect(problems.length, made.mistake).toBeLessThan(3);
  }
});

test('the whole check finds each problem a line of its file, whatever the mistakes', () => {
  const some = fc.array(mutation, { minLength: 3, maxLength: 6, size: 'max' });
  fc.assert(
    fc.property(some, (made) => {
      const { problems } = checkFolder(
        filesWith(made.filter(({ file }, i) => made.findIndex((m) => m.file === file) === i))
      );
      expect(problems.filter(({ severity, line }) => severity === 'error' && line === undefined)).toEqual([]);
    }),
    { seed: 1925, numRuns: 20 }
  );
});
