/** The language of a text, as far as its letters tell it. */
const BY_SCRIPT: readonly (readonly [letters: RegExp, language: string])[] = [
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, 'ja'],
  [/\p{Script=Hangul}/u, 'ko'],
  [/\p{Script=Han}/u, 'zh'],
  [/\p{Script=Cyrillic}/u, 'ru'],
  [/\p{Script=Greek}/u, 'el'],
  [/\p{Script=Arabic}/u, 'ar'],
  [/\p{Script=Hebrew}/u, 'he'],
  [/\p{Script=Armenian}/u, 'hy'],
  [/\p{Script=Georgian}/u, 'ka']
];

/** The usual language (BCP 47) of the letters of a name; undefined where they are Latin, which many languages have. */
export const scriptLanguage = (name: string): string | undefined =>
  BY_SCRIPT.find(([letters]) => letters.test(name))?.[1];

/** The language in which most of the texts are, told by their letters; English where they are Latin. */
export function commonLanguage(texts: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const text of texts) {
    const language = scriptLanguage(text) ?? 'en';
    counts.set(language, (counts.get(language) ?? 0) + text.length);
  }
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  return most?.[0] ?? 'en';
}
