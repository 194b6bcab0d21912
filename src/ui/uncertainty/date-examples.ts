/** An example date for each quality, with the time that its axis shows. */
import { eventIntervals } from '../../domain/presence-index';
import { eventSymbol } from '../../map/style/event-symbol';
import type { DateQuality } from '../evidence/date-quality';
import { dateMarkSample, type DateMarkSample } from '../legend/date-mark-samples';

type Row = {
  /** `years`: an interval whose ends are years. */
  readonly name: DateQuality | 'years';
  readonly texts: readonly string[];
  /** What its axis shows. */
  readonly axis: string;
};

const ROWS: readonly Row[] = [
  { name: 'day', texts: ['1925-05-15'], axis: '1925-04/1925-07' },
  { name: 'hour', texts: ['1925-01-26T15:00'], axis: '1924-12/1925-03' },
  { name: 'month', texts: ['1925-04'], axis: '1925-03/1925-06' },
  { name: 'season', texts: ['1924-23'], axis: '1924-08/1924-12' },
  { name: 'interval', texts: ['1924-11-24/1924-11-30'], axis: '1924-10/1925-01' },
  { name: 'years', texts: ['1924/1925'], axis: '1923/1926' },
  { name: 'about', texts: ['1925-05~'], axis: '1925-03/1925-07' },
  { name: 'until', texts: ['../1925-03-12'], axis: '1925-01/1925-04' },
  { name: 'before', texts: ['[..1925-05-15]'], axis: '1925-03/1925-06' },
  { name: 'since', texts: ['1924-05-14/..'], axis: '1924-04/1924-07' },
  { name: 'uncertain', texts: ['1925-04-04?'], axis: '1925-03/1925-06' },
  { name: 'disputed', texts: ['1925-03-18', '1925-03-19'], axis: '1925-03-11/1925-03-27' },
  { name: 'undated', texts: [], axis: '1925-01/1925-04' }
];

export type DateExample = Row &
  DateMarkSample & {
    readonly look: ReturnType<typeof eventSymbol>;
    /** Whether it is certainly present at some instant. */
    readonly sure: boolean;
  };

/** Each date as the timeline shows it, on an axis `width` pixels wide, and as the map does. */
export const dateExamples = (width: number, height: number): readonly DateExample[] =>
  ROWS.map((row) => {
    const sample = dateMarkSample(row.texts, row.axis, width, height);
    return {
      ...row,
      ...sample,
      look: eventSymbol(sample.event.when),
      sure: eventIntervals(sample.event).some(({ sure }) => sure)
    };
  });
