/**
 * Journeys near the clock as columns: the legs of their ways, and the heads. Each block of journeys lies in a slot of them; one that comes is
 * written where another has left.
 */
import type { Edition } from '../../../domain/edition';
import { hasManyJourneys, MOST_IN_BLOCK, type JourneyBlock } from '../../../domain/journey-blocks';
import { memoByObject } from '../../../domain/memo';
import { countedMovements } from '../../../domain/strength';
import { FAR, type GpuClock } from '../../gpu-time';
import { NumberWriter, type Columns } from '../columns';
import { visitHeadSegments } from '../journey-heads/head-segments';
import { Slots } from '../slots';
import { bandOf, drawnCourse, visitVertices } from './journey-legs';

/**
 * Each vertex has the row of its journey: by that one is pointed at, and by that the graphics card knows which is chosen. To deck.gl all legs are one
 * path, so that it looks at none of them: where one ends and another begins, `instanceTypes` says.
 */
export type LegColumns = Columns & {
  readonly slots: Slots;
  /** The row of a journey; −1 where it is not near the clock. */
  readonly rowOf: (id: string) => number;
};

export type HeadColumns = Columns & { readonly slots: Slots };

export type JourneyColumns = { readonly legs: LegColumns; readonly heads: HeadColumns };

/** Widths of ways in CSS pixels: of one that a source gives, and of one that the editors draw, which lies above. */
export const WAY_WIDTHS = { documented: 2.2, schematic: 3.7 } as const;

/** What deck.gl calls the instances of a path: the first of it, the last but one, and the last, from which nothing leads on. */
const [BEGINS, ENDS, BEYOND] = [1, 2, 4];

/** Of very many journeys others come that may need a little more room. */
const SPARE = 1.25;

/**
 * By the blocks of `journeyBlocksAt`, for the map of a clock. Of very many journeys those of another list are written into the same columns: the
 * object is another one only where more room had to be made.
 */
export const journeyColumns = memoByObject((edition: Edition) => {
  const ofFew = memoByObject((blocks: readonly JourneyBlock[]) => columnsOf(edition)(blocks));
  const ofMany = memoByObject((_: GpuClock) => columnsOf(edition));
  return (clock: GpuClock) => (hasManyJourneys(edition) ? ofMany(clock) : ofFew);
});

function columnsOf(edition: Edition): (blocks: readonly JourneyBlock[]) => JourneyColumns {
  const { legs, heads } = slotsOf(edition);
  const writers = blockWriters();
  const held: (JourneyBlock | undefined)[] = [];
  const put = (slot: number, block: JourneyBlock | undefined) => {
    held[slot] = block;
    addBlock(edition, block ?? [], slot * MOST_IN_BLOCK, writers);
    legs.write(slot, [takenFrom(writers.documented), takenFrom(writers.schematic)]);
    heads.write(slot, [takenFrom(writers.heads)]);
  };
  const rows = rowsOf(held);
  let columns: JourneyColumns | undefined;
  return (blocks) => {
    const free = held.flatMap((block, slot) => (block && blocks.includes(block) ? [] : slot));
    legs.reserve(blocks.length, 0);
    heads.reserve(blocks.length, 0);
    for (const block of blocks) if (!held.includes(block)) put(free.shift() ?? held.length, block);
    for (const slot of free) if (held[slot]) put(slot, undefined);
    const isSame =
      columns?.legs.attributes === legs.attributes && columns.heads.attributes === heads.attributes;
    return (columns =
      isSame && columns ? columns : { legs: legColumns(legs, rows), heads: headColumns(heads, rows) });
  };
}

/** Which journey a row is of, and which row a journey has; apart from what writes them, which is to be let go where they are written once. */
function rowsOf(held: readonly (JourneyBlock | undefined)[]): Pick<LegColumns, 'selectionOf' | 'rowOf'> {
  return {
    selectionOf: (row) => {
      const journey = held[Math.floor(row / MOST_IN_BLOCK)]?.[row % MOST_IN_BLOCK];
      return journey && { kind: 'movement', id: journey.id };
    },
    rowOf: (id) => {
      const rows = held.map((block) => block?.findIndex((journey) => journey.id === id) ?? -1);
      const slot = rows.findIndex((row) => row >= 0);
      return slot < 0 ? -1 : slot * MOST_IN_BLOCK + (rows[slot] ?? 0);
    }
  };
}

