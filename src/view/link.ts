/**
 * The link: the view as the part of the address behind `#`.
 *
 *   #map=5.2/50.9/142.2&date=1925-05-14&sel=event:flag-lowered&pane=evacuation&account=document&certain=1&lang=ru
 *
 * What is at its default is left out. A key that is not known is kept as it is; what mail and chat do to links is undone; a
 * bad value is reported, once, and its default is used; of two values of a key the last is used, and the other reported. Keys and values: fields.ts.
 */
import type { LinkContext } from './codec';
import { DEFAULTS, field, FIELD_NAMES, type FieldName, type ViewChange, type ViewValues } from './fields';

/** A key and its value. */
export type LinkPair = readonly [key: string, value: string];

export type ParsedLink = {
  readonly view: ViewValues;
  /** What this version does not know, in its order. */
  readonly unknown: readonly LinkPair[];
  /** What cannot be used. */
  readonly bad: readonly LinkPair[];
};

export function parseLink(hash: string, context: LinkContext): ParsedLink {
  const { settings, ...rest } = parseSettings(hash, context);
  return { view: { ...DEFAULTS, ...settings }, ...rest };
}

/** What a link, or a part of one, says of the view: only the fields that it names. */
export function parseSettings(
  hash: string,
  context: LinkContext
): Omit<ParsedLink, 'view'> & { readonly settings: ViewChange } {
  const unknown: LinkPair[] = [];
  const bad: LinkPair[] = [];
  const values: Partial<Record<FieldName, unknown>> = {};
  const texts: Partial<Record<FieldName, string>> = {};
  const reject = (key: string, text: string): void => {
    if (!bad.some((pair) => pair[0] === key && pair[1] === text)) bad.push([key, text]);
  };
  const read = ([key, text]: LinkPair): void => {
    const name = FIELD_NAMES.find((name) => field(name).key === key);
    if (!name) return void unknown.push([key, text]);
    const { codec } = field(name);
    const value = codec.read(text, context) ?? codec.read(mendedValue(text), context);
    if (value !== undefined) {
      const before = texts[name];
      if (before !== undefined && codec.write(value) !== codec.write(values[name])) reject(key, before);
      values[name] = value;
      texts[name] = text;
    }
    // An ampersand that was escaped on the way: what follows is the next key.
    else if (text.includes('&')) pairsOf(`${key}=${text}`).forEach(read);
    else reject(key, text);
  };
  pairsOf(hash).forEach(read);
  return { settings: values as ViewChange, unknown, bad }; // each value read by the codec of its field
}

/** The part behind `#` for a view; empty when all is at its default. */
export function formatLink(view: ViewValues, unknown: readonly LinkPair[] = []): string {
  const pairs = FIELD_NAMES.flatMap((name): readonly LinkPair[] => {
    const { key, codec, default: initial } = field(name);
    const value = view[name];
    if (value === initial || value === undefined) return [];
    const text = codec.write(value);
    return initial !== undefined && text === codec.write(initial) ? [] : [[key, text]];
  });
  return [...pairs, ...unknown].map(([key, text]) => `${encode(key)}=${encode(text)}`).join('&');
}

/** The address of `view` with `change`, for an `href`. */
export const linkTo = (view: ViewValues, change: ViewChange, unknown: readonly LinkPair[] = []): string =>
  `#${formatLink({ ...view, ...change }, unknown)}`;

/** The pairs of a link, also of one in which a page has written `&` as HTML does, or escaped `=` and `&` once or twice. */
function pairsOf(hash: string): readonly LinkPair[] {
  return hash
    .replace(/^#/, '')
    .split(/&(?:amp;|#38;)*/)
    .filter(Boolean)
    .flatMap((part): readonly LinkPair[] => {
      const [key = '', ...value] = part.split('=');
      return value.length === 0 && /%(?:25)*3D/i.test(key)
        ? pairsOf(decode(key))
        : [[decode(key), decode(value.join('='))]];
    });
}

/**
 * A value as it was before mail and chat: without blanks and soft hyphens at which lines break, with plain hyphens for those
 * of typography, without the sign that ended the sentence, and without what is left of `=3D`.
 */
const mendedValue = (text: string): string =>
  text
    .replace(/[\s\u00AD\u200B-\u200D\u2060\uFEFF]/g, '')
    .replace(/[‐-―−]/g, '-')
    .replace(/^3D|[.,;:!?)\]}>'"’”»]+$/g, '');

/** Only what would end a value is escaped: a link is to be read and typed by people. */
const encode = (text: string) => text.replace(/[%&#=\s]/g, (character) => encodeURIComponent(character));

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text; // a stray percent sign
  }
}
