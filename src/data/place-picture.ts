/** Where on the earth a picture lies: by its four corners, or by control points. */
import * as v from 'valibot';
import type { LngLat } from '../domain/lng-lat';
import type { PictureCorners, PictureFit } from '../domain/period-map';
import { shortWay } from './across-180';
import { kilometres } from './distance';
import { fitPicture, type ControlPoint } from './fit-picture';
import type { JsonPointer } from './json-pointer';
import { isObject } from './json-value';
import type { ProblemLog } from './problems';
import { Georeference } from './schema/period-map';
import { validateFile, validateValue } from './validate';
import type { Files, Validated } from './written-edition';

/** A point that lies further off than this share of the picture's diagonal was hardly meant to. */
const FAR_OFF = 0.05;

export type PlacedPicture = { readonly corners: PictureCorners; readonly fit?: PictureFit };

type AnnotationContext = {
  readonly files: Files;
  readonly log: ProblemLog;
  /** To what names the annotation. */
  readonly pointer: JsonPointer;
};

/** Where four corners say that a picture lies; undefined, and reported, where they are none. */
export function byCorners(given: readonly LngLat[], pointer: JsonPointer): PlacedPicture | undefined {
  const expected = 'expected upper left, upper right, lower right and lower left of the picture';
  const [first, second, third, fourth, ...more] = given;
  if (!first || !second || !third || !fourth || more.length > 0) {
    pointer.report(`has ${given.length} positions; ${expected}`);
    return undefined;
  }
  const corners = shortWay<PictureCorners>([first, second, third, fourth], first[0]);
  const turns = corners.map((corner, i) =>
    turn(corner, corners[(i + 1) % 4] ?? corner, corners[(i + 2) % 4] ?? corner)
  );
  if (turns.every((side) => side > 0)) pointer.report(`run the wrong way round; ${expected}`);
  else if (!turns.every((side) => side < 0))
    pointer.report(`are no corners of a picture: their sides cross, or lie in a line; ${expected}`);
  else {
    if (first[1] + second[1] < third[1] + fourth[1])
      pointer.report('begin in the south: is the picture to lie upside down?', 'warning');
    return { corners };
  }
  return undefined;
}

/** Above 0 where the way bends to the left. */
const turn = ([x0, y0]: LngLat, [x1, y1]: LngLat, [x2, y2]: LngLat) =>
  (x1 - x0) * (y2 - y1) - (y1 - y0) * (x2 - x1);

/** Where the control points of a georeference annotation lay a picture; undefined, and reported, where they do not say it. */
export function byAnnotation(
  file: string,
  { files, log, pointer }: AnnotationContext
): PlacedPicture | undefined {
  if (!files.has(file)) {
    pointer.in('annotation').report(`"${file}" is not in the folder of the edition`);
    return undefined;
  }
  const written = validateFile(v.unknown(), file, files, log);
  if (!written) return undefined;
  // Of a page of annotations the first counts.
  const items = isObject(written.value) ? written.value['items'] : undefined;
  const [raw, place] = Array.isArray(items)
    ? [(items as readonly unknown[])[0], written.pointer.in('items[0]')]
    : [written.value, written.pointer];
  const value = validateValue(Georeference, raw, log, (path) => place.in(path));
  return value && byPoints({ value, pointer: place });
}

function byPoints({
  value: { target, body },
  pointer
}: Validated<v.InferOutput<typeof Georeference>>): PlacedPicture | undefined {
  const { width, height } = target.source;
  const features = pointer.in('body.features');
  for (const [i, { properties }] of body.features.entries()) {
    const [x, y] = properties.resourceCoords;
    if (x > width || y > height)
      features
        .in(`[${i}].properties.resourceCoords`)
        .report(`[${x}, ${y}] is beyond the picture, which has ${width} × ${height} pixels`, 'warning');
  }
  const [start = 0] = body.features.map(({ geometry }) => geometry.coordinates[0]);
  const points: readonly ControlPoint[] = body.features.map(({ properties, geometry }) => ({
    picture: [properties.resourceCoords[0] / width, properties.resourceCoords[1] / height],
    position: shortWay(geometry.coordinates, start)
  }));
  const fitted = fitPicture(points);
  if (!fitted) {
    features.report(`has ${points.length} control points; expected at least three, not in a line`);
    return undefined;
  }
  const { corners, errorsKm } = fitted;
  const diagonal = kilometres(corners[0], corners[2]);
  const worst = Math.max(...errorsKm);
  if (worst > diagonal * FAR_OFF)
    features
      .in(`[${errorsKm.indexOf(worst)}]`)
      .report(
        `comes to lie ${Math.round(worst)} km off where the picture is ${Math.round(diagonal)} km across; is the point the right one, and is the picture in a projection like Mercator’s?`,
        'warning'
      );
  const errorKm = Math.sqrt(errorsKm.reduce((sum, error) => sum + error ** 2, 0) / errorsKm.length);
  return points.length > 3 ? { corners, fit: { points: points.length, errorKm } } : { corners };
}
