/** What an edition can be taken away as. */
import type { Edition } from '../domain/edition';
import type { Filters } from './left-out';
import type { Taken } from './provenance';

export type ExportInput = Taken & {
  /** The edition, or what a filter leaves of it. */
  readonly edition: Edition;
  /** Those by which something was left out of it. */
  readonly filters?: Filters | undefined;
};

/** `name` is a path in the archive, with slashes. */
export type ExportFile = { readonly name: string; readonly text: string };

export type ExportFormat = {
  /** What the README says of its files: one line each. */
  readonly description: string;
  readonly files: (input: ExportInput) => readonly ExportFile[];
};
