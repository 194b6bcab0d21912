/** An archive of tiles at an address, of which only what is asked for is fetched. */
import { FetchSource, FileSource, PMTiles, type Source } from 'pmtiles';
import type { TileArchive } from '../domain/ground';
import type { Problem } from './problems';
import { headerFaults, layerFaults, layersOf, TILE_LAYERS } from './tile-archive-faults';

type OpenedArchive = {
  readonly archive?: TileArchive;
  readonly problems: readonly Problem[];
  /** It did not arrive, and may when it is asked for again. */
  readonly missing?: boolean;
};

const opened = new Map<string, Promise<OpenedArchive>>();

/** Reads header and metadata; the same address is read once, unless it did not arrive. Never throws. */
export function openTileArchive(file: string, address: string): Promise<OpenedArchive> {
  const opening = opened.get(address) ?? open(file, address);
  opened.set(address, opening);
  void opening.then(({ missing }) => missing && opened.delete(address));
  return opening;
}

async function open(file: string, address: string): Promise<OpenedArchive> {
  const told = (messages: readonly string[]) =>
    messages.map((message): Problem => ({ severity: 'error', file, path: [], where: '', message }));
  try {
    const tiles = new PMTiles(await sourceAt(address));
    const header = await tiles.getHeader();
    const faults = headerFaults(header);
    if (faults.length > 0) return { problems: told(faults) };
    const metadata = await tiles.getMetadata();
    const layers = layersOf(metadata).filter((name) => TILE_LAYERS.some((known) => known === name));
    const { minZoom: minzoom, maxZoom: maxzoom, minLon, minLat, maxLon, maxLat } = header;
    const archive: TileArchive = {
      file,
      layers,
      minzoom,
      maxzoom,
      bounds: [minLon, minLat, maxLon, maxLat],
      tile: async (...which) => (await tiles.getZxy(...which))?.data
    };
    return { archive, problems: told(layerFaults(metadata)) };
  } catch (error) {
    if (error instanceof TypeError) return { problems: [], missing: true };
    return { problems: told([wordsFor(String(error))]) };
  }
}

/** What the page holds itself is read from there. */
async function sourceAt(address: string): Promise<Source> {
  if (!/^(blob|data):/.test(address)) return new FetchSource(new URL(address, document.baseURI).href);
  const blob = await (await fetch(address)).blob();
  return new FileSource(new File([blob], address.slice(0, 80)));
}

/** @param error as the library words it */
const wordsFor = (error: string) => {
  if (/Byte Serving/.test(error))
    return 'tiles are not drawn: the host sends files only whole; expected one that answers range requests (docs/hosting.md)';
  if (/response code/.test(error)) return 'the file is missing or could not be fetched';
  return `is no archive of tiles that can be read: ${error}`;
};
