/** The study of an edition: references resolved, texts and dates read. */
import type * as v from 'valibot';
import type { HistoricalEvent, Place, Study, Territory } from '../domain/edition';
import { DAY, instant, parseIsoDate, type Instant } from '../domain/time';
import type { Adjustable, DayName, Reconstruction } from '../domain/withdrawal/reconstruction';
import type { EditionParser } from './edition-parser';
import type * as schema from './schema';
import type { Validated } from './validate';

type RawStudy = NonNullable<v.InferOutput<typeof schema.EditionFile>['study']>;
type RawReconstruction = NonNullable<RawStudy['reconstruction']>;

type Referents = {
  readonly territories: ReadonlyMap<string, Territory>;
  readonly events: ReadonlyMap<string, HistoricalEvent>;
  readonly places: ReadonlyMap<string, Place>;
};

export function parseStudy(
  { value, spot }: Validated<RawStudy>,
  reader: EditionParser,
  known: Referents
): Study {
  const { duties, reconstruction, ...study } = value;
  return {
    ...study,
    title: reader.localized(study.title, spot.in('title')),
    lead: reader.claims(study.lead, spot.in('lead')),
    territories: reader.findAll(study.territories, known.territories, 'territory', spot.in('territories')),
    events: reader.findAll(study.events, known.events, 'event', spot.in('events')).map(({ id }) => id),
    duties: duties.map(({ article, duty, due, outcome: { standing, ...outcome } }, i) => {
      const here = spot.in(`duties[${i}]`);
      return {
        article: reader.localized(article, here.in('article')),
        duty: reader.claim(duty, here.in('duty')),
        due: due === undefined ? undefined : reader.dating(due, here.in('due')),
        outcome: { standing, ...reader.claim(outcome, here.in('outcome')) }
      };
    }),
    reconstruction:
      reconstruction &&
      toReconstruction({ value: reconstruction, spot: spot.in('reconstruction') }, reader, known)
  };
}

/** Undefined when the port, to which everything leads, is unknown. */
function toReconstruction(
  { value, spot }: Validated<RawReconstruction>,
  reader: EditionParser,
  { places, territories }: Referents
): Reconstruction | undefined {
  const port = reader.find(value.port.place, places, 'place', spot.in('port.place'));
  const portLand = reader.find(value.port.territory, territories, 'territory', spot.in('port.territory'));
  const days = (name: DayName): Adjustable<Instant> => {
    const { value: given, min, max, ...rest } = value.days[name];
    const here = spot.in(`days.${name}`);
    const day = (text: string, field: string) => {
      const t = parseIsoDate(text);
      if (t === undefined) here.in(field).report(`"${text}" is not a day; expected YYYY-MM-DD`);
      return t ?? instant(0);
    };
    const bounds = { value: day(given, 'value'), min: day(min, 'min'), max: day(max, 'max') };
    return { ...bounds, step: DAY, ...reader.evidence(rest, here) };
  };
  const quantities = Object.entries(value.quantities).map(
    ([name, { value: given, min, max, step, ...rest }]) => [
      name,
      { value: given, min, max, step, ...reader.evidence(rest, spot.in(`quantities.${name}`)) }
    ]
  );
  const made = {
    claims: reader.claims(value.claims, spot.in('claims')),
    posts: value.posts.flatMap(({ place, men, most, way, ...rest }, i) => {
      const here = spot.in(`posts[${i}]`);
      const at = reader.find(place, places, 'place', here.in('place'));
      const parts = way.flatMap(({ territory, ...part }, j) => {
        const land = reader.find(territory, territories, 'territory', here.in(`way[${j}].territory`));
        return land ? [{ ...part, territory: land }] : [];
      });
      const evidence = reader.evidence(rest, here);
      // A way of which a part is lost would lead nowhere.
      return at && parts.length === way.length ? [{ place: at, men, most, way: parts, ...evidence }] : [];
    }),
    seaward: value.seaward,
    harbours: value.harbours.flatMap(({ place, kilometres, path, ...rest }, i) => {
      const here = spot.in(`harbours[${i}]`);
      const at = reader.find(place, places, 'place', here.in('place'));
      return at ? [{ place: at, kilometres, path, ...reader.evidence(rest, here) }] : [];
    }),
    quantities: Object.fromEntries(quantities) as Reconstruction['quantities'], // the schema's keys
    days: { start: days('start'), ice: days('ice') },
    presets: value.presets.map(({ id, title, text, plan }, i) => {
      const here = spot.in(`presets[${i}]`);
      return {
        id,
        title: reader.localized(title, here.in('title')),
        text: reader.claim(text, here.in('text')),
        plan
      };
    })
  };
  return port && portLand && { ...made, port: { place: port, territory: portLand } };
}
