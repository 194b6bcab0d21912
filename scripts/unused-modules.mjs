// Parts of MapLibre, deck.gl, luma.gl and d3 that this map never runs, of which no bundler can know: a globe, terrain, tiles of pictures, shaders
// for another graphics interface. In the build each is replaced by a module of the same exports that do nothing.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { transformWithOxc } from 'vite';
import { ROOT } from './install.mjs';

const MODULES = join(ROOT, 'node_modules');

/** @type {(folder: string, names: readonly string[]) => string[]} */
const inFolder = (folder, names) => names.map((name) => `${folder}/${name}`);

const MAPLIBRE = inFolder('maplibre-gl/src', [
  // The earth as a globe.
  ...inFolder('geo/projection', [
    'globe_camera_helper.ts',
    'globe_covering_tiles_details_provider.ts',
    'globe_projection.ts',
    'globe_transform.ts',
    'vertical_perspective_camera_helper.ts',
    'vertical_perspective_projection.ts',
    'vertical_perspective_transform.ts'
  ]),
  // Heights, and what is seen above them.
  'render/terrain.ts',
  'tile/terrain_tile_manager.ts',
  'webgl/render_to_texture.ts',
  // Kinds of layer that no style here has, and what is drawn to find faults.
  ...inFolder('style/style_layer', [
    'color_relief_style_layer.ts',
    'fill_extrusion_style_layer.ts',
    'heatmap_style_layer.ts',
    'hillshade_style_layer.ts'
  ]),
  ...inFolder('webgl/draw', [
    'draw_collision_debug.ts',
    'draw_color_relief.ts',
    'draw_debug.ts',
    'draw_fill_extrusion.ts',
    'draw_heatmap.ts',
    'draw_hillshade.ts',
    'draw_sky.ts',
    'draw_terrain.ts'
  ]),
  ...inFolder('shaders/glsl', [
    ...['_projection_globe', 'atmosphere', 'collision_box', 'collision_circle', 'color_relief', 'debug'],
    ...['fill_extrusion', 'fill_extrusion_pattern', 'heatmap', 'heatmap_texture', 'hillshade'],
    ...['hillshade_prepare', 'line_gradient', 'line_gradient_sdf', 'sky'],
    ...['terrain', 'terrain_depth', 'terrain_height']
  ]).flatMap((shader) => [`${shader}.vertex.glsl.g.ts`, `${shader}.fragment.glsl.g.ts`]),
  // Tiles of pictures, moving pictures.
  ...inFolder('source', [
    'canvas_source.ts',
    'raster_dem_tile_source.ts',
    'raster_dem_tile_worker_source.ts',
    'raster_tile_source.ts',
    'vector_tile_mlt.ts',
    'video_source.ts'
  ]),
  // Parts of the page that ours has itself.
  'ui/control/attribution_control.ts',
  'ui/control/logo_control.ts',
  'ui/hash.ts'
]);

/** Expressions that no style here has, and what compares two styles. */
const STYLE_SPEC = inFolder('@maplibre/maplibre-gl-style-spec/dist', [
  'diff.mjs',
  'expression/definitions/distance.mjs',
  'expression/definitions/within.mjs'
]);

const DECK_GL = [
  // Files and pictures that a layer might ask for by address.
  '@loaders.gl/core/dist/index.js',
  '@loaders.gl/images/dist/index.js',
  // The hand on the map is MapLibre's, and no attribute moves by itself.
  'mjolnir.js/dist/hammerjs/index.js',
  ...inFolder('@deck.gl/core/dist.webgl-only', [
    'controllers/globe-controller.js',
    'controllers/map-controller.js',
    'transitions/gpu-interpolation-transition.js',
    'transitions/gpu-spring-transition.js',
    // No light here throws a shadow.
    'effects/lighting/suncalc.js',
    'passes/shadow-pass.js',
    'shaderlib/shadow/shadow.js',
    'lib/tooltip-widget.js',
    'views/globe-view.js'
  ]),
  // What measures a graphics card, and what has it write into its own memory.
  ...inFolder('@luma.gl/webgl/dist/adapter/resources', ['webgl-query-set.js', 'webgl-transform-feedback.js']),
  // Shaders for WebGPU, and arithmetic of 64 bits.
  ...inFolder('@luma.gl/shadertools/dist', [
    'lib/shader-assembly/wgsl-binding-debug.js',
    'lib/shader-assembly/wgsl-binding-scan.js',
    'lib/shader-assembly/wgsl-interface-scan.js',
    'modules/lighting/lights/lighting-wgsl.js',
    'modules/lighting/phong-material/phong-shaders-wgsl.js',
    'modules/math/fp64/fp64-arithmetic-wgsl.js'
  ])
];

