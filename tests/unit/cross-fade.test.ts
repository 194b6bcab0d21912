import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fadedAcross, fadedThrough, type CrossFade } from '../../src/map/cross-fade';

const ids = fc.constantFrom('a', 'b', 'c', 'd', 'e');
const opacity = fc.double({ min: 0, max: 1, noNaN: true });
const fades: fc.Arbitrary<CrossFade> = fc.record({
  from: fc.array(fc.tuple(ids, opacity)).map((entries) => new Map(entries)),
  to: fc.array(ids).map((some) => new Set(some))
});

for (const [name, faded] of Object.entries({ fadedAcross, fadedThrough })) {
  test(`${name}: opacities lie between 0 and 1 and are the same whenever they are asked for`, () => {
    fc.assert(
      fc.property(fades, opacity, (fade, share) => {
        const opacities = faded(fade, share);
        for (const value of opacities.values()) {
          expect(value).toBeGreaterThanOrEqual(0);
          expect(value).toBeLessThanOrEqual(1);
        }
        expect(faded(fade, share)).toEqual(opacities);
      })
    );
  });

  test(`${name}: begins with what is seen and ends with all that will be seen, and nothing else`, () => {
    fc.assert(
      fc.property(fades, (fade) => {
        const first = faded(fade, 0);
        for (const id of [...fade.from.keys(), ...fade.to])
          expect(first.get(id)).toBe(fade.from.get(id) ?? 0);
        expect(faded(fade, 1)).toEqual(new Map([...fade.to].map((id) => [id, 1])));
      })
    );
  });

  test(`${name}: what comes grows clearer only, what leaves fainter only`, () => {
    fc.assert(
      fc.property(fades, opacity, opacity, (fade, one, other) => {
        const [earlier, later] = [
          faded(fade, Math.min(one, other) * 0.999),
          faded(fade, Math.max(one, other) * 0.999)
        ];
        for (const [id, before] of earlier) {
          const after = later.get(id) ?? 0;
          if (fade.to.has(id)) expect(after).toBeGreaterThanOrEqual(before - 1e-12);
          else expect(after).toBeLessThanOrEqual(before + 1e-12);
        }
      })
    );
  });
}

test('land is seen of both at half of the time, names of neither', () => {
  const fade = { from: new Map([['a', 1]]), to: new Set(['b']) };
  expect([...fadedAcross(fade, 0.5)]).toEqual([
    ['a', 0.5],
    ['b', 0.5]
  ]);
  expect([...fadedThrough(fade, 0.5)]).toEqual([
    ['a', 0],
    ['b', 0]
  ]);
});
