import { plural } from '../plural';
import type { LaterMessages } from './en';

export const ru = {
  search: {
    name: 'Поиск',
    hint: 'Места под любым из их названий, люди, события и их дни, путешествия, земли, дороги, источники. Описка не помеха.',
    examples: 'Пекин, 北京 или Peking; Карахан; 15 мая 1925; нефть',
    nothing: (typed) => `Ничего с названием «${typed}» здесь нет.`,
    found: (count) => `Найдено: ${count}`,
    some: (shown, all) => `${shown} из ${all}`,
    groups: {
      places: 'Места',
      people: 'Люди',
      events: 'События',
      ways: 'Путешествия, земли, дороги',
      text: 'Текст',
      sources: 'Источники'
    },
    how: '↑ ↓ выбрать · Enter открыть · Esc закрыть'
  },
  keys: {
    name: 'Клавиши',
    anywhere: 'Везде',
    timeline: 'На ленте времени',
    map: 'На карте',
    tabs: 'На вкладках колонки',
    search: 'В поиске',
    acts: {
      search: 'Поиск',
      keys: 'Этот список',
      chapters: 'Предыдущая и следующая глава',
      stretch: 'Растянуть ось, сжать, показать целиком',
      close: 'Закрыть то, что сверху',
      events: 'К предыдущему и следующему событию',
      days: 'На день назад и вперёд',
      months: 'На месяц назад и вперёд',
      ends: 'К первому и последнему дню',
      play: 'Пуск и пауза',
      move: 'Сдвинуть карту',
      zoom: 'Ближе и дальше',
      tabs: 'Соседняя вкладка',
      choose: 'Выбрать среди найденного',
      open: 'Открыть'
    },
    named: { Space: 'Пробел', Enter: 'Enter', Shift: 'Shift', Ctrl: 'Ctrl' },
    singles: 'Одиночные знаки, такие как / и ?, — клавиши',
    singlesGloss: 'отключите, если они мешают диктовке или вашим сочетаниям'
  },
  person: {
    kind: 'Лицо',
    names: 'Имена',
    tookPart: 'В чём участие',
    nothing: 'Ни одно событие этого рассказа не называет это лицо.',
    journeys: 'Путешествия',
    where: 'Где'
  },
  sources: {
    head: 'Источники',
    more: (count) => `и ещё ${count}`,
    kind: 'Источник',
    citation: 'Описание',
    style: 'Оформление',
    styles: { chicago: 'Чикаго', gost: 'ГОСТ' },
    outside: 'открыть страницу в другом месте',
    resting: 'Что на нём держится',
    restingNone: 'В этом рассказе на него ничто не ссылается.',
    statements: (count) => `${count} ${plural(count, 'утверждение', 'утверждения', 'утверждений')}`,
    kinds: {
      event: 'События',
      movement: 'Путешествия',
      territory: 'Земли',
      line: 'Железные дороги, дороги, морские линии',
      place: 'Места',
      study: 'Об исследовании в целом'
    },
    what: {
      claim: 'рассказ',
      date: 'дата',
      place: 'место',
      number: 'число',
      difference: 'ответ',
      stop: 'остановка',
      way: 'путь',
      course: 'трасса',
      gauge: 'колея',
      owner: 'управление',
      interruption: 'разрыв',
      holder: 'чьё',
      position: 'положение',
      duty: 'обязательство',
      assumption: 'допущение'
    }
  },
  place: {
    map: (place) => `${place} на небольшой карте`
  }
} satisfies LaterMessages;
