import { join, sep } from 'node:path';

/**
 * The file in `folder` that the address of a request names; a folder means its index.html. Undefined for whatever would
 * be outside of `folder` or is no well-formed address. The address is decoded once, as a file system knows no encodings;
 * what is then left of one is part of a name.
 *
 * @param {string} folder
 * @param {string} address as the request has it: path and query
 * @returns {string | undefined}
 */
export function filePath(folder, address) {
  const [path = ''] = address.split(/[?#]/);
  let names;
  try {
    names = decodeURIComponent(path).split('/');
  } catch {
    return undefined;
  }
  if (names.shift() !== '') return undefined;
  // A backslash and a colon mean something to Windows, a NUL ends a name for some systems.
  if (names.some((name) => name === '..' || /[\\:\0]/.test(name))) return undefined;
  if (names.at(-1) === '') names.push('index.html');
  return join(folder, names.join(sep));
}
