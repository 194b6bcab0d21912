/** `npm run check:geo`: what it prints, and how it ends. Two tests start it as npm does; the others call it here. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { checkGeo, readEditionFolder, Unusable } from '../../scripts/check-geo-command.mjs';
import * as check from '../../src/data/check';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const GOOD = join(ROOT, 'tests/geo/good');
const workshop = mkdtempSync(join(tmpdir(), 'check-geo-'));
afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(workshop, { recursive: true });
});

/** A copy of the good edition with words of its lines replaced. */
function edition(name: string, good: string, bad: string): string {
  const folder = join(workshop, name);
  cpSync(GOOD, folder, { recursive: true });
  const file = join(folder, 'routes.geojson');
  writeFileSync(file, readFileSync(file, 'utf8').replace(good, bad));
  return folder;
}

let broken = '';
let doubtful = '';
beforeAll(() => {
  vi.stubEnv('INIT_CWD', ROOT);
  broken = edition('broken', '"attested"', '"certain"');
  doubtful = edition('doubtful', '129.9', '129.98765');
});

/** The command as npm starts it. */
function start(...args: string[]) {
  const { status, stdout, stderr } = spawnSync('node', ['scripts/check-geo.mjs', ...args], {
    cwd: ROOT,
    encoding: 'utf8',
    env: { ...process.env, NODE_OPTIONS: '', INIT_CWD: ROOT }
  });
  return { code: status, out: stdout, error: stderr };
}

/** The same without a process of its own. */
function run(...args: string[]) {
  const lines: string[] = [];
  const code = checkGeo(check, args, (line) => lines.push(line));
  return { code, out: lines.join('\n') };
}

test('started by npm it prints to standard output and ends with its code', () => {
  expect(start('tests/geo/good')).toEqual({
    ...run('tests/geo/good'),
    out: `${run('tests/geo/good').out}\n`,
    error: ''
  });
});

test('what it cannot check goes to standard error, and it ends with 2', () => {
  const { code, out, error } = start('tests/geo/nowhere');
  expect([code, out]).toEqual([2, '']);
  expect(error).toContain('nowhere cannot be read: there is no such folder');
});

test('with nothing to mend it counts, and ends with 0', () => {
  const { code, out } = run('tests/geo/good');
  expect(out).toContain('tests/geo/good: good 1.0.0\n  2 places');
  expect(out.trimEnd().split('\n').at(-1)).toBe('check:geo: 1 edition, 0 errors, 0 warnings, 0 notes');
  expect(code).toBe(0);
});

test('an edition of geo/ is named by its id, and is called as its folder is', () => {
  expect(run('far-east-1925').out).toMatch(/^geo\/far-east-1925: far-east-1925 /);
  const { problems } = check.checkFolder(readEditionFolder(GOOD), 'siege');
  expect(problems.map(check.formatProblem)).toEqual([
    'error edition.json:4:3 id: read "good"; expected "siege", the name of its folder'
  ]);
});

test('an error is told with its line, and it ends with 1', () => {
  const { code, out } = run(broken, 'tests/geo/good');
  expect(out).toContain('\n  error routes.geojson:17:9 features[0] "ferry" grade: read "certain"; expected');
  expect(out).toContain('check:geo: 2 editions, 1 error, 0 warnings, 0 notes');
  expect(code).toBe(1);
});

test('a warning stops nothing, unless it is meant to', () => {
  const { code, out } = run(doubtful);
  expect(out).toContain('  warning routes.geojson:8:');
  expect(code).toBe(0);
  expect(run('--strict', doubtful).code).toBe(1);
});

test('notes are listed when asked for', () => {
  const noted = edition('noted', '"attested"', '"unverified"');
  expect(run(noted).out).not.toContain('  note ');
  expect(run(noted).out).toContain('1 note (--notes lists them)');
  expect(run('--notes', noted).out).toContain('  note routes.geojson:1:1: 1 reading is unverified');
});

test('--json prints one document with everything in it', () => {
  const { code, out } = run('--json', broken, doubtful);
  const { editions, errors, warnings } = JSON.parse(out) as {
    editions: (check.Report & { folder: string })[];
    errors: number;
    warnings: number;
  };
  expect([errors, warnings, code]).toEqual([1, 1, 1]);
  expect(editions.map(({ edition }) => edition?.counts.places.total)).toEqual([2, 2]);
  expect(editions[0]?.problems).toEqual([
    {
      severity: 'error',
      file: 'routes.geojson',
      line: 17,
      column: 9,
      path: ['features', 0, 'properties', 'grade'],
      where: 'features[0] "ferry" grade',
      message: 'read "certain"; expected one of document, attested, inferred, unverified'
    }
  ]);
});

test('an edition that cannot be read is no reason to be silent', () => {
  const empty = mkdtempSync(join(workshop, 'empty-'));
  const { code, out } = run(empty);
  expect(out).toContain('the edition cannot be read');
  expect(out).toContain('error edition.json: the file is missing');
  expect(code).toBe(1);
});

test.for([
  [['--stric'], 'there is no option --stric; did you mean "--strict"?'],
  [['--quietly'], 'there is no option --quietly; known are --notes, --strict, --json, --help'],
  [['package.json'], 'package.json cannot be read: ENOTDIR']
] as const)('%s is refused: %s', ([args, reason]) => {
  const refused = () => run(...args);
  expect(refused).toThrow(Unusable);
  expect(refused).toThrow(reason);
});

test('--help says how, and ends with 0', () => {
  const { code, out } = run('--help');
  expect(out).toContain('npm run check:geo [-- option … edition …]');
  expect(code).toBe(0);
});
