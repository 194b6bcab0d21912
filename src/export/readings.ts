/** Every reading of every entity of an edition, one by one. */
import type { Amount, Edition, Strength } from '../domain/edition';
import { isWayTold } from '../domain/movement';
import type { EntityRef } from '../domain/entities/entity-ref';
import type { StatementKind } from '../domain/entities/statement-kinds';
import type { Evidence, Localized, Readings } from '../domain/reading';

export type ExportedReading = {
  readonly ref: EntityRef;
  readonly what: StatementKind;
  /** What the reading says, by language; a date, a place's id or a number is the same in all. */
  readonly value: Localized;
  readonly evidence: Evidence;
};

/** In the order of the edition, and of each thing in that of its page. */
export function readingsOf(edition: Edition): readonly ExportedReading[] {
  const everywhere = (text: string): Localized =>
    Object.fromEntries(edition.languages.map((language) => [language, text]));
  const list = <T>(
    ref: EntityRef,
    what: StatementKind,
    readings: Readings<T>,
    valueOf: (value: T) => Localized
  ): readonly ExportedReading[] =>
    readings.map((reading) => ({ ref, what, value: valueOf(reading.value), evidence: reading }));
  const text = (value: Localized) => value;
  const edtf = (date: { readonly edtf: string }) => everywhere(date.edtf);
  return [
    ...edition.events.flatMap(({ id, details, when, where }) => {
      const ref: EntityRef = { kind: 'event', id };
      const { claims, quantities, differences } = details();
      return [
        ...list(ref, 'claim', claims, text),
        ...list(ref, 'date', when, edtf),
        ...list(ref, 'place', where, (place) => everywhere(place.id)),
        ...quantities.flatMap(({ what, readings }) =>
          list(ref, 'number', readings, (amount) => labelled(what, () => amountText(amount)))
        ),
        ...differences.flatMap(({ question, readings }) =>
          list(ref, 'difference', readings, (answer) =>
            labelled(question, (language) => answer[language] ?? '')
          )
        )
      ];
    }),
    ...edition.places.flatMap(({ id, holders, position, evidence }) => {
      const ref: EntityRef = { kind: 'place', id };
      return [
        { ref, what: 'position' as const, value: everywhere(position.join(', ')), evidence },
        ...holders.map(({ status, power, when, evidence }) => ({
          ref,
          what: 'holder' as const,
          value: everywhere([status, power.id, when?.edtf ?? ''].join(' ').trim()),
          evidence
        }))
      ];
    }),
    ...edition.movements.flatMap(({ id, details, stops, legs }) => {
      const ref: EntityRef = { kind: 'movement', id };
      return [
        ...list(ref, 'claim', details().claims, text),
        ...stops.flatMap(({ place, arrive, depart, strength = [], strengthAfter = [] }, i) => [
          ...list(ref, 'stop', arrive, ({ edtf }) => everywhere(`${place.id} arrive ${edtf}`)),
          ...list(ref, 'stop', depart, ({ edtf }) => everywhere(`${place.id} depart ${edtf}`)),
          ...list(ref, 'number', strength, (men) => everywhere(`${place.id} arrive ${strengthText(men)}`)),
          ...list(ref, 'number', strengthAfter, (men) =>
            everywhere(`${place.id} depart ${strengthText(men)}`)
          ),
          ...legs
            .slice(i, i + 1)
            .filter(isWayTold)
            .map(({ mode, course, evidence }) => ({
              ref,
              what: 'way' as const,
              value: everywhere(`${mode}, ${course}`),
              evidence
            })),
          ...list(ref, 'number', legs[i]?.strengths ?? [], (men) =>
            everywhere(`${place.id} onward ${strengthText(men)}`)
          )
        ])
      ];
    }),
    ...edition.territories.flatMap(({ id, details, when }) => {
      const ref: EntityRef = { kind: 'territory', id };
      return [...list(ref, 'claim', details().claims, text), ...list(ref, 'date', when, edtf)];
    }),
    ...edition.routes.flatMap(({ id, details, when, interruptions, gauge, owners, course, evidence }) => {
      const ref: EntityRef = { kind: 'route', id };
      return [
        ...list(ref, 'claim', details().claims, text),
        ...list(ref, 'date', when, edtf),
        ...list(ref, 'interruption', interruptions, edtf),
        ...list(ref, 'gauge', gauge, (millimetres) => everywhere(`${millimetres} mm`)),
        ...owners.map(({ powers, when, evidence }) => ({
          ref,
          what: 'owner' as const,
          value: everywhere([powers.map((power) => power.id).join(', '), when?.edtf ?? ''].join(' ').trim()),
          evidence
        })),
        { ref, what: 'course' as const, value: everywhere(course), evidence }
      ];
    }),
    ...edition.people.flatMap(({ id, life }) => list({ kind: 'person', id }, 'date', life, edtf))
  ];
}

/** "men: 75" in each language of the label. */
const labelled = (label: Localized, valueIn: (language: string) => string): Localized =>
  Object.fromEntries(
    Object.entries(label).map(([language, words]) => [language, `${words}: ${valueIn(language)}`])
  );

const strengthText = (strength: Strength) => (strength ? amountText(strength) : 'unknown');

const amountText = ({ min, max, approximate }: Amount) =>
  `${approximate ? '~' : ''}${min === max ? min : `${min}–${max}`}`;
