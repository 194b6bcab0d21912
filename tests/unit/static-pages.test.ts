import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { editionData } from '../../scripts/findable.mjs';
import { entityRefs } from '../../src/domain/entities';
import type { ChapterMarker } from '../../src/domain/narrative';
import { contains } from '../../src/domain/time';
import { editionHead } from '../../src/static-pages/edition-head';
import { html } from '../../src/static-pages/html';
import { staticSite } from '../../src/static-pages';
import { edition as smallEdition } from './support/edition';
import { EDITIONS, editionOf } from '../geo/support/folder';

const siteOf = (edition: string, address?: string) =>
  staticSite(editionData(edition), { address, hasPreview: true });
const pagesOf = async (edition: string, address?: string) =>
  (await siteOf(edition, address))?.files ?? new Map<string, string>();

test('what a template is given is escaped, unless it is HTML itself', () => {
  expect(html`<p title="${'"A" & <b>'}">${html`<i>${1}</i>`}${false}${undefined}${['<', '>']}</p>`.html).toBe(
    '<p title="&quot;A&quot; &amp; &lt;b&gt;"><i>1</i>&lt;&gt;</p>'
  );
});

describe.each(EDITIONS)('the plain pages of %s', async (name) => {
  const edition = editionOf(name);
  const site = await siteOf(name);
  const pages = site?.files ?? new Map<string, string>();
  const documents = [...pages].filter(([path]) => path.endsWith('.html'));

  test('there is one for each entity in each language', () => {
    const languages = [...new Set(documents.map(([path]) => path.split('/')[1]))];
    const missing = entityRefs(edition)
      .flatMap(({ kind, id }) => languages.map((language) => `pages/${language}/${kind}/${id}.html`))
      .filter((path) => !pages.has(path));
    expect(languages.length).toBeGreaterThan(0);
    expect(missing).toEqual([]);
  });

  test('the page of the map knows the chapters of the text, each at an instant of the edition', () => {
    const [, json = '{}'] = /<script id="chapters"[^>]*>(.*?)<\/script>/s.exec(site?.head ?? '') ?? [];
    const chapters = JSON.parse(json) as Record<string, readonly ChapterMarker[]>;
    expect(Object.keys(chapters).sort()).toEqual([...edition.languages].sort());
    for (const marker of Object.values(chapters).flat()) {
      expect(contains(edition.span, marker.at), marker.title).toBe(true);
    }
    expect(chapters['en']?.length).toBeGreaterThan(0);
  });

  test('a source that is no publication has no citation, and every other one has', () => {
    for (const { id, category } of edition.sources.values()) {
      const page = pages.get(`pages/en/source/${id}.html`) ?? '';
      expect(page.includes('<h2>Citation</h2>'), id).toBe(category !== 'none');
      expect(page.toLowerCase().includes('not a publication'), id).toBe(category === 'none');
    }
  });

  test('every link of theirs leads to another, to a note on the page, to the map or to another site', () => {
    const known = new Set([...pages.keys(), 'pages/style.css', 'preview.jpg', '']);
    const ids = new Map(
      documents.map(([path, text]) => [
        path,
        new Set(Array.from(text.matchAll(/ id="(.*?)"/g), ([, id]) => id))
      ])
    );
    const dead = documents.flatMap(([path, text]) =>
      Array.from(text.matchAll(/ (?:href|content)="((?:\.\.\/|#).*?)"/g), ([, to = '']) => {
        const [file = '', fragment] = to.split('#');
        const target = file === '' ? path : new URL(file, `https://a.test/${path}`).pathname.slice(1);
        const found = known.has(target) && (target === '' || !fragment || ids.get(target)?.has(fragment));
        return found ? [] : [`${path} ${to}`];
      }).flat()
    );
    expect(dead).toEqual([]);
  });

  test('numbers have the same spaces in sentences and in tables', () => {
    const plain = documents.flatMap(
      ([, text]) =>
        text.replace(/ (?:href|content|id)="[^"]*"|<title>.*?<\/title>/g, '').match(/.{12}\d \d{3}(?!\d)/g) ??
        []
    );
    expect(plain).toEqual([]);
  });

  test('each says its language, its title once, and that it needs no script', () => {
    for (const [path, text] of documents) {
      expect(text).toContain(`<html lang="${path.split('/')[1]}">`);
      expect(text.match(/<h1/g), path).toHaveLength(1);
      expect(text, path).toContain("default-src 'none'");
      expect(text, path).not.toMatch(/<script|undefined|\[object/);
    }
  });
});

test('with the address of the site, addresses for search engines and reference managers are absolute, and a sitemap has them all', async () => {
  const pages = await pagesOf('far-east-1925', 'https://example.org/far-east/');
  const page = pages.get('pages/ru/event/convention.html') ?? '';
  const own = 'https://example.org/far-east/pages/ru/event/convention.html';
  expect(page).toContain(`<link rel="canonical" href="${own}" />`);
  expect(page).toContain('content="https://example.org/far-east/preview.jpg"');
  const told = Array.from(
    page.matchAll(/<meta (?:name|property)="(.*?)" content="(.*?)"/g),
    ([, ...tag]) => tag
  );
  expect(Object.fromEntries(told)).toMatchObject({
    'DC.type': 'webpage',
    'og:site_name': 'Дальний Восток 1925',
    citation_title: /<h1>(.*?)<\/h1>/.exec(page)?.[1],
    citation_language: 'ru',
    citation_public_url: own
  });
  const listed = pages.get('sitemap.xml')?.match(/<loc>/g) ?? [];
  expect(listed).toHaveLength(pages.size); // the map itself stands for the sitemap
});

test('the colours of plain pages are those of the map’s page', () => {
  const [style = '', tokens = ''] = ['static-pages/style.css', 'ui/tokens.css'].map((file) =>
    readFileSync(new URL(`../../src/${file}`, import.meta.url), 'utf8')
  );
  for (const [declaration] of style.matchAll(/--[\w-]+: #\w+;/g)) expect(tokens).toContain(declaration);
});

test('the page of the map is described as a dataset, in which no words of an edition end a script', () => {
  const described = smallEdition({
    title: { en: 'Siege & relief', ja: '攻囲' },
    description: { en: 'A </script> in "1905".' }
  });
  const tags = editionHead(described, {
    pageLanguages: ['en'],
    address: undefined,
    hasPreview: false
  }).html;
  const [, data = ''] = /<script[^>]*>(.*?)<\/script>/s.exec(tags) ?? [];
  expect(JSON.parse(data)).toMatchObject({
    '@type': 'Dataset',
    name: 'Siege & relief',
    description: described.description['en'],
    temporalCoverage: '1924-03-01/1925-09-30',
    spatialCoverage: { geo: { box: '20 100 55 150' } }
  });
  expect(tags).toContain('<meta name="citation_title" content="Siege &amp; relief" />');
  expect(tags).not.toContain('og:image');
});
