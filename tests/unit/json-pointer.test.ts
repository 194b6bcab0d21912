import { expect, test } from 'vitest';
import { JsonPointer, pointerToItem } from '../../src/data/json-pointer';
import { describeProblem, type Problem } from '../../src/data/problems';

/** The one problem reported at the pointer that `point` makes. */
const reported = (point: (problems: Problem[]) => JsonPointer) => {
  const problems: Problem[] = [];
  point(problems).report('is wrong');
  return problems[0] as Problem;
};

test('a problem says file, feature and field, and then what is wrong', () => {
  const problem = reported((problems) =>
    pointerToItem(problems, 'events.geojson', ['features', 14], 'flag-lowered', ['properties'])
      .in('when')
      .in('[0].edtf')
  );
  expect(describeProblem(problem)).toBe('events.geojson features[14] "flag-lowered" when[0].edtf: is wrong');
});

test('a problem has the path to its value in the file, and is an error if nothing else is said', () => {
  const problem = reported((problems) =>
    pointerToItem(problems, 'events.geojson', ['features', 14], 'flag-lowered', ['properties']).in(
      'when[0].edtf'
    )
  );
  expect(problem.path).toEqual(['features', 14, 'properties', 'when', 0, 'edtf']);
  expect(problem.severity).toBe('error');
});

test('a field whose name holds dots and brackets is one field', () => {
  const problem = reported((problems) =>
    new JsonPointer(problems, 'edition.json').in('title').in(['a.b[0]'])
  );
  expect(problem.path).toEqual(['title', 'a.b[0]']);
});

test('an item without an id is named by its number', () => {
  const problem = reported((problems) => pointerToItem(problems, 'sources.json', [3], undefined).in('title'));
  expect(describeProblem(problem)).toBe('sources.json [3].title: is wrong');
});

test('a problem of the whole file names the file only', () => {
  expect(describeProblem(reported((problems) => new JsonPointer(problems, 'events.geojson').in('')))).toBe(
    'events.geojson: is wrong'
  );
});

test('all pointers into a file report to one list, in the order of reading', () => {
  const problems: Problem[] = [];
  const file = new JsonPointer(problems, 'edition.json');
  file.in('span').report('first');
  file.in('kinds').in('[0]').report('second');
  expect(problems.map(({ message }) => message)).toEqual(['first', 'second']);
});
