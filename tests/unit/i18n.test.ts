import { expect, test } from 'vitest';
import { HOUR } from '../../src/domain/time';
import { LANGUAGES, MESSAGES, preferred } from '../../src/i18n';
import { READING_SPEEDS, SPEEDS } from '../../src/state/clock.svelte';
import { Language } from '../../src/state/language.svelte';

test('the first visit is in the first of the reader’s languages that there is', () => {
  expect(preferred(['ru-RU', 'en'])).toBe('ru');
  expect(preferred(['de-AT', 'RU', 'en'])).toBe('ru');
  expect(preferred(['fr'])).toBe('en');
  expect(preferred([])).toBe('en');
});

test.for(LANGUAGES)('in %s every speed is said in words, and every month has a name', (code) => {
  const { transport, timeline } = MESSAGES[code];
  const hours = SPEEDS.map((speed) => String(speed / HOUR));
  expect(Object.keys(transport.speeds).sort()).toEqual(hours.sort());
  expect(Object.keys(transport.readingSpeeds).map(Number).sort()).toEqual([...READING_SPEEDS]);
  expect(timeline.months).toHaveLength(12);
  expect(timeline.initials).toHaveLength(12);
});

test('a text that is missing in the reader’s language is shown in another, marked as such', () => {
  const language = new Language('ru');
  expect(language.text({ en: 'Peking', ru: 'Пекин' })).toEqual({ text: 'Пекин', lang: undefined });
  expect(language.text({ en: 'Peking' })).toEqual({ text: 'Peking', lang: 'en' });
});

test('choosing a language changes messages and dates together', () => {
  const language = new Language('en');
  language.choose('ru');
  expect(language.t.transport.play).toBe('Пуск');
  expect(language.format.weekday(0 as never)).toBe('четверг');
  expect(language.chosen).toBe(true);
});
