import { didYouMean } from './did-you-mean';
import { ProblemLog } from './problems';
import { schemaProblems } from './schema-problems';

/** A log in which every problem is said in words, with what may have been meant. */
export const explainedLog = () => new ProblemLog(schemaProblems, didYouMean);
