// npm run fonts: cuts the faces of the map anew, when names have brought characters that they lack. What that needs is
// installed first. Nothing that starts, builds or tests the map runs it: the finished files are committed.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { installIfMissing, ROOT } from './install.mjs';

const BASEMAP = join(ROOT, 'geo/basemap');

try {
  installIfMissing();
  installIfMissing(BASEMAP);
  for (const script of ['build-fonts.mjs', 'build-vowels.mjs']) {
    await import(pathToFileURL(join(BASEMAP, script)).href);
  }
  console.log(
    'The faces are in src/map/fonts and src/ui/fonts. Commit what has changed, geo/basemap/cjk-characters.txt too.'
  );
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
