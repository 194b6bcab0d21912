/** KML and GPX, by way of GeoJSON. */
import { gpx, kml } from '@tmcw/togeojson';
import simplify from '@turf/simplify';
import type { Feature, Geometry, LineString } from 'geojson';
import { draft, type Draft, type DraftJourney, type PlaceMention } from './draft';
import type { TextFile, XmlDocument } from './import-file';
import { fourDecimals } from './imported-position';
import type { ImportLog, Spot } from './import-log';
import { featuresDraft } from './read-geojson';

/** How far a recorded track may be drawn beside itself, in degrees: some 50 m. */
const TOLERANCE = 0.0005;

export type ParseXml = (text: string) => XmlDocument;

/** The document in `file`; undefined, and reported, where it is no sound XML. */
export function readXml(
  { name, text }: TextFile,
  parseXml: ParseXml,
  log: ImportLog
): XmlDocument | undefined {
  try {
    return parseXml(text.replace(/^\uFEFF?\s+/, ''));
  } catch (error) {
    const { message } = error as Error;
    // As @xmldom/xmldom and the browsers say it: "line 3, column 5", "on line 3 at column 5", "Line Number 3, Column 5".
    const [, line, column] = /line(?: number)? (\d+)\D+(\d+)/i.exec(message) ?? [];
    const at = line ? { line: Number(line), column: Number(column) } : {};
    const reason =
      message
        .replace(/^line \d+, column \d+: /, '')
        .split('\n')[0]
        ?.slice(0, 160) ?? '';
    log.lost({ file: name, where: '', ...at }, ({ files }) => files.noXml(reason));
    return undefined;
  }
}

export function readKml(file: TextFile, xml: XmlDocument, log: ImportLog): Draft {
  const { features } = kml(xml as Document); // it reads no more of the document than both kinds have
  if (features.length === 0) log.lost(wholeOf(file), ({ formats }) => formats.kml);
  const overlays =
    xml.getElementsByTagName('GroundOverlay').length + xml.getElementsByTagName('NetworkLink').length;
  if (overlays > 0) log.lost(wholeOf(file), ({ formats }) => formats.overlays(overlays));
  const read = featuresDraft(
    features.filter((feature) => !isOverlay(feature)).map(withTime),
    spotsIn(file),
    log
  );
  const name = xml.getElementsByTagName('Document')[0]?.getElementsByTagName('name')[0];
  const title = name?.parentNode?.nodeName === 'Document' ? name.textContent.trim() : '';
  return { ...read, ...(title && { title }) };
}

export function readGpx(file: TextFile, xml: XmlDocument, log: ImportLog): Draft {
  const { features } = gpx(xml as Document);
  if (features.length === 0) log.lost(wholeOf(file), ({ formats }) => formats.gpx);
  const isTrack = (feature: Feature): feature is Feature<LineString> =>
    feature.geometry.type === 'LineString' && timesOf(feature).length > 0;
  // The time of a waypoint is that of the recording device, not of history: what it marks is a place.
  const others = features
    .filter((feature) => !isTrack(feature))
    .map((feature) => {
      const { time: _, ele: __, ...properties } = feature.properties ?? {};
      return { ...feature, properties };
    });
  const read = featuresDraft(others, spotsIn(file), log);
  return draft({ ...read, journeys: features.filter(isTrack).map((track, i) => trackOf(track, i, file)) });
}

const wholeOf = ({ name: file }: TextFile): Spot => ({ file, where: '' });

const spotsIn =
  ({ name: file }: TextFile) =>
  (_: number, where = ''): Spot => ({ file, where });

const isOverlay = ({ properties }: Feature<Geometry | null>) =>
  properties?.['@geometry-type'] === 'groundoverlay';

/** The time of a placemark, under the names that tables have. */
function withTime(feature: Feature<Geometry | null>): Feature<Geometry | null> {
  const { timestamp, timespan, ...properties } = (feature.properties ?? {}) as Record<string, unknown>;
  const { begin, end } = (timespan ?? {}) as { readonly begin?: string; readonly end?: string };
  const start = timestamp ?? (begin || undefined); // an end alone comes with an empty beginning
  return {
    ...feature,
    properties: {
      ...properties,
      ...(start !== undefined && { date: start }),
      ...(start === undefined && end && { date: `../${end}` }),
      ...(start !== undefined && end && { end })
    }
  };
}

const timesOf = ({ properties }: Feature): readonly string[] => {
  const { coordinateProperties } = (properties ?? {}) as {
    readonly coordinateProperties?: { readonly times?: unknown };
  };
  const times = coordinateProperties?.times;
  return Array.isArray(times) ? times.flat().filter((time) => typeof time === 'string') : [];
};

/** A track with times: a journey from its first point to its last. */
function trackOf(track: Feature<LineString>, index: number, file: TextFile): DraftJourney {
  const properties = (track.properties ?? {}) as { readonly name?: unknown; readonly desc?: unknown };
  const title =
    typeof properties.name === 'string' && properties.name ? properties.name : `Track ${index + 1}`;
  const spot: Spot = { file: file.name, where: `<trk> ${title}` };
  const path = simplify(track.geometry, { tolerance: TOLERANCE }).coordinates.map(fourDecimals);
  const [first, last] = [path[0], path.at(-1)];
  const times = timesOf(track).map((time) => time.slice(0, 10));
  const [start, end] = [times[0], times.at(-1)];
  const at = (name: string, position: typeof first): PlaceMention => ({
    name,
    spot,
    ...(position && { position })
  });
  return {
    spot,
    title,
    ...(typeof properties.desc === 'string' && properties.desc && { text: properties.desc }),
    sources: [],
    people: [],
    path,
    modes: [],
    stops: [
      { place: at(`${title} (start)`, first), ...(start && { depart: start }) },
      { place: at(`${title} (end)`, last), ...(end && { arrive: end }) }
    ]
  };
}
