/** What reading an edition needs only for some of them: words for what is wrong, and what reads the strengths of movements. */
export { addStrengths } from './parse-strength';
export { explainedLog } from './problem-words';
