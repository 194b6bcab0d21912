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
  picture: {
    head: 'Изображение',
    contents: 'Рисуется заново в выбранном размере; ссылка записывается в файл.',
    part: 'Что нарисовать:',
    parts: { sheet: 'лист целиком', map: 'только карту' },
    size: 'Размер:',
    pixels: (scale: number, width: number, height: number): string =>
      `${String(scale).replace('.', ',')}× · ${width} × ${height}`,
    limit: (pixels: number): string =>
      pixels === 0
        ? 'Этот браузер не может нарисовать карту.'
        : `Это устройство рисует не больше ${pixels} пикселей по стороне; последний размер – наибольший возможный.`,
    save: 'Сохранить PNG',
    copy: 'Скопировать изображение',
    drawing: 'Рисуется…',
    saved: 'Сохранено.',
    copied: 'Скопировано.',
    sources: 'Источники',
    more: (count: number): string => `и ещё ${count} – по ссылке`,
    failed: {
      error: 'Карту нарисовать не удалось. Перезагрузите страницу и попробуйте ещё раз.',
      lost: 'Браузер отобрал видеокарту, пока рисовалось изображение. Ничего не сохранено: попробуйте ещё раз.',
      tooLarge: 'На этом устройстве нет места для изображения такого размера. Выберите размер поменьше.',
      clipboard: 'Этот браузер не позволяет странице копировать изображения. Сохраните файл.'
    }
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
