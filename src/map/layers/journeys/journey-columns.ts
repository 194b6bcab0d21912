/**
 * Journeys near the clock as columns: the legs of their ways, and the heads. Those of a block are made together, and joined with the others that
 * are in view.
 */
import type { Edition, Movement } from '../../../domain/edition';
import { hasManyJourneys, type JourneyBlock } from '../../../domain/journey-blocks';
import { memoByObject, memoOfLast } from '../../../domain/memo';
import { hasStrength } from '../../../domain/strength';
import type { GpuClock } from '../../gpu-time';
import { joined, keptWhileAsked, raised, roomFor, type Columns } from '../columns';
import { visitHeadSegments } from '../journey-heads/head-segments';
import { bandOf, drawnCourse, visitVertices } from './journey-legs';

/**
 * Each vertex has the row of its journey: by that one is pointed at, and by that the graphics card knows which is chosen. To deck.gl all legs are one
 * path, so that it looks at none of them: where one ends and another begins, `instanceTypes` says.
 */
export type LegColumns = Columns & {
  /** The row of a journey; −1 where it is not near the clock. */
  readonly rowOf: (id: string) => number;
};

export type JourneyColumns = { readonly legs: LegColumns; readonly heads: Columns };

/** Widths of ways in CSS pixels: of one that a source gives, and of one that the editors draw, which lies above. */
export const WAY_WIDTHS = { documented: 2.2, schematic: 3.7 } as const;

/** What deck.gl calls the instances of a path: the first of it, the last but one, and the last, from which nothing leads on. */
const [BEGINS, ENDS, BEYOND] = [1, 2, 4];

/**
 * By the blocks of `journeyBlocksAt`, for the map of a clock. The same object for the same list; of very many journeys those of another list take the
 * place of what that map had before.
 */
export const journeyColumns = memoByObject((edition: Edition) => {
  const ofFew = memoByObject((blocks: readonly JourneyBlock[]) => columnsOf(edition)(blocks));
  const ofMany = memoByObject((_: GpuClock) => memoOfLast(columnsOf(edition)));
  return (clock: GpuClock) => (hasManyJourneys(edition) ? ofMany(clock) : ofFew);
});

function columnsOf(edition: Edition): (blocks: readonly JourneyBlock[]) => JourneyColumns {
  const made = keptWhileAsked((block: JourneyBlock) => blockOf(edition, block));
  const rooms = { legs: roomsForLegs(), heads: roomsForHeads() };
  return (blocks) => {
    const parts = made(blocks);
    const journeys = ([] as Movement[]).concat(...blocks); // many times as fast as to flatten them
    const firstRows = sumsBefore(blocks.map(({ length }) => length));
    return {
      legs: legColumns(rooms.legs, journeys, parts, firstRows),
      heads: headColumns(rooms.heads, journeys, parts, firstRows)
    };
  };
}

const roomsForLegs = () => ({
  paths: roomFor(Float64Array),
  types: roomFor(Uint8Array),
  widths: roomFor(Float32Array),
  travels: roomFor(Float32Array),
  rows: roomFor(Uint32Array)
});

const roomsForHeads = () => ({
  from: roomFor(Float64Array),
  to: roomFor(Float32Array),
  days: roomFor(Float32Array),
  inferred: roomFor(Uint8Array),
  rows: roomFor(Uint32Array)
});

const legBlock = () => ({
  paths: [] as number[],
  travels: [] as number[],
  /** Of each vertex the journey, as it stands in the block, and whether it begins or ends a leg. */
  rows: [] as number[],
  types: [] as number[]
});

