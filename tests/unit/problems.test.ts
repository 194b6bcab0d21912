import { expect, test } from 'vitest';
import {
  describeProblem,
  didYouMean,
  SourceLocation,
  locationOf,
  type Problem
} from '../../src/data/problems';

/** The one problem reported on the spot to which `way` leads. */
const reported = (way: (found: Problem[]) => SourceLocation) => {
  const found: Problem[] = [];
  way(found).report('is wrong');
  return found[0] as Problem;
};

test('a problem says file, feature and field, and then what is wrong', () => {
  const problem = reported((found) =>
    locationOf(found, 'events.geojson', ['features', 14], 'flag-lowered', ['properties'])
      .in('when')
      .in('[0].edtf')
  );
  expect(describeProblem(problem)).toBe('events.geojson features[14] "flag-lowered" when[0].edtf: is wrong');
});

test('a problem has the path to its value in the file, and is an error if nothing else is said', () => {
  const problem = reported((found) =>
    locationOf(found, 'events.geojson', ['features', 14], 'flag-lowered', ['properties']).in('when[0].edtf')
  );
  expect(problem.path).toEqual(['features', 14, 'properties', 'when', 0, 'edtf']);
  expect(problem.severity).toBe('error');
});

test('a field whose name holds dots and brackets is one field', () => {
  const problem = reported((found) => new SourceLocation(found, 'edition.json').in('title').in(['a.b[0]']));
  expect(problem.path).toEqual(['title', 'a.b[0]']);
});

test('an item without an id is named by its number', () => {
  const problem = reported((found) => locationOf(found, 'sources.json', [3], undefined).in('title'));
  expect(describeProblem(problem)).toBe('sources.json [3].title: is wrong');
});

test('a problem of the whole file names the file only', () => {
  expect(describeProblem(reported((found) => new SourceLocation(found, 'events.geojson').in('')))).toBe(
    'events.geojson: is wrong'
  );
});

test('all spots of a file report to one list, in the order of reading', () => {
  const found: Problem[] = [];
  const file = new SourceLocation(found, 'edition.json');
  file.in('span').report('first');
  file.in('kinds').in('[0]').report('second');
  expect(found.map(({ message }) => message)).toEqual(['first', 'second']);
});

test.for([
  ['shangai', '; did you mean "shanghai"?'],
  ['kobee', '; did you mean "kobe"?'],
  ['shanhgai', '; did you mean "shanghai"?'],
  ['kboe', '; did you mean "kobe"?'],
  ['kyoto', ''],
  ['canton', ''],
  ['', '']
] as const)('for "%s" the suggestion is: %s', ([word, suggestion]) => {
  expect(didYouMean(word, ['peking', 'kobe', 'shanghai'])).toBe(suggestion);
});

test('of two that were perhaps meant the nearer one is suggested', () => {
  expect(didYouMean('zone-a1', ['zone-bc', 'zone-a'])).toBe('; did you mean "zone-a"?');
});
