/** Ground held by one power and claimed by another: hatched, and hatched brokenly where readings differ. */
import { PathLayer, SolidPolygonLayer } from '@deck.gl/layers';
import type { Edition, Territory } from '../../../domain/edition';
import { memoByObject } from '../../../domain/memo';
import type { GpuClock } from '../../gpu-time';
import { dashGlsl, HATCH_DASH } from '../../style/dash';
import { hatchAt } from '../../style/hatch';
import { GLSL_DISCARD_VERTEX, TimedExtension } from '../timed-extension';
import { inkOf, palettes, rgba } from '../../style/palette';
import type { LayerInputs } from '../layer-inputs';
import { zonePolygons, type ZonePolygon } from './zones';

type ZoneOutline = Omit<ZonePolygon, 'polygon'> & { readonly path: [number, number][] };

const zoneOutlines = memoByObject((edition: Edition): readonly ZoneOutline[] =>
  zonePolygons(edition).flatMap(({ polygon, ...rest }) => polygon.map((path) => ({ ...rest, path })))
);

const ATTRIBUTES = { territoryTimes: { size: 4, accessor: 'getTimes' } } as const;

/** How much of it is seen: all while some reading has it held; what is not seen is hidden from the picking pass too. */
const FADE_VERTEX = /* glsl */ `
vHeld = mix(
  float(clock.before >= territoryTimes.x && clock.before < territoryTimes.w),
  float(clock.day >= territoryTimes.x && clock.day < territoryTimes.w),
  clock.share
);
if (vHeld == 0.0) ${GLSL_DISCARD_VERTEX}`;

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
      },
      dependOnView: true
    },
    inject: {
      'vs:#decl': 'in vec4 territoryTimes;\nflat out vec2 vSure;\nflat out float vHeld;',
      'vs:#main-end': `vSure = territoryTimes.yz;${FADE_VERTEX}`,
      'fs:#decl': 'flat in vec2 vSure;\nflat in float vHeld;',
      'fs:DECKGL_FILTER_COLOR': /* glsl */ `
  if (!bool(picking.isActive)) {
    vec2 p = gl_FragCoord.xy / hatch.ratio - hatch.origin;
    float across = mod(p.y - p.x, hatch.gap);
    float distance = min(across, hatch.gap - across) * 0.7071;
    float line = 1.0 - smoothstep(hatch.stroke * 0.5 - 0.35, hatch.stroke * 0.5 + 0.35, distance);
    bool sure = clock.day >= vSure.x && clock.day < vSure.y;
    color.a *= vHeld * line * (sure ? 1.0 : ${dashGlsl('(p.x + p.y) * 0.7071', HATCH_DASH)});
    if (color.a < 0.01) discard;
  }`
    }
  });

const outline = (clock: GpuClock) =>
  new TimedExtension({
    clock,
    name: 'outline',
    attributes: ATTRIBUTES,
    inject: {
      'vs:#decl': 'in vec4 territoryTimes;\nflat out float vHeld;',
      'vs:#main-end': FADE_VERTEX,
      'fs:#decl': 'flat in float vHeld;',
      'fs:DECKGL_FILTER_COLOR': 'if (!bool(picking.isActive)) color.a *= vHeld;'
    }
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
