/** Russian nouns after a number. */

const rules = new Intl.PluralRules('ru');
/** One of the three forms that a Russian noun takes after a number. */
export function plural(count: number, one: string, few: string, many: string): string {
  const rule = rules.select(count);
  return rule === 'one' ? one : rule === 'few' ? few : many;
}
