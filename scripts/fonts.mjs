// npm run fonts: cuts the faces of the map anew, and lists other forms of their characters, when names have brought new ones.
// What that needs is installed first. Nothing that starts, builds or tests the map runs it: the finished files are committed.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { installIfMissing, ROOT } from './install.mjs';

const BASEMAP = join(ROOT, 'geo/basemap');

try {
  installIfMissing();
  installIfMissing(BASEMAP);
  for (const script of ['build-fonts.mjs', 'build-latin.mjs', 'build-han-variants.mjs']) {
    await import(pathToFileURL(join(BASEMAP, script)).href);
  }
  console.log(
    'Commit what has changed in src/map/fonts, src/ui/fonts, src/ui/search/han-variants.json and geo/basemap/cjk-characters.txt.'
  );
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
