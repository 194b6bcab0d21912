import { expect, test } from 'vitest';
import { filePage } from '../../scripts/file-page.mjs';
import { publicLink } from '../../src/ui/share/public-link';

const HTML = `<!doctype html>
<html>
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="default-src 'self'" />
    <link rel="icon" type="image/svg+xml" href="../assets/icon-1.svg" />
    <script type="module" crossorigin src="../assets/index-2.js"></script>
    <link rel="modulepreload" crossorigin href="../assets/part-3.js">
    <link rel="stylesheet" crossorigin href="../assets/first-4.css">
  </head>
  <body>
    <script id="addresses" type="application/json">{"edition":{"events.geojson":"../assets/events-5.json","map/sheet.jpg":"../assets/sheet-11.jpg"}}</script>
  </body>
</html>
`;
const FONT = new Uint8Array([1, 2, 3]);
const FILES = new Map<string, string | Uint8Array>([
  ['icon-1.svg', '<svg/>'],
  [
    'index-2.js',
    'import"./part-3.js";load(()=>import(`./late-6.js`),__vite__mapDeps([0,1]),import.meta.url);new FontFace("a",new URL(`face-7.woff2`,import.meta.url).href);"</script>"'
  ],
  ['part-3.js', 'export{}'],
  ['first-4.css', '@font-face{src:url(./face-8.woff2) format("woff2"),url(./face-8.woff) format("woff")}'],
  ['late-9.css', 'b{}'],
  ['events-5.json', '{"a":"</script>"}'],
  ['of-another-edition-10.json', '{}'],
  ['late-6.js', 'export{}'],
  ['face-7.woff2', FONT],
  ['face-8.woff2', FONT],
  ['face-8.woff', FONT],
  ['sheet-11.jpg', new Uint8Array([255, 216])],
  ['sheet-of-another-12.jpg', new Uint8Array([255, 216])]
]);
const page = filePage(HTML, FILES);
const held = JSON.parse(/<script id="files"[^>]*>(.*?)<\/script>/s.exec(page)?.[1] ?? '') as Record<
  string,
  string
>;

test('a page as a file holds its program, its data and its letters, and nothing of another edition', () => {
  expect(Object.keys(held).toSorted()).toEqual(
    ['events-5.json', 'face-7.woff2', 'index-2.js', 'late-6.js', 'part-3.js', 'sheet-11.jpg'].toSorted()
  );
  expect(held['events-5.json']).toBe('{"a":"</script>"}');
  expect(held['face-7.woff2']).toBe('data:font/woff2;base64,AQID');
  expect(held['sheet-11.jpg']).toBe('data:image/jpeg;base64,/9g=');
});

test('its parts name each other without an address, and it asks for no other file', () => {
  expect(held['index-2.js']).toBe(
    'import"part-3.js";load(()=>import("late-6.js"),[],import.meta.url);new FontFace("a",globalThis.fileAddresses["face-7.woff2"]);"</script>"'
  );
  expect(page).toContain('@font-face{src:url(data:font/woff2;base64,AQID) format("woff2")}\nb{}</style>');
  expect(page).not.toMatch(/(src|href)="(?!data:)/);
  expect(page).toContain('("index-2.js")</script>');
});

test('no program runs in it but its own', () => {
  const [, policy = ''] = /Content-Security-Policy" content="([^"]*)"/.exec(page) ?? [];
  expect(page.match(/Content-Security-Policy/g)).toHaveLength(1);
  expect(policy).toMatch(/script-src 'self' data: blob: 'nonce-[0-9a-f]{16}' 'sha256-/);
  expect(policy).not.toMatch(/unsafe|\*|https?:/);
});

test('what is shared from a file leads to the site that it is from, where that is known', () => {
  const naming = (href: string | undefined) =>
    ({ querySelector: () => (href === undefined ? null : { href }) }) as unknown as Document;
  const link = 'file:///C:/Users/me/map.html#date=1925-01-20';
  expect(publicLink(link, naming('https://a.test/map/'))).toBe('https://a.test/map/#date=1925-01-20');
  expect(publicLink(link, naming(undefined))).toBe(link);
  expect(publicLink('https://b.test/#lang=ru', naming('https://a.test/'))).toBe('https://b.test/#lang=ru');
});
