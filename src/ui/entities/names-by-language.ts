/** Names of a place or a person, language by language. */
export type NameEntry = { readonly text: string; readonly lang: string; readonly gloss?: string };

export type LanguageNames = { readonly lang: string; readonly names: readonly NameEntry[] };

/** Languages in the order of their first name, names as they stand; the same name is not said twice. */
export function namesByLanguage(names: readonly NameEntry[]): readonly LanguageNames[] {
  const languages = [...new Set(names.map(({ lang }) => lang))];
  return languages.map((lang) => ({
    lang,
    names: names.filter(
      (name, i) =>
        name.lang === lang && names.findIndex((its) => its.lang === lang && its.text === name.text) === i
    )
  }));
}
