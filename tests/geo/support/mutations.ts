/** Mistakes that a hand can make in the files of an edition, one at a time, each at a place that is known. */
import type { Path } from '../../../src/data/problems';

export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

export const MISTAKES = [
  'field removed',
  'field misspelt',
  'wrong type',
  'date garbled',
  'id misspelt',
  'coordinates swapped',
  'language dropped'
] as const;
export type Mistake = (typeof MISTAKES)[number];

/** A mistake in `file` at `path`, which leads to where the value stood, or to where it stands under its new name. */
export type Mutation = {
  readonly file: string;
  readonly path: Path;
  readonly mistake: Mistake;
  readonly before: Json;
  /** Undefined: the field is gone. */
  readonly after: Json | undefined;
  /** The name that the field had. */
  readonly was?: string;
};

/** Fields that hold dates, and fields that hold ids of something else. */
const DATES = new Set(['edtf', 'span', 'openingDate']);
const REFERENCES = new Set(
  'kind lane holder claimant power powers place within people sources related territories territory events areas'.split(
    ' '
  )
);

const isObject = (value: Json): value is { readonly [key: string]: Json } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isList = (value: Json): value is readonly Json[] => Array.isArray(value);

/** Every mistake that can be made in `value`, the file `file`, whose texts are in `languages`. */
export function* mutationsOf(
  file: string,
  value: Json,
  languages: readonly string[],
  path: Path = []
): Generator<Mutation> {
  const [key, holder] = [path.at(-1), path.at(-2)];
  const here = { file, path, before: value };
  if (path.length > 0) yield { ...here, mistake: 'wrong type', after: ofAnotherType(value) };
  if (typeof value === 'string') {
    const inName = key === 'when' && path.includes('names');
    if (inName || DATES.has(String(key))) {
      for (const after of garbled(value)) yield { ...here, mistake: 'date garbled', after };
    }
    const field = typeof key === 'number' ? holder : key;
    const free = file === 'places.geojson' || file === 'routes.geojson'; // their kinds are words of the format
    if (field === 'id' || (REFERENCES.has(String(field)) && !(free && field === 'kind'))) {
      const [id = '', ...locator] = value.split('#');
      const after = [`${id.slice(0, 2)}${id.slice(1)}`, ...locator].join('#');
      yield { ...here, mistake: 'id misspelt', after };
    }
  }
  if (isList(value)) {
    const [x, y] = value;
    if (value.length === 2 && typeof x === 'number' && typeof y === 'number' && path.includes('geometry')) {
      yield { ...here, mistake: 'coordinates swapped', after: [y, x] };
    }
    for (const [i, item] of value.entries()) yield* mutationsOf(file, item, languages, [...path, i]);
  }
  if (isObject(value)) {
    for (const [name, inside] of Object.entries(value)) {
      const there = { file, path: [...path, name], before: inside };
      const dropped = languages.includes(name);
      yield { ...there, mistake: dropped ? 'language dropped' : 'field removed', after: undefined };
      yield { ...there, path: [...path, `${name}s`], mistake: 'field misspelt', after: inside, was: name };
      yield* mutationsOf(file, inside, languages, [...path, name]);
    }
  }
}

function ofAnotherType(value: Json): Json {
  if (isList(value)) return {};
  if (isObject(value)) return [];
  return typeof value === 'string' || value === null ? 7 : 'seven';
}

const garbled = (date: string): readonly string[] => [
  `${date}x`,
  `about ${date}`,
  date.replace(/\d{4}/, (year) => `${year}-13`),
  date.replace(/\d/, 'O')
];

/** `value` with the mistake made. */
export function withMistake(value: Json, { path, after, was }: Mutation): Json {
  const change = (inside: Json, [key, ...rest]: Path): Json => {
    if (key === undefined) return after ?? null;
    if (isList(inside)) return inside.map((item, i) => (i === key ? change(item, rest) : item));
    if (!isObject(inside)) throw new Error(`nothing at ${path.join('.')}`);
    if (rest.length > 0) return { ...inside, [key]: change(inside[key] ?? null, rest) };
    const kept = Object.entries(inside).filter(([name]) => name !== key && name !== was);
    return Object.fromEntries(after === undefined ? kept : [...kept, [key, after]]);
  };
  return change(value, path);
}
