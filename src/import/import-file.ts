/** What is imported: files as they are dropped or named, and what the visitor says of them. */
import type { LocatedProblem } from '../data/located-problem';
import type { LngLat } from '../domain/lng-lat';

/** `name` may be a path with slashes: in a folder or an archive. */
export type ImportFile = { readonly name: string; readonly bytes: Uint8Array };

/** A file whose bytes have been read as text. */
export type TextFile = { readonly name: string; readonly text: string };

/** Where a place was put by hand, and by how many metres that may be off. */
export type PlacedByHand = { readonly position: LngLat; readonly precisionMetres: number };

/** The DOM of an XML file, of the browser or of @xmldom/xmldom. */
export type XmlDocument = Pick<Document, 'documentElement' | 'getElementsByTagName'>;

export type ImportOptions = {
  /** Of the edition that is made. */
  readonly id: string;
  /** The day of the import, by ISO 8601. */
  readonly today: string;
  /** The language of the texts (BCP 47); told by their letters where it is left out. */
  readonly language?: string;
  /** Parses XML. Throws an Error, which says what is wrong with it. */
  readonly parseXml: (text: string) => XmlDocument;
  /** What is wrong with the files of an edition. */
  readonly check: (files: ReadonlyMap<string, string | Uint8Array>) => readonly LocatedProblem[];
  /** Places without coordinates that have been put on the map by hand, by their names as `placeKey` makes them. */
  readonly placed?: ReadonlyMap<string, PlacedByHand>;
};
