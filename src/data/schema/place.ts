/** A feature of places.geojson. */
import * as v from 'valibot';
import { PLACE_KINDS } from '../../domain/edition';
import { feature } from './feature';
import {
  evidence,
  id,
  languageTag,
  list,
  localized,
  metres,
  choiceOf,
  optionalList,
  position,
  status,
  text
} from './values';

const point = v.strictObject({ type: v.literal('Point', 'expected "Point"'), coordinates: position });

/** As in the Linked Places Format, but that `when` is EDTF. */
const toponym = v.strictObject({
  toponym: text,
  lang: languageTag,
  role: v.optional(v.picklist(['today', 'period'], 'expected today or period')),
  when: v.optional(text)
});

const holder = v.strictObject({
  status,
  power: id,
  edtf: v.optional(text),
  text: v.optional(localized),
  ...evidence
});

export const PlaceFeature = feature(point, {
  kind: choiceOf(PLACE_KINDS),
  within: v.optional(id),
  names: v.pipe(list(toponym), v.minLength(1, 'names nothing; a place has at least one name')),
  label: localized,
  localName: v.optional(text),
  rank: v.picklist([1, 2, 3, 4], 'expected a rank from 1 (great cities) to 4 (villages, buildings)'),
  precisionMetres: v.optional(metres),
  links: v.optional(list(text)),
  holders: optionalList(holder),
  labelSide: v.optional(
    v.picklist(['east', 'west', 'north', 'south'], 'expected east, west, north or south')
  ),
  ...evidence
});
