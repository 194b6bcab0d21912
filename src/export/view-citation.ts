/**
 * How a view of the map is cited, in four styles: Chicago (17th edition, bibliography), MLA 9, APA 7 and GOST R 7.0.100–2018.
 * Only this one thing, a map on the web, is cited so; sources have their own styles (`ui/evidence/bibliography.ts`).
 */
import { civil, type Instant } from '../domain/time';
import { intlLocale } from '../i18n/intl-locale';
import { escapeTex } from './bibtex';

export type CitedView = {
  /** By which reference managers know it. */
  readonly id: string;
  /** The title of the edition, and what of it is seen, in the language of the citation. */
  readonly title: string;
  readonly view: string;
  readonly version: string;
  readonly link: string;
  /** The day on which it was seen. */
  readonly accessed: Instant;
};

export const VIEW_STYLES = ['chicago', 'mla', 'apa', 'gost'] as const;
export type ViewStyle = (typeof VIEW_STYLES)[number];

/** The language in which each style is written. */
export const STYLE_LANGUAGES: Readonly<Record<ViewStyle, string>> = {
  chicago: 'en',
  mla: 'en',
  apa: 'en',
  gost: 'ru'
};

export const citeView = (style: ViewStyle, cited: CitedView): string => STYLES[style](cited);

const STYLES: Readonly<Record<ViewStyle, (cited: CitedView) => string>> = {
  chicago: ({ title, view, version, link, accessed }) =>
    `“${title}.” Interactive map, version ${version}. View: ${view}. Accessed ${englishDate(accessed)}. ${link}.`,
  mla: ({ title, view, version, link, accessed }) =>
    `“${view}.” ${title}, version ${version}, ${link}. Accessed ${shortDate(accessed)}. Interactive map.`,
  apa: ({ title, view, version, link, accessed }) =>
    `${title} (Version ${version}) [Interactive map; view: ${view}]. (n.d.). Retrieved ${englishDate(accessed)}, from ${link}`,
  gost: ({ title, view, version, link, accessed }) =>
    `${title} : интерактивная карта : [сайт]. – Версия ${version}. – Вид: ${view}. – URL: ${link} (дата обращения: ${numericDate(accessed)}). – Текст. Изображение : электронные.`
};

/** Without the "г." of Russian dates, whose stop the next sign would repeat. */
const inWords = (t: Instant, options: Intl.DateTimeFormatOptions, locale = 'en-US') =>
  new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }).format(t * 1000).replace(/\sг\.$/, '');

const englishDate = (t: Instant) => inWords(t, { dateStyle: 'long' });
const numericDate = (t: Instant) => inWords(t, { day: '2-digit', month: '2-digit', year: 'numeric' }, 'ru');

/** MLA shortens all months but May, June and July. */
function shortDate(t: Instant): string {
  const { day, month, year } = civil(t);
  const long = inWords(t, { month: 'long' });
  const short = month >= 5 && month <= 7 ? long : `${month === 9 ? 'Sept' : long.slice(0, 3)}.`;
  return `${day} ${short} ${year}`;
}

const DAY_OF_OUR_ERA = { dateStyle: 'long' } as const;
const DAY_OF_ERA = { day: 'numeric', month: 'long', year: 'numeric', era: 'short' } as const;

/** That what is seen was computed, in the languages in which views are cited; in others in English. */
const RECONSTRUCTED: Readonly<Record<string, string>> = {
  en: 'reconstruction, not documented',
  fr: 'reconstitution, non documentée',
  ru: 'реконструкция, не по документам'
};

/**
 * What is seen: something that is selected, the date, and whether it is reconstructed, in words of `language`, a BCP 47 tag.
 */
export const viewInWords = (
  selected: string | undefined,
  date: Instant,
  language: string,
  reconstructed = false
): string =>
  [
    selected,
    inWords(
      date,
      civil(date).year > 0 ? DAY_OF_OUR_ERA : DAY_OF_ERA,
      language === 'en' ? 'en-GB' : intlLocale(language)
    ),
    reconstructed && (RECONSTRUCTED[language] ?? RECONSTRUCTED['en'])
  ]
    .filter(Boolean)
    .join(', ');

/** The view as a reference for programs: CSL-JSON. */
export const viewItem = ({ id, title, view, version, link, accessed }: CitedView) => {
  const { year, month, day } = civil(accessed);
  return {
    id,
    type: 'map',
    title: `${title}: ${view}`,
    version,
    URL: link,
    accessed: { 'date-parts': [[year, month, day]] }
  };
};

export const viewBibtex = ({ id, title, view, version, link, accessed }: CitedView): string => {
  const { year, month, day } = civil(accessed);
  const date = [year, month, day].map((part) => String(part).padStart(2, '0')).join('-');
  return `@online{${id},\n  title = {{${escapeTex(`${title}: ${view}`)}}},\n  version = {${version}},\n  url = {${link}},\n  urldate = {${date}}\n}\n`;
};

export const viewRis = ({ id, title, view, version, link, accessed }: CitedView): string => {
  const { year, month, day } = civil(accessed);
  const date = [year, month, day].map((part) => String(part).padStart(2, '0')).join('/');
  return [
    'TY  - MAP',
    `ID  - ${id}`,
    `TI  - ${title}: ${view}`,
    `ET  - ${version}`,
    `UR  - ${link}`,
    `Y2  - ${date}/`,
    'ER  - ',
    ''
  ].join('\r\n');
};
