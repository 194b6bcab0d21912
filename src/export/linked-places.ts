/** Places as Linked Places format 1.2, which gazetteers such as the World Historical Gazetteer read. */
import { authorityLinks } from '../domain/authority-link';
import type { Dating } from '../domain/dating';
import type { Edition, Place } from '../domain/edition';
import type { EntityRef } from '../domain/entities/entity-ref';
import type { Evidence, Grade } from '../domain/reading';
import { isoDate, type Instant } from '../domain/time';
import type { ExportFormat } from './export-format';
import { provenanceOf } from './provenance';

const CONTEXT =
  'https://raw.githubusercontent.com/LinkedPasts/linked-places/master/linkedplaces-context-v1.1.jsonld';

export const linkedPlaces: ExportFormat = {
  description: 'places.lpf.json: places in the Linked Places format 1.2.',
  files: (input) => [
    {
      name: 'places.lpf.json',
      text: JSON.stringify({ ...linkedPlacesOf(input.edition, input.link), ...provenanceOf(input) })
    }
  ]
};

/** @param link a link to the map: what a place is called by is an address on it */
export const linkedPlacesOf = (edition: Edition, link: string) => ({
  type: 'FeatureCollection',
  '@context': CONTEXT,
  features: edition.places.map((place) =>
    linkedPlace(place, edition, ({ kind, id }) => `${link.split('#')[0]}#sel=${kind}:${id}`)
  )
});

/** The format's word for how sure a position is. */
const CERTAINTY: Readonly<Record<Grade, 'certain' | 'less-certain' | 'uncertain'>> = {
  document: 'certain',
  attested: 'certain',
  inferred: 'less-certain',
  unverified: 'uncertain'
};

/** The kinds of places as the Getty Art & Architecture Thesaurus has them. */
const AAT: Readonly<Record<Place['kind'], readonly [id: string, label: string]>> = {
  settlement: ['300008347', 'inhabited places'],
  region: ['300182722', 'regions (geographic)'],
  quarter: ['300000745', 'neighborhoods'],
  building: ['300004792', 'buildings (structures)'],
  water: ['300266059', 'bodies of water (natural)']
};

function linkedPlace(
  place: Place,
  { sources, span, languages }: Edition,
  addressOf: (entity: EntityRef) => string
) {
  const [first = 'en'] = languages;
  const citations = (evidence: Evidence) =>
    evidence.citations.map(({ source, locator }) => {
      const { title = source, url } = sources.get(source) ?? {};
      return {
        label: locator ? `${title}, ${locator}` : title,
        '@id': url ?? addressOf({ kind: 'source', id: source })
      };
    });
  const [aat, sourceLabel] = AAT[place.kind];
  const note = place.evidence.note?.[first];
  return {
    '@id': addressOf({ kind: 'place', id: place.id }),
    type: 'Feature',
    properties: { title: place.label[first] ?? place.id },
    // In the time of the edition the place is documented; nothing is said of other times.
    when: { timespans: [{ start: { earliest: day(span.start) }, end: { latest: day(span.end - 1) } }] },
    names: place.names.map(({ toponym, lang, when }) => ({
      toponym,
      ...languageOf(lang),
      citations: citations(place.evidence),
      ...(when && { when: { timespans: [timespan(when)] } })
    })),
    types: [
      { identifier: `aat:${aat}`, label: place.kind, sourceLabels: [{ label: sourceLabel, lang: 'en' }] }
    ],
    geometry: {
      type: 'Point',
      coordinates: [...place.position],
      certainty: CERTAINTY[place.evidence.grade],
      ...(place.precisionMetres !== undefined && { precision: `${place.precisionMetres} m` }),
      citations: citations(place.evidence)
    },
    links: authorityLinks(place.links ?? []).map(({ identifier }) => ({ type: 'closeMatch', identifier })),
    relations: [],
    descriptions: note ? [{ value: note, lang: first }] : [],
    depictions: []
  };
}

/** The format has languages of two letters, without scripts and regions. */
const languageOf = (tag: string) => {
  const [language = ''] = tag.split('-');
  return language.length === 2 ? { lang: language } : {};
};

const day = (t: number) => isoDate(t as Instant);

/** The format wants a start: of what is only known to have ended, that it began no later. */
function timespan({ span }: Dating) {
  const end = Number.isFinite(span.end) && { latest: day(span.end - 1) };
  const start = Number.isFinite(span.start) ? { earliest: day(span.start) } : end;
  return { ...(start && { start }), ...(end && { end }) };
}
