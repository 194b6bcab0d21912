/** Spaces at which no line may break. Texts are written with plain spaces; what is shown has these by rule. */

/** What stands before such a space, and what follows it. Without lookbehind, which Safari lacks up to 16.3. */
const RULES: readonly RegExp[] = [
  /([§№]) (?=\d)/gu,
  /((?:^|[^\p{L}])\p{Lu}\p{Ll}?\.) (?=\p{Lu})/gu, // V. Ya. Aboltin
  /((?:^|[^\d])\d{1,3}) (?=\d{3}(?!\d)|\p{L})/gu, // 14 500 people, 14 May; not 1925 and what follows
  /(\d{4}) (?=год|г\.)/gu,
  /() (?=[—–](?:\s|$))/gu, // before a dash, never after it
  /() (?=[;:!?»])/gu, // as French is written
  /(«) /gu
];

const bind = (text: string) => RULES.reduce((bound, rule) => bound.replace(rule, '$1\u00a0'), text);

/** `text` with no-break spaces after §, № and initials, between a number and its noun, before a dash, and before the signs that French writes apart. */
export const keepTogether = (text: string): string => bind(bind(text)); // a second initial begins where the first ended
