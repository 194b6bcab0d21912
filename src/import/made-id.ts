/** Ids made of names: the same names give the same ids each time. */

/** Russian letters as they are usually written in Latin ones, and Latin letters that are no others with accents. */
const LETTERS: Readonly<Record<string, string>> = Object.fromEntries(
  (
    'а=a б=b в=v г=g д=d е=e ё=e ж=zh з=z и=i й=y к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f х=kh ц=ts ч=ch ш=sh ' +
    'щ=shch ъ= ы=y ь= э=e ю=yu я=ya і=i ї=yi є=ye ґ=g ў=u ј=j љ=lj њ=nj ћ=c ђ=dj џ=dz ß=ss ø=o æ=ae œ=oe ł=l đ=d ð=d þ=th ı=i'
  )
    .split(' ')
    .map((pair) => pair.split('=') as [string, string])
);

/** `name` in small Latin letters, digits and single hyphens; empty where nothing of it can be written so. */
export const slug = (name: string): string =>
  name
    .toLowerCase()
    .replace(/\p{L}/gu, (letter) => LETTERS[letter] ?? letter)
    .normalize('NFKD')
    .replace(/[\p{M}'’ʻʼ`]/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60)
    .replace(/-+$/, '');

/** Gives each name an id that nothing else has: of equal ones the second gets -2. */
export class MadeIds {
  readonly #taken = new Set<string>();

  /** @param noun what the id says where the name has no Latin letters: "place-8f2a" */
  of(name: string, noun: string): string {
    const base = slug(name) || `${noun}-${hash(name)}`;
    let id = base;
    for (let n = 2; this.#taken.has(id); n++) id = `${base}-${n}`;
    this.#taken.add(id);
    return id;
  }
}

/** FNV-1a, of which 16 bits tell names apart well enough: equal ones are numbered. */
function hash(text: string): string {
  let value = 0x811c9dc5;
  for (const character of text) value = Math.imul(value ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return (value & 0xffff).toString(16).padStart(4, '0');
}
