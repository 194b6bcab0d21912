import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { formatIn, LANGUAGES, lateMessagesIn, loadLanguage, messagesIn } from '../../src/i18n';
import { languageNameIn } from '../../src/i18n/intl-locale';
import { languageName } from '../../src/i18n/language-name';
import { READING_SPEEDS, SPEEDS } from '../../src/state/clock.svelte';
import { Language } from '../../src/state/language.svelte';
import { dating } from './support/dates';

test.for(LANGUAGES)('in %s every speed is said in words, and every month has a name', (code) => {
  const { timeline } = messagesIn(code);
  const { pace } = lateMessagesIn(code);
  expect(Object.keys(pace.speeds).sort()).toEqual(SPEEDS.map(String).sort());
  expect(Object.keys(pace.readingSpeeds).map(Number).sort()).toEqual([...READING_SPEEDS]);
  expect(timeline.months).toHaveLength(12);
  expect(timeline.initials).toHaveLength(12);
});

test('a text that is missing in the reader’s language is shown in the next best, marked as such', () => {
  const language = new Language('ru', ['fr', 'ru', 'en']);
  expect(language.text({ en: 'Peking', ru: 'Пекин' })).toEqual({ text: 'Пекин', lang: undefined });
  expect(language.text({ en: 'Peking' })).toEqual({ text: 'Peking', lang: 'en' });
  expect(language.text({ en: 'Peking', fr: 'Pékin' })).toEqual({ text: 'Pékin', lang: 'fr' });
  expect(language.text({})).toEqual({ text: '', lang: '' });
});

test('in a language without words of its own the interface is English, and what is in that language is marked', async () => {
  await loadLanguage('pt-BR');
  const language = new Language('pt-BR', ['pt-BR', 'en']);
  expect(language.t.transport.play).toBe('Play');
  expect(language.ofWords).toBe('en');
  expect(language.text({ 'pt-BR': 'Pequim', en: 'Peking' })).toEqual({ text: 'Pequim', lang: 'pt-BR' });
  expect(language.text({ en: 'Peking' })).toEqual({ text: 'Peking', lang: undefined });
  expect(language.text({ en: 'Peking', pt: 'Pequim' }).text).toBe('Pequim');
});

test('its dates and numbers are by Intl, with signs for what Intl has no words for', async () => {
  await Promise.all(['it', 'zh-Hant', 'x-local'].map((code) => loadLanguage(code)));
  const say = (code: string, edtf: string) => formatIn(code).dating(dating(edtf));
  expect(say('it', '1812-09-14')).toBe('14 settembre 1812');
  expect(say('it', '1812-09-14/1812-10-19')).toBe('14 settembre – 19 ottobre 1812');
  expect(say('it', '1812-23~')).toBe('≈ settembre–novembre 1812');
  expect(say('it', '1812-09/1812-10-19')).toBe('settembre – 19 ottobre 1812');
  expect(say('it', '../1812-10?')).toBe('– ottobre 1812 (?)');
  expect(say('it', '-0043-03-15')).toBe('15 marzo 44 a.C.');
  expect(say('zh-Hant', '1812-09-14')).toBe('1812年9月14日');
  expect(say('x-local', '1812-09-14')).toBe('14 September 1812');
  expect(formatIn('it').number(12345.5, 1)).toBe('12.345,5');
});

test('choosing a language changes messages and dates together', () => {
  const language = new Language('en', ['en', 'ru']);
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
  expect(languageName('x-local')).toBe('x-local');
  expect(languageNameIn('en', 'zh-Hant')).toBe('Traditional Chinese');
});
