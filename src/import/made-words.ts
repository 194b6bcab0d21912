/** What stands in an edition that is made of files where the files say nothing; of languages without words of their own, in English. */
type MadeWords = {
  readonly title: (files: readonly string[]) => string;
  readonly description: (files: readonly string[], day: string) => string;
  readonly event: string;
  readonly events: string;
  readonly role: string;
  readonly placedByHand: string;
};

/** Files by which the edition is called at most. */
const MOST_NAMES = 3;

const ENGLISH: MadeWords = {
  title: (files) => (files.length > MOST_NAMES ? [...files.slice(0, MOST_NAMES), '…'] : files).join(', '),
  description: (files, day) => `Made of ${files.join(', ')} on ${day}; nothing in it has been checked.`,
  event: 'Event',
  events: 'Events',
  role: 'not described in the imported files',
  placedByHand: 'Put on the map by hand; the imported files have no coordinates.'
};

const WORDS: Readonly<Record<string, MadeWords>> = {
  en: ENGLISH,
  ru: {
    title: ENGLISH.title,
    description: (files, day) => `Собрано из ${files.join(', ')} ${day}; ничего из этого не проверено.`,
    event: 'Событие',
    events: 'События',
    role: 'в импортированных файлах не описан',
    placedByHand: 'Поставлено на карту от руки: в импортированных файлах нет координат.'
  }
};

export const madeWords = (language: string): MadeWords => WORDS[language.split('-')[0] ?? ''] ?? ENGLISH;
