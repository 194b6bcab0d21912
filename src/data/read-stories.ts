/** Reads the stories of an edition that nobody has checked yet. */
import type { Edition } from '../domain/edition';
import type { Story } from '../domain/story';
import type { ParserHelp } from './edition-parser';
import { parseStories, STORIES_FILE } from './parse-stories';
import { explainedLog } from './problem-words';
import type { Problem, ProblemLog } from './problems';
import { StoryItem, StoryList } from './schema/story';
import { validateFile, validateItems } from './validate';
import type { Files } from './written-edition';

export type ReadStories = { readonly stories: readonly Story[]; readonly problems: readonly Problem[] };

/**
 * The stories of `edition`; none where it has no such file. A step that cannot be told is left out and reported.
 *
 * @param log that of the edition, so that nothing is reported that follows from a problem there
 */
export function readStories(
  files: Files,
  edition: Edition,
  log = explainedLog(),
  help?: ParserHelp
): ReadStories {
  if (!files.has(STORIES_FILE)) return { stories: [], problems: [] };
  return { stories: parseStories(validateStories(files, log), edition, log, help), problems: log.problems };
}

/** What of the file fits the schemas; what does not is reported. */
export function validateStories(files: Files, log: ProblemLog) {
  const file = validateFile(StoryList, STORIES_FILE, files, log);
  return validateItems(StoryItem, file?.value.stories ?? [], STORIES_FILE, ['stories'], log);
}
