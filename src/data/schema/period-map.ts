/** The map of the time that an edition lays on the ground, and the annotation that may say where it lies. */
import * as v from 'valibot';
import { list, localized, position, text } from './values';

const share = v.pipe(
  v.number('expected a number from 0 to 1'),
  v.minValue(0, 'expected a number from 0 to 1'),
  v.maxValue(1, 'expected a number from 0 to 1')
);

export const PeriodMapItem = v.strictObject({
  image: text,
  corners: v.optional(list(position)),
  annotation: v.optional(text),
  title: localized,
  sources: v.pipe(list(text), v.minLength(1, 'names no source: expected at least one')),
  licence: text,
  opacity: v.optional(share, 0.6)
});

const pixels = v.pipe(v.number('expected pixels'), v.minValue(0, 'expected pixels, not less than 0'));

/** A georeference annotation of IIIF, as far as it is read here. */
export const Georeference = v.object({
  target: v.object({ source: v.object({ width: pixels, height: pixels }) }),
  body: v.object({
    features: list(
      v.object({
        properties: v.object({ resourceCoords: v.tuple([pixels, pixels], 'expected [x, y] in pixels') }),
        geometry: v.object({ coordinates: position })
      })
    )
  })
});
