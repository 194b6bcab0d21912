import { expect, test } from 'vitest';
import { describeProblem } from '../../src/data/problems';
import { filesIn, readExplained } from '../geo/support/folder';

const GOOD = filesIn(new URL('../geo/good/', import.meta.url));
type Raw = {
  features: {
    geometry: { coordinates: number[][] };
    properties: { stops: object[]; legs: object[] };
  }[];
};

/** The voyage of the good edition, changed. */
function voyage(change: (feature: Raw['features'][0]) => void) {
  const raw = JSON.parse(GOOD.get('movements.geojson') ?? '') as Raw;
  raw.features.forEach(change);
  const { edition, problems } = readExplained(new Map(GOOD).set('movements.geojson', JSON.stringify(raw)));
  return {
    movement: edition?.movements[0],
    told: problems.filter(({ file }) => file === 'movements.geojson').map(describeProblem)
  };
}

const shanghai = [121.49, 31.24];
const kobe = [135.19, 34.68];

test('a schematic leg is drawn out smoothly, its written vertices stay on it', () => {
  const { movement } = voyage(() => undefined);
  expect(movement?.path).toHaveLength(17);
  expect(movement?.path[8]).toEqual([129.2, 32.2]);
  expect(movement?.stops.map(({ vertex }) => vertex)).toEqual([0, 16]);
});

test('a documented leg is drawn as it is written', () => {
  const { movement } = voyage(({ properties }) => {
    properties.legs = properties.legs.map((leg) => ({ ...leg, course: 'documented' }));
  });
  expect(movement?.path).toEqual([shanghai, [129.2, 32.2], kobe]);
});

test('what is written before the first stop and after the last is no part of the way', () => {
  const { movement } = voyage(({ geometry }) => {
    geometry.coordinates.unshift([118, 30]);
    geometry.coordinates.push([139, 35]);
  });
  expect([movement?.path[0], movement?.path.at(-1)]).toEqual([shanghai, kobe]);
});

test('a line that comes back to a stop meets it again at the later vertex', () => {
  const { movement, told } = voyage(({ geometry, properties }) => {
    geometry.coordinates.push([129.2, 33.2], shanghai);
    properties.stops.push({
      place: 'shanghai',
      arrive: [{ edtf: '1924-11-28', sources: ['letter'], grade: 'attested' }]
    });
    properties.legs.push({ ...properties.legs[0], course: 'documented' });
  });
  expect(told).toEqual([]);
  expect(movement?.stops.map(({ vertex }) => vertex)).toEqual([0, 16, 18]);
});

test('of several vertices near a stop the nearest is taken', () => {
  const { movement } = voyage(({ geometry }) => geometry.coordinates.splice(1, 0, [121.46, 31.22]));
  expect(movement?.path[0]).toEqual([121.46, 31.22]);
});

test('a stop thirty kilometres off its line is a mistake', () => {
  const off = (longitude: number) =>
    voyage(({ geometry }) => {
      geometry.coordinates[2] = [135.183 + longitude, 34.6913];
    }).told;
  expect(off(0.3)).toEqual([]); // 27 km at this latitude
  expect(off(0.35)).toEqual([
    'movements.geojson features[0] "voyage" stops[1].place: "kobe" lies off the line: no vertex after the stop before is within 30 km of it'
  ]);
});

test('stops in another order than the line are a mistake', () => {
  const { told } = voyage(({ geometry }) => geometry.coordinates.reverse());
  expect(told[0]).toContain('stops[1].place: "kobe" lies off the line');
});

test('a stop that is dated before the one before it is told by number', () => {
  const { told } = voyage(({ properties }) => {
    properties.stops = [
      { place: 'shanghai', depart: [{ edtf: '1924-11-25', sources: ['letter'], grade: 'attested' }] },
      { place: 'kobe', arrive: [{ edtf: '1924-11-24', sources: ['letter'], grade: 'attested' }] }
    ];
  });
  expect(told).toEqual([
    'movements.geojson features[0] "voyage" legs[0]: stop 0 is not left before stop 1 is reached: put their dates in order'
  ]);
});

const dated = (edtf: string) => [{ edtf, sources: ['letter'], grade: 'attested' }];

test('a stop may be without a date, at either end', () => {
  for (const bare of [0, 1]) {
    const { movement, told } = voyage(({ properties }) => {
      delete (properties.stops[bare] as { arrive?: object; depart?: object }).arrive;
      delete (properties.stops[bare] as { arrive?: object; depart?: object }).depart;
    });
    expect(told).toEqual([]);
    expect(movement?.stops.map(({ arrive, depart }) => arrive.length + depart.length)).toEqual(
      bare === 0 ? [0, 1] : [1, 0]
    );
  }
});

test('a journey of which nothing is dated is none', () => {
  const { movement, told } = voyage(({ properties }) => {
    properties.stops = [{ place: 'shanghai' }, { place: 'kobe' }];
  });
  expect(movement).toBeUndefined();
  expect(told).toEqual([
    'movements.geojson features[0] "voyage" stops: none of them has a date; a journey needs one at least'
  ]);
});

test('dates are compared across stops that have none', () => {
  const { told } = voyage(({ geometry, properties }) => {
    geometry.coordinates.push([129.2, 33.2], shanghai);
    properties.stops = [
      { place: 'shanghai', depart: dated('1924-11-25') },
      { place: 'kobe' },
      { place: 'shanghai', arrive: dated('[..1924-11-24]') }
    ];
    properties.legs.push({ ...properties.legs[0] });
  });
  expect(told).toEqual([
    'movements.geojson features[0] "voyage" legs[1]: stop 0 is not left before stop 2 is reached: put their dates in order'
  ]);
});

test('a stop that is left before it is reached is a mistake', () => {
  const { told } = voyage(({ properties }) => {
    properties.stops[0] = { place: 'shanghai', arrive: dated('1924-11-23'), depart: dated('1924-11-22') };
  });
  expect(told).toEqual([
    'movements.geojson features[0] "voyage" stops[0]: is left before it is reached: put its dates in order'
  ]);
});

test.for([
  ['1924-11-24', '1924-11-24'],
  ['1924-11', '1924-11-05'],
  ['1924-11-30/', '[..1924-12]'],
  ['1925/1926', '1925/1926']
])('left %s and reached %s may follow each other', ([left = '', reached = '']) => {
  const { movement, told } = voyage(({ properties }) => {
    properties.stops = [
      { place: 'shanghai', depart: dated(left) },
      { place: 'kobe', arrive: dated(reached) }
    ];
  });
  expect(told).toEqual([]);
  expect(movement).toBeDefined();
});
