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
import { eventsInOrder } from '../../src/domain/event-order';
import { positionAt } from '../../src/domain/movement';
import { formatIn } from '../../src/i18n';
import { Clock } from '../../src/state/clock.svelte';
import { movedFar } from './support/far-edition';
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

test('it may lie in the second century before our era, and on both sides of the 180th meridian, and plays there', () => {
  const written = readEditionFolder(join(GEO, 'my-voyage'));
  const files = new Map([...written].map(([name, text]) => [name, movedFar(String(text))]));
  expect(checkFolder(files, 'my-voyage').problems).toEqual([]);
  const { edition } = readEdition(files);
  const [voyage] = edition?.movements ?? [];
  if (!edition || !voyage) throw new Error('the edition cannot be read');
  expect(formatIn('en').date(edition.openingDate)).toBe('1 March 151 BCE');

  const clock = new Clock(edition.span, edition.openingDate, { entries: () => eventsInOrder(edition) });
  const told = new Set<string>();
  const longitudes = [178.4];
  clock.play();
  for (let frame = 0; frame < 600 && clock.playing; frame++) {
    clock.advance(0.05);
    if (clock.told) told.add(clock.told.id);
    const at = positionAt(voyage, clock.now);
    if (at) longitudes.push(at.position[0]);
  }
  expect([...told]).toEqual(edition.events.map(({ id }) => id));
  expect([clock.playing, clock.now]).toEqual([false, clock.last]);
  // Eastwards all the way, across the meridian.
  expect(Math.max(...longitudes)).toBeGreaterThan(185);
  expect(longitudes).toEqual(longitudes.toSorted((a, b) => a - b));
});