function legColumns(slots: Slots, rows: ReturnType<typeof rowsOf>): LegColumns {
  const { attributes, length } = slots;
  const startIndices = Uint32Array.of(0, length);
  return { length: Math.min(length, 1), startIndices, attributes, slots, ...rows };
}

function headColumns(slots: Slots, { selectionOf }: ReturnType<typeof rowsOf>): HeadColumns {
  const { attributes, length } = slots;
  const { value: rows } = attributes['rows'] as Columns['attributes'][string]; // one of those they are made of
  return { length, attributes, slots, selectionOf: (item) => selectionOf(rows[item] ?? -1) };
}

/**
 * Columns of doubles where they are written once; where they are written again and again, of floats: of one among very many journeys they tell
 * enough, to two metres.
 */
function slotsOf(edition: Edition): {
  readonly legs: Slots<keyof LegNumbers>;
  readonly heads: Slots<keyof HeadNumbers>;
} {
  const isMany = hasManyJourneys(edition);
  const [positions, spare] = isMany ? [Float32Array, SPARE] : [Float64Array, 1];
  return {
    legs: new Slots(
      {
        getPath: { make: positions, size: 2 },
        // By the names of the attributes: what stands for an accessor deck.gl would read number by number.
        instanceTypes: { make: Uint8Array, size: 1, none: BEYOND },
        instanceStrokeWidths: { make: Float32Array, size: 1 },
        travels: { make: Float32Array, size: 4 },
        rowIndexes: { make: Uint32Array, size: 1 }
      },
      spare
    ),
    heads: new Slots(
      {
        getPosition: { make: positions, size: 2 },
        getTo: { make: Float32Array, size: 2 },
        getDays: { make: Float32Array, size: 2, none: FAR },
        getInferred: { make: Uint8Array, size: 1 },
        rows: { make: Uint32Array, size: 1 }
      },
      spare
    )
  };
}

const legWriters = () => ({
  getPath: new NumberWriter(Float64Array),
  instanceTypes: new NumberWriter(Uint8Array),
  instanceStrokeWidths: new NumberWriter(Float32Array),
  travels: new NumberWriter(Float32Array),
  rowIndexes: new NumberWriter(Uint32Array)
});
type LegNumbers = ReturnType<typeof legWriters>;

const headWriters = () => ({
  getPosition: new NumberWriter(Float64Array),
  getTo: new NumberWriter(Float32Array),
  getDays: new NumberWriter(Float32Array),
  getInferred: new NumberWriter(Uint8Array),
  rows: new NumberWriter(Uint32Array)
});
type HeadNumbers = ReturnType<typeof headWriters>;

/** Ways that a source gives, and over them the others. */
const blockWriters = () => ({ documented: legWriters(), schematic: legWriters(), heads: headWriters() });

/** Adds journeys, of which the first has the row `first`. */
function addBlock(
  edition: Edition,
  journeys: JourneyBlock,
  first: number,
  writers: ReturnType<typeof blockWriters>
): void {
  const { heads } = writers;
  const counted = countedMovements(edition);
  journeys.forEach((movement, i) => {
    const [row, isCounted] = [first + i, counted.has(movement)];
    for (let leg = 0; leg < movement.legs.length; leg++) {
      const course = drawnCourse(movement, leg);
      if (course === 'omitted' || (isCounted && bandOf(movement, leg, edition))) continue;
      const { getPath, instanceTypes, instanceStrokeWidths, travels, rowIndexes } = writers[course];
      const begins = instanceTypes.length;
      visitVertices(edition, movement, leg, ([x, y], day, length, from, fades) => {
        getPath.add(x);
        getPath.add(y);
        instanceTypes.add(0);
        instanceStrokeWidths.add(WAY_WIDTHS[course]);
        travels.add(day);
        travels.add(length);
        travels.add(from);
        travels.add(fades);
        rowIndexes.add(row);
      });
      markEnds(instanceTypes, begins);
    }
    visitHeadSegments(edition, movement, (from, to, begins, ends, inferred) => {
      heads.getPosition.add(from[0]);
      heads.getPosition.add(from[1]);
      heads.getTo.add(to[0]);
      heads.getTo.add(to[1]);
      heads.getDays.add(begins);
      heads.getDays.add(ends);
      heads.getInferred.add(Number(inferred));
      heads.rows.add(row);
    });
  });
}

type Taken<W> = { readonly [K in keyof W]: W[K] extends NumberWriter<infer T> ? T : never };

const takenFrom = <W extends LegNumbers | HeadNumbers>(writers: W) =>
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
