import { createHash } from 'node:crypto';

/** What stands between the tags of every script and style that the page itself holds. */
const INLINE = {
  script: /<script(?![^>]*\ssrc=)[^>]*>(.*?)<\/script>/gs,
  style: /<style[^>]*>(.*?)<\/style>/gs
};

/**
 * The Content-Security-Policy of a page: everything comes from its own host, and of the scripts and styles that stand in
 * the page only those that stand there now, by their hashes.
 *
 * @param {string} html the page as it is sent
 * @param {string} from where all else may come from
 * @returns {string}
 */
export function contentSecurityPolicy(html, from = "'self'") {
  return [
    `default-src ${from}`,
    `script-src ${from} ${hashes(html, INLINE.script)}`,
    `style-src ${from} ${hashes(html, INLINE.style)}`,
    // What a visitor opens, and the ground, which MapLibre's worker reads from texts that the page holds.
    `connect-src ${from} blob:`,
    // In a frame without an origin MapLibre starts its worker from an address that holds the program itself.
    "worker-src 'self' data:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'"
  ].join('; ');
}

/**
 * @param {string} html
 * @param {RegExp} pattern
 */
function hashes(html, pattern) {
  // A browser reads every end of a line as one LF before it computes the hash.
  const texts = [...html.replaceAll('\r\n', '\n').matchAll(pattern)].map(([, text = '']) => text);
  return texts.map((text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`).join(' ');
}
