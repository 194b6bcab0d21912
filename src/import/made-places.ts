/** The places of an edition that is made of files: what several rows and files call by one name is one place. */
import { kilometres } from '../data/distance';
import { LANGUAGE_TAG } from '../data/schema/values';
import type { PlaceKind } from '../domain/edition';
import { foldSpelling } from '../domain/fold-spelling';
import type { LngLat } from '../domain/lng-lat';
import type { DraftPlace, PlaceMention } from './draft';
import type { PlacedByHand } from './import-file';
import type { Spot } from './import-log';
import { MadeIds } from './made-id';
import type { WrittenEvidence } from './made-sources';
import type { MadeTexts } from './made-texts';
import { scriptLanguage } from './script-language';

/** Within how many kilometres two places of one name are one. */
const SAME_PLACE_KM = 2;

/** What two spellings of a name have in common. */
export const placeKey = (name: string): string => foldSpelling(name).replace(/\s+/g, ' ');

/** A place that something names and that has no position. */
export type UnplacedPlace = {
  readonly key: string;
  readonly name: string;
  readonly spot: Spot;
};

export type MadePlace = { readonly id: string; readonly position: LngLat };

type Entry = {
  readonly id: string;
  readonly position: LngLat;
  readonly draft: DraftPlace;
  readonly evidence: WrittenEvidence;
  readonly precisionMetres: number | undefined;
};

/** Up to so many places the map has room for all names from afar. */
const FEW = 40;
const RANKS: Readonly<Record<PlaceKind, number>> = {
  settlement: 2,
  region: 2,
  water: 2,
  quarter: 3,
  building: 4
};

/** With no more decimals than are worth a hundredth of what the position may be off. */
function byPrecision({ position: [longitude, latitude], precisionMetres }: PlacedByHand): LngLat {
  const decimals = Math.max(0, Math.min(4, Math.floor(7 - Math.log10(precisionMetres))));
  return [Number(longitude.toFixed(decimals)), Number(latitude.toFixed(decimals))];
}

export class MadePlaces {
  readonly #texts: MadeTexts;
  readonly #placed: ReadonlyMap<string, PlacedByHand>;
  readonly #byHand: () => WrittenEvidence;
  readonly #ids = new MadeIds();
  readonly #entries: Entry[] = [];
  readonly #byKey = new Map<string, Entry[]>();
  readonly #unplaced = new Map<string, UnplacedPlace>();

  constructor(texts: MadeTexts, placed: ReadonlyMap<string, PlacedByHand>, byHand: () => WrittenEvidence) {
    this.#texts = texts;
    this.#placed = placed;
    this.#byHand = byHand;
  }

  /** Those that are named and stand nowhere, in the order in which they were first named. */
  get unplaced(): readonly UnplacedPlace[] {
    return [...this.#unplaced.values()];
  }

  get positions(): readonly LngLat[] {
    return this.#entries.map(({ position }) => position);
  }

  /** The place; undefined where it stands nowhere yet. */
  add(draft: DraftPlace, evidence: () => WrittenEvidence): MadePlace | undefined {
    const key = placeKey(draft.name);
    const known = (this.#byKey.get(key) ?? []).find(
      ({ position }) => !draft.position || kilometres(position, draft.position) <= SAME_PLACE_KM
    );
    if (known) return known;
    if (draft.position) return this.#enter(draft, draft.position, evidence(), draft.precisionMetres);
    const hand = this.#placed.get(key);
    if (hand) return this.#enter(draft, byPrecision(hand), this.#byHand(), hand.precisionMetres);
    if (!this.#unplaced.has(key)) this.#unplaced.set(key, { key, name: draft.name, spot: draft.spot });
    return undefined;
  }

  /** The place that something names. */
  find(mention: PlaceMention, evidence: () => WrittenEvidence): MadePlace | undefined {
    return this.add({ ...mention, sources: [] }, evidence);
  }

  /** As places.geojson has them. */
  features(): readonly unknown[] {
    return this.#entries.map(({ id, position, draft, evidence, precisionMetres }) => {
      const kind = draft.kind ?? 'settlement';
      return {
        type: 'Feature',
        id,
        geometry: { type: 'Point', coordinates: position },
        properties: {
          kind,
          label: this.#texts.of(draft.name, draft.translations?.title),
          names: this.#namesOf(draft),
          rank: this.#entries.length <= FEW ? 1 : RANKS[kind],
          ...(precisionMetres !== undefined && { precisionMetres }),
          ...evidence,
          ...(draft.text && !evidence.note && { note: this.#texts.of(draft.text, draft.translations?.text) })
        }
      };
    });
  }

  #enter(
    draft: DraftPlace,
    position: LngLat,
    evidence: WrittenEvidence,
    precisionMetres: number | undefined
  ): Entry {
    const entry = { id: this.#ids.of(draft.name, 'place'), position, draft, evidence, precisionMetres };
    this.#entries.push(entry);
    for (const name of [draft.name, ...(draft.otherNames ?? []).map(({ toponym }) => toponym)]) {
      const key = placeKey(name);
      this.#byKey.set(key, [...(this.#byKey.get(key) ?? []), entry]);
    }
    return entry;
  }

  #namesOf({ name, otherNames = [] }: DraftPlace) {
    const { language } = this.#texts;
    const names = [{ toponym: name, lang: language }, ...otherNames].map(({ toponym, lang }) => ({
      toponym,
      lang: lang && LANGUAGE_TAG.test(lang) ? lang : (scriptLanguage(toponym) ?? language)
    }));
    // The first column of names may be that of the main language.
    return names.filter(
      ({ toponym, lang }, i) =>
        names.findIndex((other) => other.toponym === toponym && other.lang === lang) === i
    );
  }
}
