/** What an edition can be taken away as. */
import type { Edition } from '../domain/edition';
import type { Filters } from './left-out';

export type ExportInput = {
  /** The edition, or what a filter leaves of it. */
  readonly edition: Edition;
  /** Those by which something was left out of it. */
  readonly filters?: Filters | undefined;
  /** The link to the view from which it was taken. */
  readonly link: string;
  /** The day on which it was taken, by ISO 8601. */
  readonly accessed: string;
};

/** `name` is a path in the archive, with slashes. */
export type ExportFile = { readonly name: string; readonly text: string };

export type ExportFormat = {
  /** What the README says of its files: one line each. */
  readonly description: string;
  readonly files: (input: ExportInput) => readonly ExportFile[];
};
