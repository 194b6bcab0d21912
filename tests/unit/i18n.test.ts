import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { languageName, LANGUAGES, lateMessagesIn, messagesIn, preferredLanguage } from '../../src/i18n';
import { READING_SPEEDS, SPEEDS } from '../../src/state/clock.svelte';
import { Language } from '../../src/state/language.svelte';

test('the first visit is in the first of the reader’s languages that there is', () => {
  expect(preferredLanguage(['ru-RU', 'en'])).toBe('ru');
  expect(preferredLanguage(['de-AT', 'RU', 'en'])).toBe('ru');
  expect(preferredLanguage(['fr'])).toBe('en');
  expect(preferredLanguage([])).toBe('en');
});

test.for(LANGUAGES)('in %s every speed is said in words, and every month has a name', (code) => {
  const { timeline } = messagesIn(code);
  const { pace } = lateMessagesIn(code);
  expect(Object.keys(pace.speeds).sort()).toEqual(SPEEDS.map(String).sort());
  expect(Object.keys(pace.readingSpeeds).map(Number).sort()).toEqual([...READING_SPEEDS]);
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

test('every folder of a language is found, and each language has its own name for itself', () => {
  const folders = readdirSync(new URL('../../src/i18n/', import.meta.url), { withFileTypes: true });
  expect([...LANGUAGES].sort()).toEqual(
    folders
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name)
      .sort()
  );
  expect(languageName('en')).toBe('English');
  expect(languageName('ru')).toBe('Русский');
});
