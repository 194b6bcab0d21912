/** The rows of the list of events, and what each says. */
import { toTheDay } from '../../domain/dating';
import type { Edition, HistoricalEvent } from '../../domain/edition';
import { datesDisagree } from '../../domain/event-order';
import { civil } from '../../domain/time';
import type { Format, Messages } from '../../i18n';
import { textInLanguage, type TextInLanguage } from '../../i18n/text-in-language';
import { datingOfBound, withoutYear } from '../evidence/date-without-year';
import { eventSymbolName, type GradeSymbolName } from '../evidence/grade-symbol';
import type { EventGroup } from './event-groups';

/** How a list speaks: its words, and in which languages texts of the edition may be, the best first. */
export type RowLanguage = {
  readonly t: Messages;
  readonly format: Format;
  readonly order: readonly string[];
  /** The language that the page is marked with. */
  readonly ofWords: string;
};

export type EventRowWords = {
  /** Of the group that the row begins. */
  readonly head: string | undefined;
  /** Without the year that stands above the row; empty where the event has no date. */
  readonly date: string;
  readonly title: TextInLanguage;
  readonly kind: TextInLanguage;
  readonly sign: GradeSymbolName;
  readonly signWords: string;
};

/** An event in its group. What it says is made when it is first read: of a long list only what is seen is read. */
export class EventRow {
  readonly event: HistoricalEvent;
  readonly #group: EventGroup;
  readonly #first: boolean;
  readonly #edition: Edition;
  readonly #language: RowLanguage;
  #words: EventRowWords | undefined;

  constructor(
    event: HistoricalEvent,
    group: EventGroup,
    first: boolean,
    edition: Edition,
    language: RowLanguage
  ) {
    this.event = event;
    this.#group = group;
    this.#first = first;
    this.#edition = edition;
    this.#language = language;
  }

  get key(): string {
    return this.event.id;
  }

  get words(): EventRowWords {
    return (this.#words ??= this.#say());
  }

  #say(): EventRowWords {
    const { t, format, order, ofWords } = this.#language;
    const { head } = this.#group;
    const sign = eventSymbolName(this.event, this.#edition);
    return {
      head: this.#first ? headWords(head, t, format) : undefined,
      date: dateWords(this.event, typeof head === 'string' ? undefined : civil(head.span.start).year, format),
      title: textInLanguage(this.event.title, order, ofWords),
      kind: textInLanguage(this.event.kind.name, order, ofWords),
      sign,
      signWords: t.grades[sign]
    };
  }
}

function headWords(head: EventGroup['head'], t: Messages, format: Format): string {
  if (typeof head === 'string') return t.column[head];
  const when = format.dating(datingOfBound(head));
  return head.precision === 'month' ? when : t.column.monthUnknown(when);
}

function dateWords({ when }: HistoricalEvent, year: number | undefined, format: Format): string {
  if (when.length === 0) return '';
  // Readings that differ only in precision are shown once.
  const readings = (datesDisagree(when) ? when : when.slice(0, 1)).map((reading) => ({
    ...reading,
    value: toTheDay(reading.value)
  }));
  return year === undefined ? format.datings(readings) : withoutYear(readings, year, format);
}
