import type { StoryMessages } from '../messages';
import { pluralIn } from '../plural';

const plural = pluralIn('ru', { one: 0, few: 1, many: 2, other: 2 });

const story: StoryMessages = {
  stories: 'Истории',
  caption: 'Подпись',
  reconstruction: 'Реконструкция',
  leave: 'Закрыть историю',
  previous: 'Предыдущий шаг',
  next: 'Следующий шаг',
  step: (number, count) => `${number} из ${count}`,
  progress: 'Ход истории',
  skipped: (count) =>
    `${count} ${plural(count, 'шаг пропущен', 'шага пропущено', 'шагов пропущено')}: так выбраны свидетельства.`,
  outside: {
    before: (firstDay) => `до первого дня карты, ${firstDay}`,
    after: (lastDay) => `после последнего дня карты, ${lastDay}`
  },
  mapOf: (day) => `карта на ${day}`,
  nothing: 'Выбранные свидетельства не оставляют от этой истории ничего.',
  missing: (id) => `Истории «${id}» здесь нет.`,
  follow: 'Следовать',
  followHint: 'Карта движется вслед за рассказом',
  present: 'Показ',
  presentHint: 'На весь экран: только карта и подпись (F)',
  leavePresentation: 'Выйти из показа (Esc)',
  black: 'Чёрный экран',
  loop: 'Повторять',
  kiosk: 'Через минуту без действий возвращаться к началу'
};

export default story;
