// MapLibre built from its own sources: page and worker then share one file with what both need. The package's finished
// files hold it twice, which is a hundred kilobytes of every first visit.
import { readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { transformWithOxc } from 'vite';
import { ROOT } from './install.mjs';

const SOURCES = join(ROOT, 'node_modules/maplibre-gl/src');
const PACKAGE = join(SOURCES, '../package.json');
/** What runs in the page, and what in the worker. */
export const MAPLIBRE = join(SOURCES, 'index.ts');
export const MAPLIBRE_WORKER = join(SOURCES, 'source/worker.ts');
/** All of it in one finished file: a page without an origin of its own starts no worker that asks for other files. */
const WHOLE_WORKER = join(SOURCES, '../dist/maplibre-gl-worker.mjs');
export const WHOLE_WORKER_NAME = 'maplibre-whole-worker';
/** What reads tiles in the worker: fetched by it when the first tile is asked for. */
const TILE_READER = join(SOURCES, 'source/vector_tile_worker_source.ts');
export const LATE_TILE_READER = `${TILE_READER}?late`;
/** @typedef {{ from: string, to: string }} Change */
/**
 * What is replaced in a file of MapLibre's sources, wherever it stands in it, and by what.
 * @type {Readonly<Record<string, Change | readonly Change[]>>}
 */
const CHANGES = {
  // It takes the worker that has begun already (src/map/early-worker.ts).
  'util/web_worker.ts': {
    from: 'export async function workerFactory(): Promise<Worker> {',
    to: `export async function workerFactory(): Promise<Worker> {
    const early = (globalThis as any).takeMapWorker?.();
    if (early) return early;`
  },
  // Styles are checked by tests, and are not here again.
  'style/validate_style.ts': {
    from: "import {latest as styleSpec, validateStyleMin} from '@maplibre/maplibre-gl-style-spec';",
    to: `import {latest as styleSpec} from '@maplibre/maplibre-gl-style-spec';
    const validateStyleMin = new Proxy(() => [], { get: (nothing) => nothing });`
  },
  // Ground that it has read from a text (src/map/drawn-ground.ts) it does not send to the page, which does not ask for it.
  'source/geojson_worker_source.ts': { from: 'if (params.request) result.data = params.data;', to: '' },
  // After each picture it looks through all tiles for whether the map is there, which it knows once it is.
  'ui/map.ts': {
    from: 'if (this.loaded() && !this._loaded) {',
    to: 'if (!this._loaded && this.loaded()) {'
  },
  // Where the tiles of a source are those of the source before, so are their masks.
  'render/frame_render_context.ts': {
    from: 'this.currentStencilSource = layer.source;',
    to: `const masked = this.currentStencilSource === undefined ? undefined : this.maskedTileIDs;
        this.currentStencilSource = layer.source;
        if (masked?.length === tileIDs.length && tileIDs.every(({key}) => key in this.tileClippingMaskIDs)) return;
        this.maskedTileIDs = tileIDs;`
  },
  // What a source begins with its worker has; the page does not ask for it, and it is most of a ground.
  'source/geojson_source.ts': {
    from: `this._data = typeof options.data === 'string' ? {url: options.data} : {geojson: options.data};
        this._options = extend({}, options);`,
    to: `this._data = {url: ''};
        this._options = extend({}, options, {data: undefined});`
  },
  // No layer of a flat map hides another by its depth: all are drawn once, from the lowest to the uppermost.
  'render/painter.ts': {
    from: 'if (!this.renderToTexture) {',
    to: `frameRenderContext.opaquePassCutoff = 0;
        if (false) {`
  },
  // No label has parts with colours of their own, for which it would look through its words at each zoom.
  'style/style_layer/symbol_style_layer.ts': {
    from: '_setPaintOverrides(): void {',
    to: '_setPaintOverrides(): void { return;'
  },
  // A list of numbers, as nearly all of a ground is, goes to the worker as it is: browsers copy it by themselves, and sooner.
  'util/web_worker_transfer.ts': {
    from: 'if (isSerializeHandledByBuiltin(input)) {',
    to: `if (Array.isArray(input) && input.length > 0 && input.every((value) => typeof value === 'number')) return input as any;
    if (isSerializeHandledByBuiltin(input)) {`
  },
  // What lies where in a tile is looked up when somebody points there: a view for each cell of each tile was half a megabyte.
  'util/transferable_grid_index.ts': {
    from: `for (let k = 0; k < this.d * this.d; k++) {
                const start = array[NUM_PARAMS + k];
                const end = array[NUM_PARAMS + k + 1];
                cells.push(start === end ? null : array.subarray(start, end));
            }`,
    to: `cells.length = this.d * this.d;
            const startOf = (k: number) => array[NUM_PARAMS + k];
            this.cells = new Proxy(cells, { get: (_, k) => array.subarray(startOf(Number(k)), startOf(Number(k) + 1)) });`
  },
  // The tiles of a source are listed dozens of times in a picture: the list is the same until another tile comes or one goes.
  'tile/tile_manager_in_view_tiles.ts': [
    {
      from: 'return Object.values(this._tiles);',
      to: 'return this.listedTiles ??= Object.values(this._tiles);'
    },
    { from: 'return Object.keys(this._tiles);', to: 'return this.listedIds ??= Object.keys(this._tiles);' },
    ...['this._tiles = tiles;', 'this._tiles[key] = tile;', 'delete this._tiles[key];'].map((from) => ({
      from,
      to: `${from} this.listedTiles = this.listedIds = undefined;`
    }))
  ],
  // Whenever labels are placed there are two grids of 2,900 cells for boxes and as many for circles; few cells ever hold any.
  'symbol/grid_index.ts': ['boxCells', 'circleCells'].flatMap((cells) => [
    { from: `${cells}.push([]);`, to: `${cells}.push(null);` },
    { from: `this.${cells}[cellIndex].push(uid);`, to: `(this.${cells}[cellIndex] ??= []).push(uid);` }
  ]),
  // No label stands above the ground; each source would ask all layers whenever the camera moves.
  'tile/tile_manager.ts': {
    from: '_updateMaxContentElevation(): number {',
    to: '_updateMaxContentElevation(): number { return 0;'
  }
};
/** How the program asks for the address of the worker. */
const WORKER_ADDRESS = 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
const VIRTUAL = '\0maplibre-worker-address';

/** @returns {import('vite').Plugin} */
export function maplibreFromSources() {
  return {
    name: 'maplibre-from-sources',
    apply: 'build',
    enforce: 'pre',
    resolveId(id) {
      if (id === 'maplibre-gl') return MAPLIBRE;
      if (id === LATE_TILE_READER) return id;
      return id === WORKER_ADDRESS ? VIRTUAL : undefined;
    },
    load(id) {
      if (id === VIRTUAL) {
        const worker = this.emitFile({ type: 'chunk', id: MAPLIBRE_WORKER, name: 'maplibre-worker' });
        const source = readFileSync(WHOLE_WORKER);
        const whole = this.emitFile({ type: 'asset', name: `${WHOLE_WORKER_NAME}.js`, source });
        return `export default globalThis.origin === 'null' ? import.meta.ROLLUP_FILE_URL_${whole} : import.meta.ROLLUP_FILE_URL_${worker};`;
      }
      if (id === PACKAGE) return JSON.stringify({ version: JSON.parse(readFileSync(id, 'utf8')).version });
      if (id === TILE_READER)
        return lateTileReader(
          this.emitFile({ type: 'chunk', id: LATE_TILE_READER, preserveSignature: 'strict' })
        );
      const path = id.replace(/\?late$/, '');
      // As MapLibre is compiled: a field that is only declared is none, or it would hide what the class it extends has set.
      if (id.startsWith(SOURCES) && path.endsWith('.ts'))
        return transformWithOxc(sourceOf(path), path, {
          assumptions: { setPublicClassFields: true },
          typescript: { removeClassFieldsWithoutInitializer: true }
        });
      return undefined;
    }
  };
}

/**
 * Stands for the reader of tiles until that has arrived; all that it is asked is answered later anyway.
 *
 * @param {string} reference of the file that has it
 */
const lateTileReader = (reference) => `
  export class VectorTileWorkerSource {
    constructor(...given) { this.given = given; this.availableImages = given[2]; }
    async ask(method, params) {
      const address = import.meta.ROLLUP_FILE_URL_${reference};
      this.reader ??= import(address).then((late) => new late.VectorTileWorkerSource(...this.given));
      const reader = await this.reader;
      reader.availableImages = this.availableImages;
      return reader[method](params);
    }
    loadTile(params) { return this.ask('loadTile', params); }
    reloadTile(params) { return this.ask('reloadTile', params); }
    abortTile(params) { return this.ask('abortTile', params); }
    removeTile(params) { return this.ask('removeTile', params); }
  }`;

/**
 * @param {string} path
 * @throws where MapLibre has changed what is changed here
 */
function sourceOf(path) {
  const changes = [CHANGES[relative(SOURCES, path).replaceAll(sep, '/')] ?? []].flat();
  return changes.reduce(
    (source, { from, to }) => {
      if (!source.includes(from))
        throw new Error(`${path} has no longer “${from}”, which scripts/maplibre.mjs changes`);
      return source.replaceAll(from, to);
    },
    readFileSync(path, 'utf8')
  );
}
