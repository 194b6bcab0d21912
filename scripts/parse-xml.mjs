// XML as the browser parses it: the DOM of an imported file.
import { DOMParser } from '@xmldom/xmldom';

/** @typedef {import('../src/import/import-file').XmlDocument} XmlDocument */

/**
 * @param {string} text
 * @returns {XmlDocument}
 * @throws {Error} that says what is wrong, and in which line
 */
export function parseXml(text) {
  const parser = new DOMParser({
    onError(_, message, context) {
      const { lineNumber = 1, columnNumber = 1 } = context.locator ?? {};
      throw new Error(`line ${lineNumber}, column ${columnNumber}: ${message}`);
    }
  });
  // It has all that is read of a document of the browser.
  return /** @type {XmlDocument} */ (/** @type {unknown} */ (parser.parseFromString(text, 'text/xml')));
}