/** Colours between two colours: of d3-interpolate the camera of a story flies, and nothing else. */
const D3 = ['d3-color/dist/d3-color.mjs'];

const DECK = '@deck.gl/core/dist.webgl-only/lib';

/**
 * What is called all the same, and does nothing: deck.gl listens on an element that is not on the page (src/map/overlay.ts), and what it
 * would lay over the map it would measure in each picture.
 * @type {Readonly<Record<string, string>>}
 */
const CALLED = {
  'mjolnir.js/dist/event-manager.js':
    'export class EventManager { on() {} watch() {} off() {} destroy() {} }',
  [`${DECK}/widget-manager.js`]:
    'export class WidgetManager { setProps() {} addDefault() {} onRedraw() {} onHover() {} onEvent() {} finalize() {} }'
};

/** @returns {import('vite').Plugin} */
export function unusedModules() {
  const called = new Map(Object.entries(CALLED).map(([path, code]) => [join(MODULES, path), code]));
  const unused = [...MAPLIBRE, ...STYLE_SPEC, ...DECK_GL, ...D3].map((path) => join(MODULES, path));
  const paths = new Set([...unused, ...called.keys()]);
  return {
    name: 'unused-modules',
    apply: 'build',
    enforce: 'pre',
    async load(id) {
      if (!paths.has(id)) return undefined;
      const code = called.get(id);
      if (code) return { code, moduleSideEffects: false };
      const source = readFileSync(id, 'utf8');
      const plain = id.endsWith('.ts') ? (await transformWithOxc(source, id)).code : source;
      const parsed = /** @type {import('estree').Program} */ (this.parse(plain));
      return { code: exportsOf(parsed).map(doingNothing).join('\n'), moduleSideEffects: false };
    },
    buildStart() {
      const missing = [...paths].filter((path) => !existsSync(path));
      if (missing.length > 0) this.error(`are no more, or elsewhere: ${missing.join(', ')}`);
    }
  };
}

/** @typedef {{ readonly name: string; readonly isText: boolean }} Export */

/**
 * The names that a module exports, and whether each is a text.
 *
 * @param {import('estree').Program} program
 * @returns {Export[]}
 */
function exportsOf({ body }) {
  return body.flatMap((node) => {
    if (node.type === 'ExportDefaultDeclaration')
      return [{ name: 'default', isText: isText(node.declaration) }];
    if (node.type !== 'ExportNamedDeclaration') return [];
    const { declaration, specifiers } = node;
    if (declaration?.type === 'VariableDeclaration')
      return declaration.declarations.flatMap(({ id, init }) =>
        id.type === 'Identifier' ? [{ name: id.name, isText: isText(init) }] : []
      );
    if (declaration) return [{ name: declaration.id.name, isText: false }];
    return specifiers.flatMap(({ exported }) =>
      exported.type === 'Identifier' ? [{ name: exported.name, isText: false }] : []
    );
  });
}

/** @param {{ readonly type: string; readonly value?: unknown } | null | undefined} node */
const isText = (node) =>
  node?.type === 'TemplateLiteral' || (node?.type === 'Literal' && typeof node.value === 'string');

/**
 * A function stands for a class as well: it can be extended, and nothing is one of its kind.
 *
 * @param {Export} exported
 */
function doingNothing({ name, isText }) {
  if (name === 'default') return `export default ${isText ? "''" : 'function () {}'};`;
  return isText ? `export const ${name} = '';` : `export function ${name}() {}`;
}
