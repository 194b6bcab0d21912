/** Russian words of the panel by which a view is taken away. */
import type { ShareMessages } from '../messages';
import { pluralIn } from '../plural';

const plural = pluralIn('ru', { one: 0, few: 1, many: 2, other: 1 });

export default {
  title: 'Поделиться этим видом',
  link: {
    head: 'Ссылка',
    label: 'Ссылка на этот вид',
    copy: 'Скопировать ссылку',
    copied: 'Скопировано.',
    refused: 'Этот браузер не позволяет странице копировать. Текст выделен, его остаётся скопировать.',
    system: 'Отправить…',
    code: 'QR-код ссылки',
    tooLong: 'Ссылка слишком длинна для QR-кода.'
  },
  cite: {
    head: 'Цитирование',
    style: 'Стиль:',
    styles: { chicago: 'Chicago', mla: 'MLA', apa: 'APA', gost: 'ГОСТ Р 7.0.100' },
    label: 'Ссылка на этот вид для библиографии',
    copy: 'Скопировать описание',
    view: 'Этот вид для менеджера библиографии:',
    sources: (count: number): string =>
      `${plural(count, 'Источник', 'Источники', 'Источники')} того, что выбрано или происходит сейчас (${count}):`,
    all: (count: number): string => `Все источники (${count}):`
  },
  embed: {
    head: 'Встраивание',
    layout: 'Что показывать:',
    layouts: { page: 'карту, панель и шкалу времени', map: 'только карту и подписи' },
    height: 'Высота в пикселях:',
    label: 'HTML для веб-страницы',
    copy: 'Скопировать HTML'
  },
  data: {
    head: 'Данные',
    scope: 'Что упаковать:',
    scopes: { whole: 'всё издание', filtered: 'то, что оставляют фильтры' },
    save: 'Сохранить ZIP',
    contents:
      'Таблицы (CSV), GeoJSON, Linked Places, KML, а также источники в CSL-JSON, BibTeX и RIS. В каждой строке указаны надёжность и источники.',
    failed: 'Архив создать не удалось. Закройте другие программы или вкладки и попробуйте ещё раз.'
  }
} satisfies ShareMessages;
