/** `npm run import`: what it writes, what it prints, and how it ends. One test starts it as npm does. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test, vi } from 'vitest';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const geo = mkdtempSync(join(tmpdir(), 'import-'));
vi.stubEnv('GEO', geo);
vi.stubEnv('INIT_CWD', join(ROOT, 'tests/import/files'));
afterAll(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
  rmSync(geo, { recursive: true });
});

// They look where the editions are when they are imported, which another file may have done.
vi.resetModules();
const { importEdition } = await import('../../scripts/import-command.mjs');
const { checkFolder } = await import('../../src/data/check');
const { readEditionFolder } = await import('../../scripts/check-geo-command.mjs');
const command = await import('../../src/import/command');

async function run(...args: string[]) {
  const lines: string[] = [];
  const code = await importEdition(command, args, (line) => lines.push(line));
  return { code, lines };
}

test('started by npm it writes an edition, and says what was lost', () => {
  const { status, stdout, stderr } = spawnSync('node', ['scripts/import.mjs', 'events-ru.csv', '--id=mine'], {
    cwd: ROOT,
    encoding: 'utf8',
    env: { ...process.env, NODE_OPTIONS: '' }
  });
  expect([status, stderr]).toEqual([0, '']);
  expect(stdout).toContain(
    'events-ru.csv (table): 5 events\n  warning events-ru.csv:4:1 row "Приезд" column "Место": "Шанхай"'
  );
  expect(stdout).not.toContain('14 мая'); // the words of all languages are there
  const { edition, problems } = checkFolder(readEditionFolder(join(geo, 'mine')), 'mine');
  expect(edition?.counts.events.total).toBe(5);
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
});

test('it makes the id of the name of the first file, and reads all of a folder', async () => {
  const { code, lines } = await run('.', '--lang', 'en');
  expect(lines.at(-1)).toMatch(/^import: written to .*files; look at it with: npm start -- files$/);
  expect(code).toBe(1); // an image of the KML is lost
  expect(readdirSync(join(geo, 'files'))).toContain('edition.json');
});

test('it overwrites nothing', async () => {
  await run('walk.gpx');
  await expect(run('walk.gpx')).rejects.toThrow(/walk is there already; name another with --id/);
});

test('where nothing arrives nothing is written', async () => {
  const { code, lines } = await run('../../../package.json', '--id', 'none');
  expect(code).toBe(1);
  expect(lines.at(-1)).toBe('import: nothing arrived, and nothing was written');
  expect(existsSync(join(geo, 'none'))).toBe(false);
});

test('what it cannot do it says', async () => {
  await expect(run()).rejects.toThrow('names no file');
  await expect(run('nowhere.csv')).rejects.toThrow('there is no such file');
  await expect(run('walk.gpx', '--id', 'My walk')).rejects.toThrow(
    '"My walk" is no id; did you mean "my-walk"?'
  );
  await expect(run('walk.gpx', '--force')).rejects.toThrow('there is no option --force');
  expect((await run('--help')).code).toBe(0);
});
