/** A change of land in words for the map, where the timeline has the year: "C: given up, 15 May, noon"; of a part of a study also by when it is to be. */
import type { Dating } from '../../domain/dating';
import type { Edition } from '../../domain/edition';
import type { LandChange } from '../../domain/land-changes';
import { keepTogether } from '../../i18n/keep-together';
import { civil } from '../../domain/time';
import type { Language } from '../../state/language.svelte';
import { datingOfBound, withoutYear } from '../evidence/date-without-year';
import { territoryWords } from '../evacuation/study-words';
import { gradeSymbolName } from '../evidence/grade-symbol';

/** Whose end is that another power takes the land over. */
const HANDED_OVER = ['occupation', 'lease', 'concession'];

/** By every reading; the last, which is the least sure, with its grade where no source that counts says so. */
export function landChangeText(
  { sources, study }: Edition,
  language: Language,
  { territory, side, instant, readings }: LandChange,
  isAhead: boolean
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
  const when = withoutYear(datings, civil(instant).year, language.format);
  const grades = readings.map((reading) => gradeSymbolName(reading, sources));
  const doubt = grades.at(-1);
  const isDoubtful = doubt && doubt !== 'document' && doubt !== 'attested';
  const grade = isDoubtful ? ` (${late.grades[doubt].dated})` : '';
  const said = `${when}${grade}`;
  if (!isHandedOver) return keepTogether(isNamed ? said : `${title}, ${said}`);
  const words = territoryWords(territory, study, language);
  const handedOver = isAhead ? words('due').replace('{date}', said) : `${words('left')}, ${said}`;
  return keepTogether(territory.letter ? `${territory.letter}: ${handedOver}` : handedOver);
}
