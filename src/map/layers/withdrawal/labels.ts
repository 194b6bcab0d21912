/**
 * What is written beside the signs of a withdrawal: the name of the post, or what the sign is, and how many men it stands for. What
 * moves takes its words along (`gliding-labels.ts`).
 */
import { bestText } from '../../../domain/best-text';
import type { Place } from '../../../domain/edition';
import type { LngLat } from '../../../domain/lng-lat';
import type { Localized } from '../../../domain/reading';
import { instant, DAY } from '../../../domain/time';
import { labelAt } from '../../../domain/toponym';
import { palettes } from '../../style/palette';
import { rowsFor } from '../../style/withdrawal-shapes';
import type { Heading } from '../../style/withdrawal-symbol';
import { positionOn } from '../journey-heads/segments-on-day';
import type { LayerInputs } from '../layer-inputs';
import {
  columnsOf,
  documentedShipsAt,
  menAtPlaces,
  reconstructed,
  shipsOf,
  type Moving
} from './reconstructed';
import { barSide, type BarSide } from './standing';

/** Men of a withdrawal, and by what signs the map shows them; `name` is of the post that they are at, or come from. */
export type MenShown = {
  readonly sign: 'post' | 'column' | 'ship';
  /** How many such signs lie on one another there. */
  readonly signs: number;
  readonly name: string;
  readonly men: number;
};

/** Beside which sign words stand: bars so many segments high, or one that moves. */
export type Beside = `${BarSide} ${number}` | 'column' | `ship ${Heading}` | 'documented';

/** Men with a sign of their own, or the ship that a source names. */
type Named =
  (Pick<MenShown, 'sign' | 'signs' | 'men'> & { readonly place: Place }) | { readonly vessel: Localized };
type Sign = Named & { readonly id: string; readonly position: LngLat; readonly beside: Beside };

const postSigns = (inputs: LayerInputs): readonly Sign[] => {
  const found = reconstructed(inputs);
  return (found ? menAtPlaces(found) : []).map(([place, men]) => ({
    sign: 'post',
    signs: 1,
    place,
    men,
    id: `post ${place.id}`,
    position: place.position,
    beside: `${barSide(place, inputs.edition)} ${rowsFor(men)}`
  }));
};

/** Closer to each other than this, in degrees, columns lie on one another, and are counted together. */
const CLOSE = 0.15;

/** Of each group the easternmost first: beside that there is most room. */
function closeTogether(columns: readonly Moving[]): readonly (readonly [Moving, ...Moving[]])[] {
  const groups: [Moving, ...Moving[]][] = [];
  for (const column of columns.toSorted((a, b) => b.position[0] - a.position[0])) {
    const [x, y] = column.position;
    const group = groups.find(([{ position }]) => Math.hypot(position[0] - x, position[1] - y) < CLOSE);
    if (group) group.push(column);
    else groups.push([column]);
  }
  return groups;
}

function movingSigns(inputs: LayerInputs): readonly Sign[] {
  const found = reconstructed(inputs);
  const columns = closeTogether(found ? columnsOf(found) : []).map(([first, ...others]): Sign => ({
    ...first,
    sign: 'column',
    signs: 1 + others.length,
    men: others.reduce((sum, { men }) => sum + men, first.men),
    id: `column ${first.place.id}`,
    beside: 'column'
  }));
  const ships = (found ? shipsOf(found) : []).map(({ heading, index, ...ship }): Sign => ({
    ...ship,
    sign: 'ship',
    signs: 1,
    id: `ship ${String(index)}`,
    beside: `ship ${heading}`
  }));
  const documented = documentedShipsAt(inputs).flatMap((segment): readonly Sign[] => {
    const { leg, selection } = segment;
    const position = positionOn(inputs.clock.day, segment);
    return leg?.vessel
      ? [{ vessel: leg.vessel, id: `documented ${selection.id}`, position, beside: 'documented' }]
      : [];
  });
  return [...columns, ...ships, ...documented];
}

/** Where the words are that go with what moves. */
export const movingLabels = (inputs: LayerInputs): readonly Pick<WithdrawalLabel, 'id' | 'position'>[] =>
  movingSigns(inputs);

export type WithdrawalLabel = Pick<Sign, 'id' | 'position' | 'beside'> & {
  /** Whether it is seen only while it is told where, by `movingLabels`. */
  readonly glides?: true;
  readonly kind: 'post' | 'moving';
  readonly text: string;
  readonly colour: string;
  /** Id of the place that is meant by a click. */
  readonly place?: string;
};

/** All that is written; where words have not arrived, only the names of ships that a source tells of. */
export function withdrawalLabels(inputs: LayerInputs): readonly WithdrawalLabel[] {
  const { edition, hidden, languages, selection, theme, clock, menText } = inputs;
  if (hidden.has('journeys')) return [];
  const { accent, ink } = palettes[theme];
  const t = instant(edition.span.start + clock.day * DAY);
  const labelled =
    (kind: WithdrawalLabel['kind']) =>
    (sign: Sign): readonly WithdrawalLabel[] => {
      const { id, position, beside } = sign;
      const standing = { kind, id, position, beside, ...(kind === 'moving' && { glides: true as const }) };
      if ('vessel' in sign)
        return [{ ...standing, text: bestText(languages, sign.vessel).text, colour: accent }];
      if (!menText) return [];
      const { place, signs, men } = sign;
      const name = bestText(languages, labelAt(place, t)).text;
      const isSelected = selection?.kind === 'place' && selection.id === place.id;
      return [
        {
          ...standing,
          text: menText({ sign: sign.sign, signs, name, men }),
          colour: isSelected ? accent : ink,
          place: place.id
        }
      ];
    };
  return [...postSigns(inputs).flatMap(labelled('post')), ...movingSigns(inputs).flatMap(labelled('moving'))];
}