function blockOf(edition: Edition, journeys: JourneyBlock) {
  const legs = { documented: legBlock(), schematic: legBlock() };
  const heads = {
    rows: [] as number[],
    from: [] as number[],
    to: [] as number[],
    days: [] as number[],
    inferred: [] as number[]
  };
  journeys.forEach((movement, row) => {
    const isCounted = hasStrength(movement);
    for (let leg = 0; leg < movement.legs.length; leg++) {
      const course = drawnCourse(movement, leg);
      if (course === 'omitted' || (isCounted && bandOf(movement, leg, edition))) continue;
      const { paths, travels, rows, types } = legs[course];
      const first = types.length;
      visitVertices(edition, movement, leg, ([x, y], day, length, begins, fades) => {
        paths.push(x, y);
        travels.push(day, length, begins, fades);
        rows.push(row);
        types.push(0);
      });
      markEnds(types, first);
    }
    visitHeadSegments(edition, movement, (from, to, begins, ends, inferred) => {
      heads.rows.push(row);
      heads.from.push(from[0], from[1]);
      heads.to.push(to[0], to[1]);
      heads.days.push(begins, ends);
      heads.inferred.push(Number(inferred));
    });
  });
  const packed = ({ paths, travels, rows, types }: ReturnType<typeof legBlock>) => ({
    paths: new Float64Array(paths),
    travels: new Float32Array(travels),
    rows: new Uint32Array(rows),
    types: new Uint8Array(types)
  });
  return {
    documented: packed(legs.documented),
    schematic: packed(legs.schematic),
    heads: {
      rows: new Uint32Array(heads.rows),
      from: new Float64Array(heads.from),
      to: new Float32Array(heads.to),
      days: new Float32Array(heads.days),
      inferred: new Uint8Array(heads.inferred)
    }
  };
}
type Block = ReturnType<typeof blockOf>;

/** The vertices from `first` on are a leg. */
function markEnds(types: number[], first: number): void {
  const last = types.length - 1;
  if (last < first) return;
  types[last] = BEYOND;
  if (last === first) return;
  types[first] = BEGINS;
  types[last - 1] = (types[last - 1] ?? 0) + ENDS;
}

/** The ways that a source gives, and over them the others. */
function legColumns(
  rooms: ReturnType<typeof roomsForLegs>,
  journeys: readonly Movement[],
  blocks: readonly Block[],
  firstRows: readonly number[]
): LegColumns {
  const documented = blocks.map((block) => block.documented);
  const parts = [...documented, ...blocks.map((block) => block.schematic)];
  const rows = raised(rooms.rows, pick(parts, 'rows'), [...firstRows, ...firstRows]);
  const widths = rooms.widths(rows.length).fill(WAY_WIDTHS.schematic);
  const below = documented.reduce((sum, part) => sum + part.rows.length, 0);
  widths.fill(WAY_WIDTHS.documented, 0, below);
  return {
    length: Math.min(rows.length, 1),
    startIndices: Uint32Array.of(0, rows.length),
    attributes: {
      getPath: { value: joined(rooms.paths, pick(parts, 'paths')), size: 2 },
      // By the names of the attributes: what stands for an accessor deck.gl would read number by number.
      instanceTypes: { value: joined(rooms.types, pick(parts, 'types')), size: 1 },
      instanceStrokeWidths: { value: widths, size: 1 },
      travels: { value: joined(rooms.travels, pick(parts, 'travels')), size: 4 },
      rowIndexes: { value: rows, size: 1 }
    },
    selectionOf: selectionIn(journeys),
    rowOf: (id) => journeys.findIndex((journey) => journey.id === id)
  };
}

function headColumns(
  rooms: ReturnType<typeof roomsForHeads>,
  journeys: readonly Movement[],
  blocks: readonly Block[],
  firstRows: readonly number[]
): Columns {
  const parts = pick(blocks, 'heads');
  const rows = raised(rooms.rows, pick(parts, 'rows'), firstRows);
  const selectionOf = selectionIn(journeys);
  return {
    length: rows.length,
    attributes: {
      getPosition: { value: joined(rooms.from, pick(parts, 'from')), size: 2 },
      getTo: { value: joined(rooms.to, pick(parts, 'to')), size: 2 },
      getDays: { value: joined(rooms.days, pick(parts, 'days')), size: 2 },
      getInferred: { value: joined(rooms.inferred, pick(parts, 'inferred')), size: 1 }
    },
    selectionOf: (item) => selectionOf(rows[item] ?? -1)
  };
}

const pick = <T, K extends keyof T>(parts: readonly T[], name: K): readonly T[K][] =>
  parts.map((part) => part[name]);

const selectionIn = (journeys: readonly Movement[]) => (row: number) => {
  const journey = journeys[row];
  return journey && ({ kind: 'movement', id: journey.id } as const);
};

/** Before each of the numbers the sum of those before it. */
function sumsBefore(numbers: readonly number[]): readonly number[] {
  let sum = 0;
  return numbers.map((number) => (sum += number) - number);
}
