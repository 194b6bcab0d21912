/** Sources as CSL-JSON, as Zotero and other managers of references export them. */
import { draft, type Draft } from './draft';
import type { ImportLog } from './import-log';
import { isObject } from '../data/json-value';
import { objectsOf, textAt, type JsonFile } from './json-file';

export function readCsl(file: JsonFile, log: ImportLog): Draft {
  const list = Array.isArray(file.value) ? file.value : isObject(file.value) ? file.value['items'] : [];
  const path = Array.isArray(file.value) ? [] : ['items'];
  const items = objectsOf(list);
  if (items.length === 0) log.lost(file.spotOf([]), ({ formats }) => formats.sources);
  return draft({
    sources: items.map(([item, i]) => {
      const name = textAt(item, 'title') || textAt(item, 'id');
      return { item, spot: file.spotOf([...path, i], `[${i}]${name && ` "${name.slice(0, 40)}"`}`) };
    })
  });
}
