/** The files of an edition with as many journeys and events as asked for, as a historian would write them. */
import { DAY, instant, isoDate } from '../../../src/domain/time';
import { dice } from '../dice.mjs';
import { DAYS, instantAt } from '../jump/events';
import { journeys, stopPlaces, type WrittenJourney } from './journeys';

const EVIDENCE = { sources: ['map'], grade: 'attested' } as const;
const NOTE = { en: 'As the register of the harbour has it.', ru: 'Так записано в книге порта.' };

const HEAD = {
  format: 1,
  id: 'large',
  version: '1',
  title: { en: 'A large edition' },
  description: { en: 'Made for a measurement.' },
  licence: 'CC0-1.0',
  languages: ['en', 'ru'],
  complete: [],
  span: '1924-03-01/1925-09-30',
  openingDate: '1924-03-01',
  approximateDays: { hour: 0, day: 3, month: 15, season: 30, year: 180 },
  openingView: { extent: [100, 20, 150, 55] },
  ground: 'world',
  lanes: [{ id: 'talks', name: { en: 'Talks' } }],
  kinds: [{ id: 'treaty', lane: 'talks', name: { en: 'Treaty' } }],
  powers: [],
  people: []
};

const collection = (features: readonly unknown[]) => JSON.stringify({ type: 'FeatureCollection', features });
const dated = (edtf: string) => [{ edtf, ...EVIDENCE }];

export function textsOf(counts: { movements: number; events: number }): ReadonlyMap<string, string> {
  const places = stopPlaces();
  return new Map([
    ['edition.json', JSON.stringify(HEAD)],
    [
      'sources.json',
      JSON.stringify([{ id: 'map', type: 'map', title: 'A map', custom: { category: 'reference' } }])
    ],
    [
      'places.geojson',
      collection(
        places.map(({ id, position, rank }) => ({
          type: 'Feature',
          id,
          geometry: { type: 'Point', coordinates: position },
          properties: {
            kind: 'settlement',
            rank,
            label: { en: id, ru: id },
            names: [{ toponym: id, lang: 'en' }],
            ...EVIDENCE
          }
        }))
      )
    ],
    ['movements.geojson', collection(Array.from(journeys(counts.movements), journeyFeature))],
    ['events.geojson', collection(Array.from({ length: counts.events }, eventFeatures()))],
    ['territories.geojson', collection([])],
    ['routes.geojson', collection([])]
  ]);

  function journeyFeature({ stops, course }: WrittenJourney, i: number): unknown {
    return {
      type: 'Feature',
      id: `journey-${i}`,
      geometry: { type: 'LineString', coordinates: stops.map(({ place }) => places[place]?.position) },
      properties: {
        title: { en: `Journey ${i}`, ru: `Поездка ${i}` },
        claims: [{ text: { en: `The train of ${i}.`, ru: `Поезд ${i}.` }, ...EVIDENCE }],
        stops: stops.map(({ place, arrive, depart }) => ({
          place: `stop-${place}`,
          arrive: dated(arrive),
          depart: dated(depart)
        })),
        legs: stops.slice(1).map(() => ({ mode: 'rail', course, ...EVIDENCE }))
      }
    };
  }
}

function eventFeatures(): (_: unknown, i: number) => unknown {
  const next = dice(5);
  return (_, i) => {
    const day = isoDate(instant(instantAt(0) + Math.floor(next() * DAYS) * DAY));
    return {
      type: 'Feature',
      id: `event-${i}`,
      geometry: null,
      properties: {
        kind: 'treaty',
        rank: 3,
        title: { en: `The treaty ${i} is signed`, ru: `Подписан договор ${i}` },
        when: dated(next() < 0.8 ? day : day.slice(0, 7)),
        where: [{ place: `stop-${Math.floor(next() * 400)}`, ...EVIDENCE, note: NOTE }],
        claims: [
          {
            text: {
              en: `The treaty ${i} was signed after three days, and the papers of the town printed all of it.`,
              ru: `Договор ${i} подписали на третий день, и городские газеты напечатали его целиком.`
            },
            ...EVIDENCE
          }
        ]
      }
    };
  };
}
