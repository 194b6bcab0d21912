import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { contentSecurityPolicy } from '../../scripts/content-security-policy.mjs';

const sha256 = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** The sources of one directive. */
const sources = (html: string, directive: string) =>
  contentSecurityPolicy(html)
    .split('; ')
    .find((part) => part.startsWith(`${directive} `))
    ?.split(' ')
    .slice(1);

const PAGE = `<head>
  <style>
    a { color: red }
  </style>
  <script>first()</script>
  <script nomodule>second()</script>
  <script type="module" crossorigin src="./main.js"></script>
</head>`;

test('scripts and styles that stand in the page are allowed by their hashes, and no other', () => {
  expect(sources(PAGE, 'script-src')).toEqual(["'self'", sha256('first()'), sha256('second()')]);
  expect(sources(PAGE, 'style-src')).toEqual(["'self'", sha256('\n    a { color: red }\n  ')]);
});

test('a page with the ends of lines of Windows has the same hashes', () => {
  expect(contentSecurityPolicy(PAGE.replaceAll('\n', '\r\n'))).toBe(contentSecurityPolicy(PAGE));
});

test('whatever is not named comes from the host itself, and no text is run as a program', () => {
  expect(sources(PAGE, 'default-src')).toEqual(["'self'"]);
  expect(sources(PAGE, 'connect-src')).toEqual(["'self'", 'blob:']);
  const others = contentSecurityPolicy(PAGE).replace(/connect-src [^;]+/, '');
  expect(others).not.toMatch(/unsafe|\*|https?:|blob:/);
});
