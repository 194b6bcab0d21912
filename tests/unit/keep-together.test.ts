import { expect, test } from 'vitest';
import { keepTogether } from '../../src/i18n/keep-together';

/** With the no-break space as ~, so that it can be seen. */
const shown = (text: string) => keepTogether(text).replaceAll('\u00a0', '~');

test.for([
  ['the essay of V. V. Sokolov', 'the essay of V.~V.~Sokolov'],
  ['В. Я. Аболтин', 'В.~Я.~Аболтин'],
  ['V. Ya. Aboltin', 'V.~Ya.~Aboltin'],
  ['document § 6, № 23', 'document §~6, №~23'],
  ['on 14 May and 92 claims', 'on 14~May and 92~claims'],
  ['14 500 человек', '14~500~человек'],
  ['15 мая 1925 года', '15~мая 1925~года'],
  ['война — и мир', 'война~— и мир'],
  [' — тут', '~— тут'],
  ['talks – and war', 'talks~– and war'],
  ['« Que faire ? » : rien ; attendre !', '«~Que faire~?~»~: rien~; attendre~!']
] as const)('%s: what belongs together stays in one line', ([text, kept]) => {
  expect(shown(text)).toBe(kept);
});

test.for([
  'In 1925 the army left',
  'It fell. The rest stayed',
  'the years 1924, 1925 and 1926',
  'Soviet–Japanese',
  'no. Then'
])('%s may break anywhere', (text) => {
  expect(keepTogether(text)).toBe(text);
});

test('what is kept together already is left alone', () => {
  const once = keepTogether('В. Я. Аболтин, 14 500 человек — всё');
  expect(keepTogether(once)).toBe(once);
});
