/** Русские слова страниц, которые читаются без программы. */
import type { StaticPageMessages } from '../messages';

export default {
  openMap: 'Открыть на карте',
  allPages: 'Все страницы',
  lead: 'Всё, что знает эта карта, простыми страницами: каждое событие, место, человек, путешествие, земля и линия со всеми чтениями, их надёжностью и источниками.',
  previous: 'Предыдущая',
  next: 'Следующая',
  describedIn: 'В тексте',
  back: 'Назад к тексту'
} satisfies StaticPageMessages;
