/** A feature of routes.geojson. */
import * as v from 'valibot';
import { ROUTE_KINDS } from '../../domain/edition';
import { feature, lineString } from './feature';
import { claims, course, dated, evidence, id, list, localized, optionalList, position, text } from './values';

const gauge = v.strictObject({
  millimetres: v.pipe(
    v.number('expected millimetres'),
    v.check((value) => value >= 300 && value <= 3000, 'is no gauge; expected millimetres, such as 1435')
  ),
  ...evidence
});

const ownership = v.strictObject({
  powers: v.pipe(list(id), v.minLength(1, 'names no power; leave the owner out where none is known')),
  edtf: v.optional(text),
  ...evidence
});

const station = v.pipe(
  v.strictObject({ place: v.optional(id), name: v.optional(localized), position: v.optional(position) }),
  v.check(
    ({ place, name, position: point }) => (place === undefined ? Boolean(name && point) : !name && !point),
    'is either a place, {"place": "…"}, or a point with a name, {"name": {…}, "position": [longitude, latitude]}'
  )
);

export const RouteFeature = feature(lineString, {
  title: localized,
  kind: v.picklist(ROUTE_KINDS, 'expected railway, ferry or road'),
  claims,
  course,
  gauge: optionalList(gauge),
  owners: optionalList(ownership),
  when: optionalList(dated),
  interruptions: optionalList(dated),
  stations: optionalList(station),
  ...evidence
});
