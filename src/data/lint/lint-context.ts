/** What every rule of advice is given: the edition as read, the files as written, and the way to a spot in them. */
import type { Edition } from '../../domain/edition';
import type { Path, SourceLocation } from '../problems';
import type { RawFiles } from '../raw-json';

export type LintContext = {
  readonly edition: Edition;
  /** Whether all that is written could be read. */
  readonly sound: boolean;
  readonly raw: RawFiles;
  readonly at: (file: string, path: Path) => SourceLocation;
  /** A field of the feature called `id`: one of its properties, or `geometry`. */
  readonly feature: (file: string, id: string, ...path: Path) => SourceLocation;
};
