/** Ground held by one power and claimed by another: hatched, and hatched brokenly where readings differ. */
import { PathLayer, SolidPolygonLayer } from '@deck.gl/layers';
import type { Edition, Territory } from '../../../domain/edition';
import { memoByObject } from '../../../domain/memo';
import { holdingSpans } from '../../../domain/territory';
import { gpuDay, type GpuClock } from '../../gpu-time';
import { dashGlsl, HATCH_DASH } from '../../style/dash';
import { hatchAt } from '../../style/hatch';
import { GLSL_DISCARD_VERTEX, TimedExtension } from '../timed-extension';
import { inkOf, palettes, rgba } from '../../style/palette';
import type { LayerInputs, Pickable } from '../layer-inputs';

type ZonePolygon = Pickable & {
  readonly territory: Territory;
  readonly polygon: [number, number][][];
  /** Days: it may be held from [0], surely from [1] until [2], and may be until [3]. */
  readonly times: [number, number, number, number];
};
type ZoneOutline = Omit<ZonePolygon, 'polygon'> & { readonly path: [number, number][] };

export const zonePolygons = memoByObject((edition: Edition): readonly ZonePolygon[] =>
  edition.territories.flatMap((territory) => {
    const { geometry, id } = territory;
    if (!geometry) return []; // areas of the ground are MapLibre's to draw
    const { possible, sure } = holdingSpans(territory);
    const times = [possible.start, sure.start, sure.end, possible.end].map((t) => gpuDay(edition, t));
    const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
    return polygons.map((polygon) => ({
      selection: { kind: 'territory', id },
      territory,
      polygon,
      times: times as ZonePolygon['times']
    }));
  })
);

const zoneOutlines = memoByObject((edition: Edition): readonly ZoneOutline[] =>
  zonePolygons(edition).flatMap(({ polygon, ...rest }) => polygon.map((path) => ({ ...rest, path })))
);

const ATTRIBUTES = { territoryTimes: { size: 4, accessor: 'getTimes' } } as const;

/** Hidden, in the picking pass too, unless some reading has it held. */
const HIDE = `if (clock.day < territoryTimes.x || clock.day >= territoryTimes.w) ${GLSL_DISCARD_VERTEX}`;

/** Lines rising to the right at 45°, fixed to the ground; broken where not every reading agrees. */
const hatch = (clock: GpuClock) =>
  new TimedExtension({
    clock,
    name: 'hatch',
    attributes: ATTRIBUTES,
    uniforms: {
      types: { origin: 'vec2<f32>', gap: 'f32', stroke: 'f32', ratio: 'f32' },
      block: /* glsl */ `
layout(std140) uniform hatchUniforms {
  vec2 origin;
  float gap;
  float stroke;
  float ratio;
} hatch;
`,
      values: ({ context: { viewport, device } }) => {
        const [x = 0, y = 0] = viewport.project([0, 0]);
        return {
          origin: [x % 1e4, (viewport.height - y) % 1e4],
          ...hatchAt(viewport.zoom),
          ratio: (device.canvasContext?.getDrawingBufferSize()[0] ?? viewport.width) / viewport.width
        };
      }
    },
    inject: {
      'vs:#decl': 'in vec4 territoryTimes;\nflat out vec2 vSure;',
      'vs:#main-end': `vSure = territoryTimes.yz;\n${HIDE}`,
      'fs:#decl': 'flat in vec2 vSure;',
      'fs:DECKGL_FILTER_COLOR': /* glsl */ `
  if (!bool(picking.isActive)) {
    vec2 p = gl_FragCoord.xy / hatch.ratio - hatch.origin;
    float across = mod(p.y - p.x, hatch.gap);
    float distance = min(across, hatch.gap - across) * 0.7071;
    float line = 1.0 - smoothstep(hatch.stroke * 0.5 - 0.35, hatch.stroke * 0.5 + 0.35, distance);
    bool sure = clock.day >= vSure.x && clock.day < vSure.y;
    color.a *= line * (sure ? 1.0 : ${dashGlsl('(p.x + p.y) * 0.7071', HATCH_DASH)});
    if (color.a < 0.01) discard;
  }`
    }
  });

const outline = (clock: GpuClock) =>
  new TimedExtension({
    clock,
    name: 'outline',
    attributes: ATTRIBUTES,
    inject: { 'vs:#decl': 'in vec4 territoryTimes;', 'vs:#main-end': HIDE }
  });

export function territoryZoneLayers({ edition, clock, theme, sovereignty }: LayerInputs) {
  const palette = palettes[theme];
  const inkOn = ({ territory }: { readonly territory: Territory }) => inkOf(palette, territory.holder.colour);
  const getTimes = ({ times }: { readonly times: ZonePolygon['times'] }) => times;
  // By law no ground is occupied.
  const visible = sovereignty !== 'law';
  return [
    new SolidPolygonLayer<ZonePolygon, { getTimes: typeof getTimes }>({
      id: 'territories',
      visible,
      data: zonePolygons(edition),
      pickable: true,
      getPolygon: ({ polygon }) => polygon,
      getFillColor: (part) => rgba(inkOn(part), palette.hatch),
      getTimes,
      updateTriggers: { getFillColor: theme },
      extensions: [hatch(clock)]
    }),
    new PathLayer<ZoneOutline, { getTimes: typeof getTimes }>({
      id: 'territory-outlines',
      visible,
      data: zoneOutlines(edition),
      getPath: ({ path }) => path,
      getColor: (ring) => rgba(inkOn(ring)),
      getWidth: 1.2,
      widthUnits: 'pixels',
      getTimes,
      updateTriggers: { getColor: theme },
      extensions: [outline(clock)]
    })
  ];
}
