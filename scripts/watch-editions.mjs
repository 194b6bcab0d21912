// `npm run dev`: a saved file of an edition reloads the page, and what is wrong with it stands over the page.
import { join, relative, sep } from 'node:path';
import { readEditionFolder } from './check-geo-command.mjs';
import { editionIds, GEO } from './editions.mjs';
import { loadCheck } from './load-check.mjs';

/** @returns {import('vite').Plugin} */
export function watchEditions() {
  return {
    name: 'watch-editions',
    apply: 'serve',
    configureServer(server) {
      const checked = loadCheck();
      /** @type {Promise<string> | undefined} */
      let errors;
      server.watcher.on('all', (_, file) => {
        const [id = '', folder] = relative(GEO, file).split(sep);
        if (!editionIds().includes(id) || folder === 'tests') return;
        errors = undefined;
        server.ws.send({ type: 'full-reload' });
      });
      server.ws.on('connection', async () => {
        errors ??= checked.then(errorsOf);
        const message = await errors;
        if (message) server.ws.send({ type: 'error', err: { message, stack: '', plugin: 'check:geo' } });
      });
    }
  };
}

/**
 * What is wrong with the editions of geo/, a line each; empty where nothing is.
 *
 * @param {typeof import('../src/data/check')} check
 */
function errorsOf({ checkFolder, formatProblem }) {
  const lines = editionIds().flatMap((id) =>
    checkFolder(readEditionFolder(join(GEO, id)), id)
      .problems.filter(({ severity }) => severity === 'error')
      .map((problem) => `geo/${id}: ${formatProblem(problem)}`)
  );
  return lines.join('\n');
}
