/** Identifiers by which others know a place or a person: `wikidata:Q956`, `geonames:1816670`, or an address. */

type Authority = {
  readonly name: string;
  /** What its identifiers look like. */
  readonly pattern: RegExp;
  readonly address: (id: string) => string;
  /** Its prefix in the Linked Places format. */
  readonly lpf?: string;
};

export const AUTHORITIES: Readonly<Record<string, Authority>> = {
  wikidata: {
    name: 'Wikidata',
    pattern: /^Q[1-9]\d*$/,
    address: (id) => `https://www.wikidata.org/wiki/${id}`,
    lpf: 'wd'
  },
  geonames: {
    name: 'GeoNames',
    pattern: /^[1-9]\d*$/,
    address: (id) => `https://www.geonames.org/${id}`,
    lpf: 'gn'
  },
  viaf: {
    name: 'VIAF',
    pattern: /^[1-9]\d*$/,
    address: (id) => `https://viaf.org/viaf/${id}`,
    lpf: 'viaf'
  },
  pleiades: {
    name: 'Pleiades',
    pattern: /^[1-9]\d*$/,
    address: (id) => `https://pleiades.stoa.org/places/${id}`,
    lpf: 'pl'
  },
  whg: {
    name: 'World Historical Gazetteer',
    pattern: /^[1-9]\d*$/,
    address: (id) => `https://whgazetteer.org/places/${id}/detail`
  }
};

export type AuthorityLink = {
  /** Who gave the identifier; of an address its host. */
  readonly authority: string;
  readonly id: string;
  readonly url: string;
  /** As the Linked Places format writes it. */
  readonly identifier: string;
};

/** What an entry of `links` says; undefined where it is neither an address nor an identifier of an authority known here. */
export function authorityLink(text: string): AuthorityLink | undefined {
  if (/^https?:\/\//.test(text)) {
    return URL.canParse(text)
      ? { authority: new URL(text).hostname, id: '', url: text, identifier: text }
      : undefined;
  }
  const [prefix = '', id = '', ...more] = text.split(':');
  const authority = Object.hasOwn(AUTHORITIES, prefix) ? AUTHORITIES[prefix] : undefined;
  if (!authority || more.length > 0 || !authority.pattern.test(id)) return undefined;
  const url = authority.address(id);
  return { authority: authority.name, id, url, identifier: authority.lpf ? `${authority.lpf}:${id}` : url };
}

/** Those of `links` that can be followed. */
export const authorityLinks = (links: readonly string[]): readonly AuthorityLink[] =>
  links.flatMap((text) => authorityLink(text) ?? []);
