/** docs/first-edition.md, done as it says: its commands are run as written, and what it tells to put into a file is put there. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { readEditionFolder } from '../../scripts/check-geo-command.mjs';
import { checkFolder } from '../../src/data/check';
import { readEdition } from '../../src/data/read-edition';
import { civil } from '../../src/domain/time';
import { filesIn } from './support/folder';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const GEO = mkdtempSync(join(tmpdir(), 'first-edition-'));
afterAll(() => {
  rmSync(GEO, { recursive: true });
});

const page = readFileSync(join(ROOT, 'docs/first-edition.md'), 'utf8');
/** The blocks of code, each with its language, the file into which it goes, and its text. */
const blocks = [...page.matchAll(/^```(sh|json) ?(\S*)\n(.*?)^```$/gms)].map(
  ([, language = '', file = '', text = '']) => ({ language, file, text })
);
/** Until they are stopped they show the site; the browser tests do that. */
const SERVES = /^npm (start|run dev)\b/;

/** A line of a terminal; the editions are in a folder of their own. */
function type(command: string) {
  const [program = '', ...args] = command.split(' ');
  return spawnSync(program, args, {
    cwd: ROOT,
    encoding: 'utf8',
    env: { ...process.env, NODE_OPTIONS: '', GEO }
  });
}

/** Appends an item to a list of an edition, as an author does. */
function put(item: string, name: string): void {
  const file = join(GEO, 'my-voyage', name);
  const content = JSON.parse(readFileSync(file, 'utf8')) as unknown[] | { features: unknown[] };
  (Array.isArray(content) ? content : content.features).push(JSON.parse(item));
  writeFileSync(file, JSON.stringify(content));
}

test('each step of the page does what it says, and the edition has nothing to mend', () => {
  for (const { language, file, text } of blocks) {
    if (language === 'json') put(text, file);
    else if (!SERVES.test(text)) {
      const { status, stdout, stderr } = type(text.trim());
      expect(status, `${text}${stdout}${stderr}`).toBe(0);
    }
  }
  expect(blocks.filter(({ language }) => language === 'sh')).toHaveLength(4);
  const files = filesIn(pathToFileURL(join(GEO, 'my-voyage/')));
  expect(checkFolder(files, 'my-voyage').problems).toEqual([]);
  expect(readEdition(files).edition).toMatchObject({ events: { length: 2 }, movements: { length: 1 } });
});

test('an id that is taken, or is none, writes nothing', () => {
  const again = type('node scripts/new-edition.mjs my-voyage');
  expect(again.status).toBe(1);
  expect(again.stderr).toContain('is there already; choose another id');
  expect(type('node scripts/new-edition.mjs My_Voyage').stderr).toContain('small letters, digits');
  expect(existsSync(join(GEO, 'My_Voyage'))).toBe(false);
});

test('it may lie in the second century before our era, and on both sides of the 180th meridian', () => {
  const files = new Map<string, string>();
  for (const [name, text] of readEditionFolder(join(GEO, 'my-voyage'))) {
    const moved = String(text)
      .replaceAll(/1831-12-27/g, '-0150-03-01')
      .replaceAll(/1832-01-(16|07)/g, '-0150-03-20')
      .replace('1831-12/1832-01', '-0199/-0100')
      .replace(/"extent":\s*\[[^\]]*\]/, '"extent": [165, -25, -165, 0]')
      .replaceAll(/-4\.18,\s*50\.37/g, '178.4, -18.1')
      .replaceAll(/-12,\s*43/g, '179.5, -16')
      .replaceAll(/-18,\s*28/g, '-178, -14')
      .replaceAll(/-23\.51,\s*14\.92/g, '-172, -13.8');
    files.set(name, moved);
  }
  expect(checkFolder(files, 'my-voyage').problems).toEqual([]);
  const { edition } = readEdition(files);
  expect(edition && civil(edition.openingDate)).toMatchObject({ year: -150, month: 3, day: 1 });
  const path = edition?.movements[0]?.path ?? [];
  for (const [i, [longitude]] of path.entries())
    expect(Math.abs(longitude - (path[i - 1]?.[0] ?? longitude))).toBeLessThan(180);
});
