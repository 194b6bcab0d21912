/**
 * Whether an aim is kept, in words; one that is missed fails the run.
 *
 * @param {boolean} isKept
 * @param {string} aim as it is printed: "≤ 50"
 */
export function judged(isKept, aim) {
  if (!isKept) process.exitCode = 1;
  return `${isKept ? 'kept' : 'missed'} ${aim}`;
}
