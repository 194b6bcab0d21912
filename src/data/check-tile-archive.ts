/** What an author is told of an archive of tiles, whose bytes are all there. */
import { strFromU8, gunzipSync } from 'fflate';
import { bytesToHeader, Compression, type Header } from 'pmtiles';
import { headerFaults, layerFaults } from './tile-archive-faults';

/** The length of the header, in bytes: version 3 of the format. */
const HEADER_LENGTH = 127;
const VERSION = 3;

/** All that is wrong with it, each as a sentence. */
export function tileArchiveFaults(bytes: Uint8Array): readonly string[] {
  if (bytes.length < HEADER_LENGTH || strFromU8(bytes.subarray(0, 7)) !== 'PMTiles')
    return ['is no archive of tiles: it does not begin as a PMTiles file does'];
  if (bytes[7] !== VERSION)
    return [`is of version ${bytes[7]} of PMTiles; expected ${VERSION} (pmtiles convert OLD NEW)`];
  const header = bytesToHeader(Uint8Array.from(bytes.subarray(0, HEADER_LENGTH)).buffer);
  const faults = headerFaults(header, bytes.length);
  const metadata = metadataOf(bytes, header);
  if (metadata === undefined) return faults.length > 0 ? faults : ['has metadata that cannot be read'];
  return [...faults, ...layerFaults(metadata)];
}

/** Undefined where it cannot be read. */
function metadataOf(bytes: Uint8Array, { jsonMetadataOffset: from, ...header }: Header): unknown {
  const written = bytes.subarray(from, from + header.jsonMetadataLength);
  try {
    const text = header.internalCompression === Compression.Gzip ? gunzipSync(written) : written;
    return JSON.parse(strFromU8(text));
  } catch {
    return undefined;
  }
}
