/**
 * Journeys near the clock as columns: the legs of their ways, and the heads. Those of a block are made together, and joined with the others that
 * are in view.
 */
import type { Edition, Movement } from '../../../domain/edition';
import { hasManyJourneys, type JourneyBlock } from '../../../domain/journey-blocks';
import { memoByObject, memoOfLast } from '../../../domain/memo';
import { countedMovements } from '../../../domain/strength';
import type { GpuClock } from '../../gpu-time';
import { joined, keptWhileAsked, NumberWriter, raised, roomFor, type Columns } from '../columns';
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
  const writers = blockWriters();
  const made = keptWhileAsked((block: JourneyBlock) => blockOf(edition, block, writers));
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

const legWriters = () => ({
  paths: new NumberWriter(Float64Array),
  travels: new NumberWriter(Float32Array),
  /** Of each vertex the journey, as it stands in the block, and whether it begins or ends a leg. */
  rows: new NumberWriter(Uint32Array),
  types: new NumberWriter(Uint8Array)
});

const blockWriters = () => ({
  documented: legWriters(),
  schematic: legWriters(),
  heads: {
    rows: new NumberWriter(Uint32Array),
    from: new NumberWriter(Float64Array),
    to: new NumberWriter(Float32Array),
    days: new NumberWriter(Float32Array),
    inferred: new NumberWriter(Uint8Array)
  }
});

function blockOf(edition: Edition, journeys: JourneyBlock, writers: ReturnType<typeof blockWriters>) {
  const { heads } = writers;
  const counted = countedMovements(edition);
  journeys.forEach((movement, row) => {
    const isCounted = counted.has(movement);
    for (let leg = 0; leg < movement.legs.length; leg++) {
      const course = drawnCourse(movement, leg);
      if (course === 'omitted' || (isCounted && bandOf(movement, leg, edition))) continue;
      const { paths, travels, rows, types } = writers[course];
      const first = types.length;
      visitVertices(edition, movement, leg, ([x, y], day, length, begins, fades) => {
        paths.add(x);
        paths.add(y);
        travels.add(day);
        travels.add(length);
        travels.add(begins);
        travels.add(fades);
        rows.add(row);
        types.add(0);
      });
      markEnds(types, first);
    }
    visitHeadSegments(edition, movement, (from, to, begins, ends, inferred) => {
      heads.rows.add(row);
      heads.from.add(from[0]);
      heads.from.add(from[1]);
      heads.to.add(to[0]);
      heads.to.add(to[1]);
      heads.days.add(begins);
      heads.days.add(ends);
      heads.inferred.add(Number(inferred));
    });
  });
  return {
    documented: takenFrom(writers.documented),
    schematic: takenFrom(writers.schematic),
    heads: takenFrom(heads)
  };
}
type Block = ReturnType<typeof blockOf>;

type Taken<W> = { readonly [K in keyof W]: W[K] extends NumberWriter<infer T> ? T : never };

const takenFrom = <W extends Readonly<Record<string, { readonly take: () => unknown }>>>(writers: W) =>
  Object.fromEntries(Object.entries(writers).map(([name, writer]) => [name, writer.take()])) as Taken<W>;

/** The vertices from `first` on are a leg. */
function markEnds(types: NumberWriter<Uint8Array>, first: number): void {
  const last = types.length - 1;
  if (last < first) return;
  types.set(last, BEYOND);
  if (last === first) return;
  types.set(last - 1, ENDS);
  types.set(first, last - 1 === first ? BEGINS + ENDS : BEGINS);
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
