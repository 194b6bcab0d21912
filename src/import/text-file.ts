/** The bytes of a file as text, in whatever encoding spreadsheets leave it. */
import type { ImportFile, TextFile } from './import-file';
import type { ImportLog } from './import-log';

/**
 * Whether a text of a code page of Windows, read as the Western one, is Cyrillic: its letters stand side by side, where
 * accented ones stand among plain ones.
 */
function isCyrillic(western: string): boolean {
  const count = (pattern: RegExp) => western.match(pattern)?.length ?? 0;
  return count(/[À-ÿ](?=[À-ÿ])/g) > count(/[A-Za-z](?=[À-ÿ])|[À-ÿ](?=[A-Za-z])/g);
}

/** Undefined, and reported, where the bytes are no text. What is not in UTF-8 is taken for a code page of Windows, which is reported too. */
export function decoded({ name, bytes }: ImportFile, log: ImportLog): TextFile | undefined {
  const [first, second] = bytes;
  const utf16 =
    first === 0xff && second === 0xfe
      ? 'utf-16le'
      : first === 0xfe && second === 0xff
        ? 'utf-16be'
        : undefined;
  if (utf16) return { name, text: new TextDecoder(utf16).decode(bytes) };
  if (bytes.includes(0)) {
    log.lost({ file: name, where: '' }, ({ files }) => files.noText);
    return undefined;
  }
  try {
    return { name, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    const western = new TextDecoder('windows-1252').decode(bytes);
    const encoding = isCyrillic(western) ? 'windows-1251' : 'windows-1252';
    log.attention({ file: name, where: '' }, ({ files }) => files.encoding(encoding));
    return { name, text: new TextDecoder(encoding).decode(bytes) };
  }
}
