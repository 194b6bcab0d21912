/** A change of land in words for the map, where the timeline has the year: "C: given up, 15 May, noon"; of a part of a study also by when it is to be. */
import type { Dating } from '../../domain/dating';
import type { Edition } from '../../domain/edition';
import type { LandChange } from '../../domain/land-changes';
import type { Readings } from '../../domain/reading';
import { keepTogether } from '../../i18n/keep-together';
import { civil, type Instant } from '../../domain/time';
import type { Language } from '../../state/language.svelte';
import { datingOfBound, withoutYear } from '../evidence/date-without-year';
import { territoryWords } from '../evacuation/study-words';
import { gradeSymbolName } from '../evidence/grade-symbol';

/** Whose end is that another power takes the land over. */
const HANDED_OVER = ['occupation', 'lease', 'concession'];

/**
 * By every reading; the last, which is the least sure, with its grade where no source that counts says so. Where another power
 * takes the land over, the readings up to `passed` are told apart from those that are still ahead.
 */
export function landChangeText(
  { sources, study }: Edition,
  language: Language,
  { territory, side, instant, readings, instants }: LandChange,
  passed: Instant | undefined
): string {
  const { late } = language;
  const isHandedOver = side === 'ends' && territory.claimant && HANDED_OVER.includes(territory.status);
  const datings = readings.map(({ value: bound, ...evidence }) => {
    const point = datingOfBound(bound);
    const since: Dating = { ...point, shape: 'since', to: undefined };
    const until: Dating = { ...point, shape: 'until', from: undefined };
    return { ...evidence, value: isHandedOver ? point : side === 'begins' ? since : until };
  });
  const title = language.text(territory.label?.text ?? territory.title).text;
  // A shape that is held has its label beside it; of all else the words take the place of the label.
  const isNamed = side === 'begins' && territory.label && territory.geometry;
  const inWords = (some: Readings<Dating>) => withoutYear(some, civil(instant).year, language.format);
  const grades = readings.map((reading) => gradeSymbolName(reading, sources));
  const doubt = grades.at(-1);
  const isDoubtful = doubt && doubt !== 'document' && doubt !== 'attested';
  const grade = isDoubtful ? ` (${late.grades[doubt].dated})` : '';
  if (!isHandedOver) {
    const said = `${inWords(datings)}${grade}`;
    return keepTogether(isNamed ? said : `${title}, ${said}`);
  }
  const say = territoryWords(territory, study, language);
  const isPast = (i: number) => passed !== undefined && (instants[i] ?? Infinity) <= passed;
  const [past, ahead] = [datings.filter((_, i) => isPast(i)), datings.filter((_, i) => !isPast(i))];
  const left = `${say('left')}, ${inWords(past)}`;
  const due = say('due').replace('{date}', inWords(ahead));
  const said = past.length === 0 ? due : ahead.length === 0 ? left : late.withdrawal.orElse(left, due);
  return keepTogether(`${territory.letter ? `${territory.letter}: ` : ''}${said}${grade}`);
}
