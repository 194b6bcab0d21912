// npm run tiles -- OUT.pmtiles FILE.geojson…: cuts GeoJSON into an archive of tiles for an edition's ground. geo/README.md says of which.
import { readFileSync, writeFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { Unusable } from './check-geo-command.mjs';
import { cutTiles } from './cut-tiles.mjs';
import { loadTileFeatures } from './load-check.mjs';
import { writePmtiles } from './write-pmtiles.mjs';

const HELP = `npm run tiles -- OUT.pmtiles FILE.geojson… [--zoom N]

Cuts files of the layers lakes, rivers, borders, names and points into one archive of tiles.
Each file is called by its layer: points.geojson. --zoom: the last zoom of the tiles, 0 to 14.`;

/**
 * @param {readonly string[]} args as they were typed
 * @returns {Promise<string>} what has been written
 * @throws {Unusable}
 */
export async function makeTiles(args) {
  const zoomAt = args.indexOf('--zoom');
  const zoom = zoomAt < 0 ? undefined : Number(args[zoomAt + 1]);
  const [out, ...files] = args.filter((_, i) => zoomAt < 0 || (i !== zoomAt && i !== zoomAt + 1));
  if (!out?.endsWith('.pmtiles') || files.length === 0) throw new Unusable(HELP);
  if (zoom !== undefined && !(Number.isInteger(zoom) && zoom >= 0 && zoom <= 14))
    throw new Unusable(`tiles: --zoom: expected a whole number from 0 to 14, read "${args[zoomAt + 1]}"`);
  const { tileFeatures } = await loadTileFeatures();
  /** @type {Record<string, import('geojson').Feature[]>} */
  const layers = {};
  /** @type {string[]} */
  const faults = [];
  for (const file of files) {
    const read = tileFeatures(basename(file), jsonOf(file), (where, message) =>
      faults.push(`error ${file} ${where}: ${message}`.replace(' :', ':'))
    );
    for (const [layer, features] of Object.entries(read))
      layers[layer] = [...(layers[layer] ?? []), ...features];
  }
  if (faults.length > 0) throw new Unusable(`${faults.join('\n')}\ntiles: nothing is written`);
  if (Object.values(layers).every(({ length }) => length === 0))
    throw new Unusable('tiles: the files are empty');
  const { tiles, maxzoom } = cutTiles(layers, zoom);
  const archive = writePmtiles(tiles, {
    minzoom: 0,
    maxzoom,
    bounds: boundsOf(Object.values(layers).flat()),
    metadata: {
      name: basename(out, '.pmtiles'),
      vector_layers: Object.keys(layers).map((id) => ({ id, fields: {}, minzoom: 0, maxzoom }))
    }
  });
  writeFileSync(shellPath(out), archive);
  const most = tiles.reduce((longest, { data }) => Math.max(longest, data.length), 0);
  return `${out}: ${tiles.length} tiles to zoom ${maxzoom}, ${kilobytes(archive.length)} kB; the largest has ${kilobytes(most)} kB`;
}

/** A path is seen from where the command was given, not from where npm runs it. @param {string} path */
const shellPath = (path) => resolve(process.env['INIT_CWD'] ?? '.', path);

/** @param {number} bytes */
const kilobytes = (bytes) => Math.ceil(bytes / 1000);

/** @param {string} file */
function jsonOf(file) {
  try {
    return JSON.parse(readFileSync(shellPath(file), 'utf8'));
  } catch (error) {
    throw new Unusable(`tiles: ${file} cannot be read: ${/** @type {Error} */ (error).message}`);
  }
}

/** West, south, east, north. @param {readonly import('geojson').Feature[]} features */
function boundsOf(features) {
  const bounds = [180, 90, -180, -90];
  /** @param {any} coordinates */
  const widen = (coordinates) => {
    if (typeof coordinates[0] !== 'number') return coordinates.forEach(widen);
    const [longitude, latitude] = coordinates;
    bounds[0] = Math.min(bounds[0] ?? 0, longitude);
    bounds[1] = Math.min(bounds[1] ?? 0, latitude);
    bounds[2] = Math.max(bounds[2] ?? 0, longitude);
    bounds[3] = Math.max(bounds[3] ?? 0, latitude);
  };
  for (const { geometry } of features) if ('coordinates' in geometry) widen(geometry.coordinates);
  return bounds;
}

if (import.meta.filename === process.argv[1]) {
  try {
    console.log(await makeTiles(process.argv.slice(2)));
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = error instanceof Unusable ? 2 : 1;
  }
}
