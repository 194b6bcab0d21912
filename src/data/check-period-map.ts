/** What an author is told of the files beside a map of the time; the map itself is checked as it is read. */
import { JsonPointer } from './json-pointer';
import { isObject } from './json-value';
import type { Problem } from './problems';
import type { RawFiles } from './raw-json';

/** Whether a file is for a map of the time. */
export const isOfPeriodMap = (file: string) => file.startsWith('map/');
export const isPicture = (file: string) => /\.(jpe?g|png|webp)$/.test(file);

/** @param names of all files in the folder of the edition */
export function unnamedFilesOfPeriodMap(names: Iterable<string>, raw: RawFiles): readonly Problem[] {
  const problems: Problem[] = [];
  const head = raw.get('edition.json');
  const map = isObject(head) && isObject(head['periodMap']) ? head['periodMap'] : {};
  for (const file of names)
    if (isOfPeriodMap(file) && file !== map['image'] && file !== map['annotation'])
      new JsonPointer(problems, file).report(
        'is not shown: periodMap in edition.json does not name it',
        'warning'
      );
  return problems;
}
