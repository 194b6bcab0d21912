/**
 * The ways of journeys. A way that a source gives is one firm line; one that is only known by its ends
 * is two thin broken ones. Travelled so far in the accent, the rest in second ink.
 */
import { PathLayer } from '@deck.gl/layers';
import type { Position } from 'geojson';
import type { Leg } from '../../domain/edition';
import { cumulative, journeySpan, legTimes, stretches, vertexTimes } from '../../domain/movement';
import { FAR, gpuDay, type GpuClock } from '../gpu-time';
import { TimedExtension } from './timed-extension';
import { palette, rgba } from '../palette';
import { perEdition, type Pickable, type Sheet } from './sheet';

type Travel = [day: number, length: number, begins: number];

export type JourneyLeg = Pickable & {
  readonly way: Leg['way'];
  readonly path: Position[];
  /**
   * For each vertex: the day on which it is passed, its distance from the beginning of the path in
   * pixels at zoom 0, and the day on which the whole journey begins: before it nothing of it is drawn.
   */
  readonly travel: readonly Travel[];
};

/** Pixels to a degree of longitude at zoom 0. */
const PIXELS = 512 / 360;
/** Of a broken line, in pixels. */
const DASH = 6;
const GAP = 3;

export const journeyLegs = perEdition((edition): readonly JourneyLeg[] =>
  edition.movements.flatMap((movement) => {
    const begins = gpuDay(edition, journeySpan(movement)?.start ?? 0);
    const lengths = cumulative(movement.path);
    const times = vertexTimes(movement);
    return movement.legs.map((leg, i): JourneyLeg => {
      const [from, to] = [movement.stops[i]?.vertex ?? 0, movement.stops[i + 1]?.vertex ?? 0];
      const stretch = stretches(movement).find((it) => it.leg === leg);
      // A leg ends with its arrival, not when the stop is left again; one whose dates are at odds has neither.
      const passed = stretch ? legTimes(movement, stretch) : [...times.slice(from, to + 1)];
      return {
        selection: { kind: 'movement', id: movement.id },
        way: leg.way,
        path: movement.path.slice(from, to + 1),
        travel: passed.map((t, j): Travel => [gpuDay(edition, t), (lengths[from + j] ?? 0) * PIXELS, begins])
      };
    });
  })
);

const ofWay = (way: Leg['way']) =>
  perEdition((edition) => journeyLegs(edition).filter((leg) => leg.way === way));
const documented = ofWay('documented');
const schematic = ofWay('schematic');

const colour = (hex: string) =>
  `vec3(${rgba(hex)
    .slice(0, 3)
    .map((byte) => (byte / 255).toFixed(4))
    .join(', ')})`;

/** Travelled and to come; `broken` into dashes of which only the two edges are drawn. */
const travelling = (clock: GpuClock, broken: boolean) =>
  new TimedExtension({
    clock,
    name: broken ? 'travellingSchematic' : 'travellingDocumented',
    attributes: {
      // As the path itself, each segment has a vertex and the next one.
      travels: {
        size: 3,
        accessor: 'getTravel',
        shaderAttributes: { travelHere: { vertexOffset: 0 }, travelThere: { vertexOffset: 1 } }
      }
    },
    inject: {
      'vs:#decl': 'in vec3 travelHere;\nin vec3 travelThere;\nout vec3 vTravel;',
      'vs:#main-end': `
vTravel = mix(travelHere, travelThere, positions.x);
vTravel.y *= project.scale;`,
      'fs:#decl': 'in vec3 vTravel;',
      'fs:DECKGL_FILTER_COLOR': /* glsl */ `
  if (!bool(picking.isActive)) {
    bool travelled = clock.day >= vTravel.x;
    bool begun = clock.day >= vTravel.z;
    color.rgb = travelled ? ${colour(palette.accent)} : ${colour(palette.secondInk)};
    color.a *= travelled ? 1.0 : begun ? 0.8 : 0.0;
    ${broken ? BROKEN : ''}
  }`
    }
  });

const BROKEN = /* glsl */ `
    color.a *= smoothstep(0.3, 0.55, abs(geometry.uv.x));
    float dash = mod(vTravel.y, ${(DASH + GAP).toFixed(1)});
    color.a *= smoothstep(0.0, 0.7, dash) - smoothstep(${(DASH - 0.7).toFixed(1)}, ${DASH.toFixed(1)}, dash);`;

type Travelling = { getTravel: (leg: JourneyLeg) => readonly Travel[] };

export function build({ edition, selection, clock }: Sheet) {
  const chosen = selection?.kind === 'movement' ? selection.id : undefined;
  const shared = {
    pickable: true,
    widthUnits: 'pixels',
    jointRounded: true,
    getPath: ({ path }: JourneyLeg) => path as never, // deck.gl asks for mutable tuples; it does not mutate
    getColor: rgba(palette.accent),
    // A journey that is looked at shows its way before it begins.
    getTravel: ({ travel, selection: { id } }: JourneyLeg) =>
      id === chosen ? travel.map(([day, length]): Travel => [day, length, -FAR]) : travel,
    updateTriggers: { getTravel: chosen }
  } as const;
  return [
    new PathLayer<JourneyLeg, Travelling>({
      ...shared,
      id: 'journeys-documented',
      data: documented(edition),
      getWidth: 2.2,
      extensions: [travelling(clock, false)]
    }),
    new PathLayer<JourneyLeg, Travelling>({
      ...shared,
      id: 'journeys-schematic',
      data: schematic(edition),
      getWidth: 3.7,
      extensions: [travelling(clock, true)]
    })
  ];
}
