/** Dates as tables and other programs have them, as EDTF. The words of all languages have been loaded before. */
import { instant } from '../domain/time';
import { tryParseDating } from '../domain/parse-dating';
import { edtfYear } from '../domain/time';
import { parseTypedDate } from '../i18n/parse-date';
import type { Say } from './import-log';

/** EDTF, or why there is none, as the end of a sentence. */
export type ImportedDate = { readonly edtf: string } | { readonly problem: Say };

const UNREADABLE: ImportedDate = { problem: ({ dates }) => dates.expected };

const ABOUT =
  /^(?:[~≈]|(?:about|around|approximately|approx\.?|circa|ca?\.?|около|ок\.?|примерно|приблизительно|прибл\.?)(?=[\s\d]))\s*(?=\S)/i;
const BEFORE = /^(?:before|until|till|не позднее|до)\s+(?=\S)/i;
const AFTER = /^(?:after|since|from|не ранее|после|начиная с)\s+(?=\S)/i;
const DOUBTFUL = /\s*\?$/;
const YEARS = /^(\d{3,4})\s*[-–—]\s*(\d{3,4})$/;
const DECADE = /^(\d{3})0(?:s|-?е|-?х)(?:\s*(?:гг?\.?|годы|годов))?$/i;

/**
 * `text` as EDTF, no narrower than it is written: "около 1925" is `1925~`, "before May 1925" `../1925-05`.
 * What may be two dates, such as 5/6/1925, is none.
 */
export function importedDate(text: string): ImportedDate {
  const written = text.normalize('NFKC').replace(/\s+/g, ' ').trim();
  const about = written.replace(ABOUT, '');
  if (about !== written) return marked(importedDate(about), '~');
  const before = written.replace(BEFORE, '');
  if (before !== written) return bounded(importedDate(before), (edtf) => `../${edtf}`);
  const after = written.replace(AFTER, '');
  if (after !== written) return bounded(importedDate(after), (edtf) => `${edtf}/`);
  const spaced = written.replace(/^(\d{4}-\d\d-\d\d) (?=\d\d:)/, '$1T');
  // A minus before a year is the author's own count: -44 may be 44 BCE or 45 BCE.
  if (tryParseDating(spaced) && !/^-\d{1,3}$/.test(spaced)) return { edtf: spaced };
  const sure = written.replace(DOUBTFUL, '');
  if (sure !== written) return marked(importedDate(sure), '?');
  const [, decade] = DECADE.exec(written) ?? [];
  if (decade) return { edtf: `${decade}X` };
  const [, first, last] = YEARS.exec(written) ?? [];
  if (first && last) return checked(`${edtfYear(Number(first))}/${edtfYear(Number(last))}`);
  if (/^\d{1,3}$/.test(written)) return { edtf: edtfYear(Number(written)) };
  if (/^-\d+$/.test(written)) return { problem: ({ dates }) => dates.twoCounts(written.slice(1)) };
  if (/^\d\d?([./])\d\d?\1\d\d$/.test(written)) return { problem: ({ dates }) => dates.twoFigures };
  if (/^\d{5}(?:[.,]\d+)?$/.test(written)) return { problem: ({ dates }) => dates.dayNumber };
  return typed(written);
}

function typed(written: string): ImportedDate {
  const read = parseTypedDate(written, instant(0));
  if ('dating' in read) return { edtf: read.dating.edtf };
  if (read.problem === 'no such day') return { problem: ({ dates }) => dates.noSuchDay };
  if (read.problem === 'two meanings') {
    const [one, other] = read.meanings;
    return { problem: ({ dates }) => dates.twoMeanings(one.edtf, other.edtf) };
  }
  return UNREADABLE;
}

const checked = (edtf: string): ImportedDate => (tryParseDating(edtf) ? { edtf } : UNREADABLE);

/** With the sign of EDTF for a doubt behind it; an interval has it behind both of its ends. */
function marked(date: ImportedDate, sign: '~' | '?'): ImportedDate {
  if ('problem' in date) return date;
  const both = date.edtf
    .split('/')
    .map((side) =>
      /\d/.test(side)
        ? side.replace(/[~?%]?$/, (doubt) => (doubt === '' || doubt === sign ? sign : '%'))
        : side
    )
    .join('/');
  return checked(both);
}

const bounded = (date: ImportedDate, bound: (edtf: string) => string): ImportedDate =>
  'problem' in date || date.edtf.includes('/') ? date : checked(bound(date.edtf));

/** From one date to another, each read as `importedDate` reads it; an end that is the same as the beginning adds nothing. */
export function importedSpan(from: string, to: string | undefined): ImportedDate {
  const first = importedDate(from);
  if ('problem' in first || !to) return first;
  const last = importedDate(to);
  if ('problem' in last) return last;
  if (last.edtf === first.edtf) return first;
  const span = `${first.edtf.split('/')[0]}/${last.edtf.split('/').at(-1)}`;
  return tryParseDating(span) ? { edtf: span } : { problem: ({ dates }) => dates.turned(last.edtf) };
}
