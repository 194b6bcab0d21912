/**
 * The ways of journeys as bands, as wide as those who travel are strong: in full where they have passed, which stays on the
 * map for good, since it is the account of what was lost; where they are still to pass, a thin line.
 */
import { PathLayer } from '@deck.gl/layers';
import type { Edition } from '../../../domain/edition';
import { memoByObject } from '../../../domain/memo';
import { countedMovements } from '../../../domain/strength';
import type { GpuClock } from '../../gpu-time';
import { greatestWidth, THINNEST } from '../../style/band-width';
import { glslColour } from '../../style/glsl-colour';
import { inkOf, palettes, rgba, type Palette } from '../../style/palette';
import { journeyLegs, travelOf, type Band, type JourneyLeg } from '../journeys/journey-legs';
import type { LayerInputs } from '../layer-inputs';
import { TimedExtension } from '../timed-extension';

type BandLeg = JourneyLeg & { readonly band: Band };

const bandLegs = memoByObject((edition: Edition): readonly BandLeg[] =>
  journeyLegs(edition, [...countedMovements(edition)]).filter((leg): leg is BandLeg => leg.band !== undefined)
);

/** Of a segment the vertex and the next one, as of a path itself. */
const bothEnds = (name: string) => ({
  shaderAttributes: { [`${name}Here`]: { vertexOffset: 0 }, [`${name}There`]: { vertexOffset: 1 } }
});

const widening = (clock: GpuClock, { secondInk }: Palette, edition: Edition) => {
  const { atZoom0, most } = greatestWidth(edition);
  return new TimedExtension({
    clock,
    name: 'band',
    attributes: {
      bands: { size: 4, accessor: 'getBand', ...bothEnds('band') }
    },
    inject: {
      'vs:#decl': `
in vec4 bandHere;
in vec4 bandThere;
float bandPixels;
out vec4 vBand;
out float vBandPixels;`,
      'vs:#main-start': /* glsl */ `
  float bandShare = mix(bandHere.y, bandThere.y, positions.x);
  float bandGreatest = min(project.scale * ${atZoom0.toFixed(4)}, ${most.toFixed(1)});
  bandPixels = max(bandShare * bandGreatest, ${THINNEST.toFixed(1)});`,
      'vs:DECKGL_FILTER_SIZE': 'size.xy *= bandPixels;',
      'vs:#main-end': `
vBand = mix(bandHere, bandThere, positions.x);
vBandPixels = bandPixels;`,
      'fs:#decl': 'in vec4 vBand;\nin float vBandPixels;',
      'fs:DECKGL_FILTER_COLOR': /* glsl */ `
  if (!bool(picking.isActive)) {
    // As of a line: between two vertices of one day the day comes out a little off.
    bool passed = clock.day + 0.0005 >= vBand.x;
    bool chosenOrNone = vBand.w > -${(1e5).toFixed(1)};
    float core = 1.0 - smoothstep(0.5, 1.1, abs(geometry.uv.x) * vBandPixels * 0.5);
    color.rgb = passed ? color.rgb : ${glslColour(secondInk)};
    color.a *= clock.day < vBand.z ? 0.0 : passed ? (chosenOrNone ? 1.0 : 0.4) : core * 0.7;
  }`
    }
  });
};

/** Of a vertex; the graphics card has room for one value more than those of a path itself. */
type BandVertex = [day: number, share: number, begins: number, fades: number];

/** The times as of a line, and the share in place of its length. */
const bandOf = (leg: BandLeg, chosen: string | undefined) =>
  travelOf(leg, chosen).map(([day, , begins, fades], i): BandVertex => [
    day,
    leg.band.shares[i] ?? 0,
    begins,
    fades
  ]);

type Widening = { getBand: (leg: BandLeg) => readonly BandVertex[] };

export function bandLayer({ edition, selection, clock, theme }: LayerInputs) {
  const palette = palettes[theme];
  const chosen = selection?.kind === 'movement' ? selection.id : undefined;
  return new PathLayer<BandLeg, Widening>({
    id: 'journeys-strength',
    data: bandLegs(edition),
    pickable: true,
    widthUnits: 'pixels',
    getWidth: 1, // times the width in pixels, which changes along the band
    jointRounded: true,
    getPath: ({ path }) => path,
    getColor: ({ band: { colour } }) => rgba(colour ? inkOf(palette, colour) : palette.accent),
    getBand: (leg) => bandOf(leg, chosen),
    updateTriggers: { getBand: chosen, getColor: theme },
    extensions: [widening(clock, palette, edition)]
  });
}
