import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { SITE_HEADERS } from '../../scripts/site-headers.mjs';

const text = readFileSync(new URL('../../docs/hosting.md', import.meta.url), 'utf8');
/** The parts of the document by their headings. */
const parts = new Map(text.split(/^#+ /m).map((part) => [part.slice(0, part.indexOf('\n')), part] as const));

test.for(['Headers', 'Apache', 'nginx', 'Netlify, Cloudflare Pages'])(
  'under “%s” the document has every header that the preview server sends, as it sends it',
  (heading) => {
    const words = parts.get(heading)?.replace(/["`:;]/g, '');
    for (const [name, value] of Object.entries(SITE_HEADERS)) expect(words).toContain(`${name} ${value}`);
  }
);
