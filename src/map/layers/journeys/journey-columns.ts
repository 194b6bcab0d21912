/**
 * Journeys near the clock as columns: the legs of a way that is known, those that the editors draw, and the heads. Those of a block are made
 * together, and joined with the others that are in view.
 */
import type { Edition, Leg } from '../../../domain/edition';
import type { JourneyBlock } from '../../../domain/journey-blocks';
import { memoByObject } from '../../../domain/memo';
import { joined, keptWhileAsked, raised, type Columns } from '../columns';
import { headSegments } from '../journey-heads/head-segments';
import { journeyLegs, type VertexTimes } from './journey-legs';

/** Each vertex has the row of its journey: by that one is pointed at, and by that the graphics card knows which is chosen. */
export type LegColumns = Columns & {
  /** The row of a journey; −1 where it is not near the clock. */
  readonly rowOf: (id: string) => number;
};

export type HeadColumns = Columns & {
  /** Whether a segment is drawn hollow. */
  readonly isInferred: (item: number) => boolean;
};

export type JourneyColumns = {
  readonly documented: LegColumns;
  readonly schematic: LegColumns;
  readonly heads: HeadColumns;
};

/** By the blocks of `journeyBlocksAt`; the same object for the same list. */
export const journeyColumns = memoByObject((edition: Edition) => {
  const made = keptWhileAsked((block: JourneyBlock) => blockOf(edition, block));
  return memoByObject((blocks: readonly JourneyBlock[]) => joinedBlocks(blocks, made(blocks)));
});

const legBlock = () => ({
  /** The first vertex of each leg. */
  starts: [] as number[],
  paths: [] as number[],
  travels: [] as number[],
  /** Of each vertex the journey, as it stands in the block. */
  rows: [] as number[]
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
    for (const { course, band, path, travel } of journeyLegs(edition, [movement])) {
      if (course === 'omitted' || band) continue;
      const { starts, paths, travels, rows } = legs[course];
      starts.push(rows.length);
      path.forEach(([x, y], i) => {
        const [day, length, begins, fades] = travel[i] as VertexTimes; // there are as many as vertices
        paths.push(x, y);
        travels.push(day, length, begins, fades);
        rows.push(row);
      });
    }
    for (const { from, to, days, inferred } of headSegments(edition, [movement])) {
      heads.rows.push(row);
      heads.from.push(from[0], from[1]);
      heads.to.push(to[0], to[1]);
      heads.days.push(days[0], days[1]);
      heads.inferred.push(Number(inferred));
    }
  });
  const packed = ({ starts, paths, travels, rows }: ReturnType<typeof legBlock>) => ({
    starts: new Uint32Array(starts),
    paths: new Float64Array(paths),
    travels: new Float32Array(travels),
    rows: new Uint32Array(rows)
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

function joinedBlocks(blocks: readonly JourneyBlock[], made: readonly Block[]): JourneyColumns {
  const journeys = blocks.flat();
  const counts = blocks.map(({ length }) => length);
  const selectionOf = (row: number) => {
    const journey = journeys[row];
    return journey && ({ kind: 'movement', id: journey.id } as const);
  };
  const legs = (course: Exclude<Leg['course'], 'omitted'>): LegColumns => {
    const parts = made.map((block) => block[course]);
    const starts = parts.map((part) => part.starts);
    const rows = parts.map((part) => part.rows);
    const [paths, travels] = [parts.map((part) => part.paths), parts.map((part) => part.travels)];
    const vertices = rows.map(({ length }) => length);
    const end = vertices.reduce((sum, length) => sum + length, 0);
    return {
      length: starts.reduce((sum, { length }) => sum + length, 0),
      startIndices: raised([...starts, Uint32Array.of(0)], [...vertices, end]),
      attributes: {
        getPath: { value: joined(Float64Array, paths), size: 2 },
        getTravel: { value: joined(Float32Array, travels), size: 4 },
        rowIndexes: { value: raised(rows, counts), size: 1 }
      },
      selectionOf,
      rowOf: (id) => journeys.findIndex((journey) => journey.id === id)
    };
  };
  const heads = made.map((block) => block.heads);
  const column = <T extends Float32Array | Float64Array>(
    make: new (length: number) => T,
    parts: readonly T[]
  ) => ({
    value: joined(make, parts),
    size: 2
  });
  const rows = raised(
    heads.map((part) => part.rows),
    counts
  );
  const inferred = joined(
    Uint8Array,
    heads.map((part) => part.inferred)
  );
  return {
    documented: legs('documented'),
    schematic: legs('schematic'),
    heads: {
      length: rows.length,
      attributes: {
        getPosition: column(
          Float64Array,
          heads.map((part) => part.from)
        ),
        getTo: column(
          Float32Array,
          heads.map((part) => part.to)
        ),
        getDays: column(
          Float32Array,
          heads.map((part) => part.days)
        )
      },
      selectionOf: (item) => selectionOf(rows[item] ?? -1),
      isInferred: (item) => inferred[item] === 1
    }
  };
}
