/** The report of `npm run check:geo`: the same reading as in the browser, in lines of text. */
import { describe } from './problems';
import { readEdition } from './read';
import type { Files } from './shape';

/** Every problem as a line of text, and a line that counts what the edition holds. */
export function checkFolder(files: Files): {
  readonly problems: readonly string[];
  readonly summary: string;
} {
  const { edition, problems } = readEdition(files);
  const summary = edition
    ? `${edition.id} ${edition.version}: ${edition.places.length} places, ${edition.events.length} events, ` +
      `${edition.movements.length} movements, ${edition.territories.length} territories, ` +
      `${edition.lines.length} lines, ${edition.people.length} people, ${edition.sources.size} sources`
    : 'the edition cannot be read';
  return { problems: problems.map(describe), summary };
}
