import type { XmlDocument } from '../import/import-file';

/** @throws Error with the browser's own words, of which the first line says where and what */
export function parseXml(text: string): XmlDocument {
  const xml = new DOMParser().parseFromString(text, 'text/xml');
  const [error] = xml.getElementsByTagName('parsererror');
  if (error)
    throw new Error(error.textContent.replace(/^This page contains the following errors:/, '').trim());
  return xml;
}
