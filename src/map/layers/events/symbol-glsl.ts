/**
 * The mark of an event as GLSL for each pixel of it, drawn with the numbers of `event-symbol`.
 *
 * vGlow   strength of the glow, strength of the mark, its form, and how full it is: 2 a full disc, 1 a weak disc,
 *         0 or less a ring
 * vRoom   in pixels: how far the shape reaches, and its glow
 * vPaper  colour of what is hollow
 */
import {
  EVENT_SYMBOL_FORMS,
  outlineStrength,
  EVENT_SYMBOL_SIZES,
  type EventSymbolForm
} from '../../style/event-symbol';

const { halo, dot, ring, soft, tail, pair } = EVENT_SYMBOL_SIZES;
const float = (number: number) => number.toFixed(3);
const is = (form: EventSymbolForm) => `form == ${EVENT_SYMBOL_FORMS.indexOf(form)}`;

/** Edges are half a pixel soft. */
const line = (distance: string, width: number) =>
  `(1.0 - smoothstep(${float(width / 2 - 0.4)}, ${float(width / 2 + 0.4)}, abs(${distance})))`;
const disc = (distance: string, radius: number) =>
  `(1.0 - smoothstep(${float(radius - 0.5)}, ${float(radius + 0.5)}, ${distance}))`;

export const EVENT_SYMBOL_GLSL = /* glsl */ `
  vec2 at = geometry.uv * vRoom.x;
  float r = length(at);
  if (bool(picking.isActive)) {
    if (r > vRoom.y) discard;
  } else {
    int form = int(vGlow.z + 0.5);
    bool hollow = vGlow.w < 0.5 || ${is('double')} || ${is('undated')};
    float strength = vGlow.w > 1.5 ? 1.0
      : hollow ? ${float(outlineStrength(0))} + ${float(outlineStrength(1) - outlineStrength(0))} * vGlow.y : vGlow.y;
    float ink = 0.0;
    float paper = 0.0;
    if (vGlow.y < 0.01) strength = 0.0;
    else if (${is('double')}) {
      float d = length(vec2(abs(at.x) - ${float(pair.apart)}, at.y));
      ink = ${line(`d - ${float(ring.radius)}`, ring.width)};
      paper = ${disc('d', ring.radius)};
      float along = at.x / ${float(pair.apart - ring.radius)};
      float thread = ${float(pair.foot)} + ${float(pair.rise)} * (1.0 - along * along);
      if (abs(along) < 1.0) ink = max(ink, ${line('at.y - thread', pair.width)});
    } else if (${is('undated')}) {
      ink = ${line(`r - ${float(ring.radius)}`, ring.thin)};
      paper = ${disc('r', ring.radius)};
    } else if (hollow) {
      ink = ${line(`r - ${float(ring.radius)}`, ring.width)};
      paper = ${disc('r', ring.radius)};
    } else if (${is('soft')} && vGlow.w < 1.5) {
      ink = 1.0 - clamp((r - ${float(soft.core)}) / ${float(soft.edge - soft.core)}, 0.0, 1.0);
    } else {
      ink = ${disc('r', dot)};
    }
    if (${is('until')} || ${is('since')}) {
      float x = ${is('since')} ? at.x : -at.x;
      float dots = step(mod(x - ${float(tail.from)}, ${float(tail.every)}), ${float(tail.on)});
      if (x > ${float(tail.from)} && x < ${float(tail.to)}) ink = max(ink, dots * ${line('at.y', tail.width)});
    }
    ink *= strength;
    paper *= strength;
    float glow = vGlow.x * ${float(halo.strength)} * (1.0 - smoothstep(0.0, vRoom.y, r));
    float under = paper + (1.0 - paper) * glow;
    float alpha = ink + (1.0 - ink) * under;
    vec3 ground = mix(color.rgb, vPaper, paper / max(under, 0.001));
    color.rgb = mix(ground, color.rgb, ink / max(alpha, 0.001));
    color.a *= alpha;
  }`;
