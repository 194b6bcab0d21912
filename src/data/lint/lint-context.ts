/** What every lint rule is given. */
import type { Edition } from '../../domain/edition';
import type { JsonPointer } from '../json-pointer';
import type { Path } from '../problems';
import type { RawFiles } from '../raw-json';

export type LintContext = {
  readonly edition: Edition;
  /** The files as they are written. */
  readonly raw: RawFiles;
  /** Whether everything in the files could be read. */
  readonly isComplete: boolean;
  readonly pointerTo: (file: string, path: Path) => JsonPointer;
  /** A field of the feature `id`: one of its properties, or `geometry`. */
  readonly featureField: (file: string, id: string, ...path: Path) => JsonPointer;
};
