/** TimelineJS: its JSON, and the columns of its Google sheet saved as CSV. */
import { edtfYear } from '../domain/time';
import { tryParseDating } from '../domain/parse-dating';
import { draft, type Draft, type DraftEvent } from './draft';
import type { ImportLog, Spot } from './import-log';
import type { TextFile } from './import-file';
import { isObject } from '../data/json-value';
import { objectAt, objectsOf, plainText, textAt, type JsonFile, type JsonObject } from './json-file';
import { readTable } from './table';

export function readTimeline(file: JsonFile, log: ImportLog): Draft {
  const value = isObject(file.value) ? file.value : {};
  const head = objectAt(objectAt(value, 'title'), 'text');
  const events = objectsOf(value['events']).flatMap(([slide, i]) => {
    const { headline, text } = wordsOf(objectAt(slide, 'text'));
    const spot = file.spotOf(['events', i], `events[${i}]${headline && ` "${headline.slice(0, 40)}"`}`);
    return slideOf(
      {
        headline,
        text,
        start: objectAt(slide, 'start_date'),
        end: objectAt(slide, 'end_date'),
        group: textAt(slide, 'group')
      },
      spot,
      log
    );
  });
  const media = objectsOf(value['events']).filter(([slide]) =>
    textAt(objectAt(slide, 'media'), 'url')
  ).length;
  reportMedia(media, file.spotOf(['events'], 'media'), log);
  const eras = objectsOf(value['eras']).length;
  if (eras > 0) log.attention(file.spotOf(['eras'], 'eras'), ({ formats }) => formats.eras(eras));
  const { headline, text } = wordsOf(head);
  return draft({ events, ...(headline && { title: headline }), ...(text && { description: text }) });
}

/** Columns that the sheet of TimelineJS has and no other table. */
export const isTimelineHead = (head: readonly string[]): boolean =>
  head.includes('Headline') && head.includes('Year');

export function readTimelineTable(file: TextFile, log: ImportLog): Draft {
  const table = readTable(file, log);
  if (!table) return draft({});
  let title: { readonly headline: string; readonly text: string } | undefined;
  let media = 0;
  const events = table.rows.flatMap((row) => {
    const cell = (name: string) => row.cells[table.head.indexOf(name)] ?? '';
    const date = (prefix: string) => ({
      year: cell(`${prefix}Year`),
      month: cell(`${prefix}Month`),
      day: cell(`${prefix}Day`)
    });
    const words = { headline: plainText(cell('Headline')), text: plainText(cell('Text')) };
    if (cell('Media')) media++;
    if (cell('Type').toLowerCase() === 'title') {
      title = words;
      return [];
    }
    if (cell('Type').toLowerCase() === 'era') {
      log.attention(table.spotOf(row), ({ formats }) => formats.era);
      return [];
    }
    return slideOf(
      { ...words, start: date(''), end: date('End '), group: cell('Group') },
      table.spotOf(row),
      log
    );
  });
  reportMedia(media, table.spotOf(undefined, 'Media'), log);
  return draft({
    events,
    ...(title?.headline && { title: title.headline }),
    ...(title?.text && { description: title.text })
  });
}

const wordsOf = (text: JsonObject) => ({
  headline: plainText(textAt(text, 'headline')),
  text: plainText(textAt(text, 'text'))
});

const reportMedia = (count: number, spot: Spot, log: ImportLog) => {
  if (count > 0) log.attention(spot, ({ formats }) => formats.media(count));
};

type Slide = {
  readonly headline: string;
  readonly text: string;
  readonly start: JsonObject;
  readonly end: JsonObject;
  readonly group: string;
};

function slideOf(
  { headline, text, start, end, group }: Slide,
  spot: Spot,
  log: ImportLog
): readonly DraftEvent[] {
  const title = headline || text;
  if (!title) {
    log.lost(spot, ({ names }) => names.ofSlide);
    return [];
  }
  const [from, to] = [edtfOf(start), edtfOf(end)];
  const span = from && to && from !== to ? `${from}/${to}` : from;
  const when = span && tryParseDating(span) ? span : undefined;
  if (!when) log.attention(spot, ({ dates }) => dates.ofSlide(JSON.stringify(from ? [start, end] : start)));
  return [
    {
      spot,
      title,
      ...(text && { text }),
      ...(when && { when }),
      ...(group && { kind: group }),
      places: [],
      people: [],
      sources: []
    }
  ];
}

/** TimelineJS counts years before our era as historians do: -44 is 44 BCE. */
function edtfOf(date: JsonObject): string | undefined {
  const [year, month, day] = ['year', 'month', 'day'].map((key) => textAt(date, key));
  if (!year || !/^-?\d+$/.test(year)) return undefined;
  const count = Number(year);
  const parts = [month, month && day].filter(Boolean).map((part) => String(part).padStart(2, '0'));
  const edtf = [edtfYear(count < 0 ? count + 1 : count), ...parts].join('-');
  return tryParseDating(edtf) ? edtf : undefined;
}
