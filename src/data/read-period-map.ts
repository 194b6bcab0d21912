/** The map of the time that an edition lays on the ground: where its picture lies, and what is wrong with that. */
import type * as v from 'valibot';
import type { Extent } from '../domain/extent';
import type { PeriodMap, PictureCorners } from '../domain/period-map';
import { shortWay } from './across-180';
import type { EditionParser } from './edition-parser';
import type { JsonPointer } from './json-pointer';
import { byAnnotation, byCorners, type PlacedPicture } from './place-picture';
import type { ProblemLog } from './problems';
import { PeriodMapItem } from './schema/period-map';
import { validateValue } from './validate';
import type { Files } from './written-edition';

/** What a browser can show. */
const PICTURE = /^map\/[^/]+\.(jpe?g|png|webp)$/;

/** Reads it, if there is one, where the files of an edition have these texts and addresses. */
export const periodMapReader =
  (files: Files, addressOf: PeriodMapContext['addressOf']) =>
  (raw: unknown, context: Omit<PeriodMapContext, 'files' | 'addressOf'>): PeriodMap | undefined =>
    raw === undefined ? undefined : readPeriodMap(raw, { ...context, files, addressOf });
export type ReadPeriodMap = ReturnType<typeof periodMapReader>;

type PeriodMapContext = {
  readonly files: Files;
  /** The address of a file of the edition by its path; undefined where there is none. */
  readonly addressOf: (file: string) => string | undefined;
  readonly pointer: JsonPointer;
  readonly parser: EditionParser;
  readonly log: ProblemLog;
  /** Of the map, which may go beyond 180°. */
  readonly limits: Extent;
};

type RawPeriodMap = v.InferOutput<typeof PeriodMapItem>;

/** Undefined, with the reasons in the log, where it cannot be laid on the ground. */
function readPeriodMap(raw: unknown, context: PeriodMapContext): PeriodMap | undefined {
  const { pointer, parser, addressOf, limits } = context;
  const item = validateValue(PeriodMapItem, raw, context.log, (path) => pointer.in(path));
  if (!item) return undefined;
  parser.localized(item.title, pointer.in('title'));
  const { citations } = parser.evidence({ sources: item.sources, grade: 'document' }, pointer);
  const address = PICTURE.test(item.image) ? addressOf(item.image) : undefined;
  if (!PICTURE.test(item.image))
    pointer
      .in('image')
      .report(
        `read "${item.image}"; expected a JPEG, PNG or WebP of the folder "map", as in "map/sheet.jpg"`
      );
  else if (address === undefined)
    pointer.in('image').report(`"${item.image}" is not in the folder of the edition`);
  const placed = placedBy(item, context);
  if (address === undefined || !placed) return undefined;
  const middle = (limits[0] + limits[2]) / 2;
  const corners = shortWay(placed.corners, middle);
  if (isBeyond(corners, limits))
    pointer.report(
      'lies beyond the ground of this edition, and is not seen; are longitude and latitude swapped?',
      'warning'
    );
  return {
    ...placed,
    corners,
    address,
    citations,
    title: item.title,
    licence: item.licence,
    opacity: item.opacity
  };
}

function placedBy(item: RawPeriodMap, context: PeriodMapContext): PlacedPicture | undefined {
  const { pointer } = context;
  if (item.corners && item.annotation !== undefined)
    pointer.in('corners').report('has corners and an annotation; keep one of the two');
  else if (item.corners) return byCorners(item.corners, pointer.in('corners'));
  else if (item.annotation === undefined)
    pointer.report('has neither corners nor an annotation; give it one of the two, to say where it lies');
  else return byAnnotation(item.annotation, context);
  return undefined;
}

const isBeyond = (corners: PictureCorners, [west, south, east, north]: Extent) => {
  const longitudes = corners.map(([longitude]) => longitude);
  const latitudes = corners.map(([, latitude]) => latitude);
  return (
    Math.max(...longitudes) < west ||
    Math.min(...longitudes) > east ||
    Math.max(...latitudes) < south ||
    Math.min(...latitudes) > north
  );
};
