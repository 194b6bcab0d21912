/** Han characters in their simplified, traditional and Japanese forms. */
import variants from './han-variants.json' with { type: 'json' };

const simplifiedOf = new Map(
  Object.entries(variants).flatMap(([simplified, forms]) =>
    Array.from(forms, (form) => [form, simplified] as const)
  )
);

/** `text` with the simplified form of each Han character that occurs in an edition: one spelling for all who type. */
export const foldHan = (text: string): string =>
  text.replace(/\p{Script=Han}/gu, (character) => simplifiedOf.get(character) ?? character);
