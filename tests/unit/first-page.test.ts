import { expect, test } from 'vitest';
import { firstWords, firstWordsStyle, preloads } from '../../scripts/first-page.mjs';

test('the page says before its program runs what it is, in each language of the edition', () => {
  const words = firstWords({
    title: { en: 'Siege & relief', ja: '攻囲' },
    description: { en: 'A <siege> in "1905".', ja: '旅順。' }
  });
  expect(words.match(/<section [^>]*lang="(en|ja)"/g)).toHaveLength(2);
  expect(words).toContain('<h1>Siege &#38; relief</h1><p>A &#60;siege&#62; in &#34;1905&#34;.</p>');
  expect(words).toContain('<h1>攻囲</h1><p>旅順。</p>');
});

test('of the files of a build the scripts that every visit needs are asked for at once', () => {
  const files = ['App-a1', 'page-b2', 'map-operations-c3', 'OtherApp-d4', 'late-parts-e5'].map(
    (name) => `assets/${name}.js`
  );
  const asked = [...preloads([...files, 'assets/page-b2.css']).matchAll(/href="\.\/assets\/(.*?)"/g)];
  expect(asked.map(([, file]) => file)).toEqual(['App-a1.js', 'page-b2.js', 'map-operations-c3.js']);
});

test('of these words those are seen that the visitor reads', () => {
  expect(firstWordsStyle(['en', 'ja'])).toContain('[data-reads="ja"] .first-words:not([lang="ja"])');
});
