/** Русские слова страниц, которые читаются без программы. */
import type { StaticPageMessages } from '../messages';

export default {
  openMap: 'Открыть на карте',
  allPages: 'Все страницы',
  lead: 'Всё, что знает эта карта, простыми страницами: каждое событие, место и человек со всеми чтениями, их надёжностью и источниками.',
  chapters: 'Главы',
  previous: 'Предыдущая',
  next: 'Следующая',
  describedIn: 'В тексте'
} satisfies StaticPageMessages;
