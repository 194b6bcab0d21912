/** Of which format a file is, by what stands in it, and what the reader of that format makes of it. */
import { isObject } from '../data/json-value';
import type { Draft } from './draft';
import type { TextFile } from './import-file';
import type { ImportLog } from './import-log';
import { objectsOf, readJson, type JsonFile, type JsonObject } from './json-file';
import { isRecogitoHead, readAnnotations, readRecogitoTable } from './read-annotations';
import { readCsl } from './read-csl';
import { readGeoJson } from './read-geojson';
import { readLinkedPlaces } from './read-linked-places';
import { readStoryMap } from './read-storymap';
import { readTableDraft } from './read-table';
import { isTimelineHead, readTimeline, readTimelineTable } from './read-timeline';
import { readGpx, readKml, readXml, type ParseXml } from './read-xml';

/** A file that has been read; `format` is what it is called by those who use it. */
export type ReadFile = { readonly format: string; readonly draft: Draft };

/** Undefined, and reported, where it is of no format that is read. */
export function readFile(file: TextFile, parseXml: ParseXml, log: ImportLog): ReadFile | undefined {
  const start = file.text.replace(/^[\uFEFF\s]+/, '').slice(0, 1);
  if (start === '') {
    log.lost({ file: file.name, where: '' }, ({ files }) => files.empty);
    return undefined;
  }
  if (start === '<') return readXmlFile(file, parseXml, log);
  if (start === '{' || start === '[') {
    const json = readJson({ ...file, text: file.text.replace(/^\uFEFF/, '') }, log);
    return json && readJsonFile(json, log);
  }
  if (!/[,;\t|]/.test(file.text.split('\n')[0] ?? '') && !/\.[ct]sv$/i.test(file.name)) {
    log.lost({ file: file.name, where: '', line: 1, column: 1 }, ({ files }) => files.noTable);
    return undefined;
  }
  return readTableFile(file, log);
}

function readXmlFile(file: TextFile, parseXml: ParseXml, log: ImportLog): ReadFile | undefined {
  const xml = readXml(file, parseXml, log);
  const root = xml?.documentElement.nodeName.toLowerCase();
  if (!xml || root === undefined) return undefined;
  if (root === 'kml') return { format: 'KML', draft: readKml(file, xml, log) };
  if (root === 'gpx') return { format: 'GPX', draft: readGpx(file, xml, log) };
  log.lost({ file: file.name, where: '' }, ({ files }) => files.unknownXml(root));
  return undefined;
}

const isAnnotation = ({ type, motivation, target }: JsonObject) =>
  type === 'Annotation' || (target !== undefined && (motivation !== undefined || type === undefined));

function readJsonFile(file: JsonFile, log: ImportLog): ReadFile | undefined {
  const { value } = file;
  const items = objectsOf(value).map(([item]) => item);
  if (Array.isArray(value)) {
    if (items.some(isAnnotation)) return { format: 'Web Annotation', draft: readAnnotations(file, log) };
    if (items.some((item) => 'type' in item || 'title' in item))
      return { format: 'CSL-JSON', draft: readCsl(file, log) };
  } else if (isObject(value)) {
    const features = objectsOf(value['features']).map(([feature]) => feature);
    if (
      'features' in value ||
      value['type'] === 'Feature' ||
      'coordinates' in value ||
      'geometries' in value
    ) {
      const isLinked =
        JSON.stringify(value['@context'] ?? '')
          .toLowerCase()
          .includes('linkedplaces') ||
        features.some((feature) => Array.isArray(feature['names']) && objectsOf(feature['names']).length > 0);
      return isLinked
        ? { format: 'Linked Places', draft: readLinkedPlaces(file, log) }
        : { format: 'GeoJSON', draft: readGeoJson(file, log) };
    }
    if ('storymap' in value) return { format: 'StoryMapJS', draft: readStoryMap(file, log) };
    if (Array.isArray(value['events'])) return { format: 'TimelineJS', draft: readTimeline(file, log) };
    if (
      isAnnotation(value) ||
      /^Annotation(Page|Collection)$/.test(String(value['type'])) ||
      '@graph' in value
    )
      return { format: 'Web Annotation', draft: readAnnotations(file, log) };
    if (Array.isArray(value['items'])) return { format: 'CSL-JSON', draft: readCsl(file, log) };
  }
  log.lost(file.spotOf([]), ({ files }) => files.unknownJson);
  return undefined;
}

function readTableFile(file: TextFile, log: ImportLog): ReadFile {
  const head = (file.text.replace(/^\uFEFF/, '').split(/\r?\n/)[0] ?? '')
    .split(/[,;\t]/)
    .map((name) => name.replace(/^"|"$/g, '').trim());
  if (isTimelineHead(head)) return { format: 'TimelineJS', draft: readTimelineTable(file, log) };
  if (isRecogitoHead(head)) return { format: 'Recogito', draft: readRecogitoTable(file, log) };
  return { format: 'table', draft: readTableDraft(file, log) };
}
